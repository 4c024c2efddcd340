#include "shell/mainwindow.h"

#include "audit/trail.h"
#include "audit/undo.h"
#include "common/deedtext.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/jobs.h"
#include "common/page.h"
#include "common/prompts.h"
#include "school/schoolsettings.h"
#include "shell/jobbar.h"
#include "shell/noticebar.h"
#include "shell/pages.h"
#include "shell/searchpopup.h"
#include "shell/whodialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int navigationIcon = 22;

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent), m_session(session), m_navigation(new QListWidget),
      m_pages(new QStackedWidget), m_who(new QLabel), m_notices(new NoticeBar)
{
    setObjectName(u"mainWindow"_s);
    makeNavigation();
    makeMenus();
    makeFoot();
    nameWindow();
    connect(&session, &Session::wentTo, this, &MainWindow::goTo);
    connect(&session, &Session::actorChanged, this, &MainWindow::nameWindow);
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"setting"))
            nameWindow();
    });
    resize(1180, 760);
    restoreGeometry(session.settings().value(u"window/geometry"_s).toByteArray());
    goTo({.page = u"today"_s});
}

MainWindow::~MainWindow() = default;

void MainWindow::makeNavigation()
{
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Registers"));
    m_navigation->setIconSize({navigationIcon, navigationIcon});
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setSpacing(1);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const PageRow &row : pageRows()) {
        auto *entry = new QListWidgetItem(icon(row.icon), row.title, m_navigation);
        entry->setData(Qt::UserRole, row.id);
        entry->setSizeHint({0, qMax(38, fontMetrics().height() + 18)});
    }
    int widest = 0;
    for (int row = 0; row < m_navigation->count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(m_navigation->item(row)->text()));
    m_navigation->setFixedWidth(widest + navigationIcon + 56);
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *entry) {
        if (entry)
            m_pages->setCurrentWidget(page(entry->data(Qt::UserRole).toString()));
    });
}

void MainWindow::makeFoot()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(new JobBar(m_session.jobs()));
    auto *noticeMargin = new QHBoxLayout;
    noticeMargin->setContentsMargins(12, 0, 12, 8);
    noticeMargin->addWidget(m_notices);
    right->addLayout(noticeMargin);

    m_who->setObjectName(u"who"_s);
    m_who->setWordWrap(true);
    m_who->setContentsMargins(14, 8, 8, 12);
    m_who->setFixedWidth(m_navigation->width());
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->setContentsMargins(4, 8, 0, 0);
    left->addWidget(m_navigation, 1);
    left->addWidget(m_who);

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addLayout(right, 1);
    setCentralWidget(centre);

    connect(&m_session, &Session::noticed, m_notices, &NoticeBar::say);
    connect(&m_session, &Session::complained, m_notices, &NoticeBar::complain);
    connect(m_notices, &NoticeBar::undoAsked, this, &MainWindow::undoLast);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&Register"));
    file->addAction(icon(u"folder-open"_s), tr("&Open…"), QKeySequence::Open, this,
                    &MainWindow::openAsked);
    file->addAction(icon(u"new-register"_s), tr("Begin a &new school…"), QKeySequence::New, this,
                    &MainWindow::newAsked);
    file->addSeparator();
    file->addAction(tr("Who is sitting &here…"), this, &MainWindow::changeActor);
    file->addSeparator();
    file->addAction(tr("&Close the register"), this, &MainWindow::closeAsked);
    file->addAction(tr("&Quit"), QKeySequence::Quit, qApp, &QApplication::closeAllWindows);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(icon(u"undo"_s), tr("&Undo the last change"), QKeySequence::Undo, this,
                    &MainWindow::undoLast);
    edit->addAction(icon(u"search"_s), tr("&Search everything…"), QKeySequence(tr("Ctrl+K")), this,
                    [this] { SearchPopup::open(m_session, this); });

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    int number = 0;
    for (const PageRow &row : pageRows()) {
        QAction *action = go->addAction(icon(row.icon), row.title, this,
                                        [this, id = row.id] { goTo({.page = id}); });
        if (++number <= 9)
            action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(number)));
    }
}

void MainWindow::nameWindow()
{
    const auto school = SchoolSettingsService(m_session.target()).settings();
    const QString name = school && !school->name.isEmpty()
                             ? school->name
                             : QFileInfo(m_session.target().path()).completeBaseName();
    setWindowTitle(name.isEmpty() ? tr("Countersign") : tr("%1 – Countersign").arg(name));
    m_who->setText(tr("%1\n%2").arg(m_session.actor().name, roleName(m_session.actor().role)));
}

Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_made.value(id))
        return made;
    for (const PageRow &row : pageRows()) {
        if (row.id != id)
            continue;
        Page *made = row.make(m_session);
        made->setObjectName(id + u"Page"_s);
        m_made.insert(id, made);
        m_pages->addWidget(made);
        return made;
    }
    return nullptr;
}

void MainWindow::goTo(const Place &place)
{
    for (int row = 0; row < m_navigation->count(); ++row) {
        if (m_navigation->item(row)->data(Qt::UserRole).toString() == place.page) {
            m_navigation->setCurrentRow(row);
            page(place.page)->goTo(place);
            return;
        }
    }
}

void MainWindow::undoLast()
{
    const auto last = Trail(m_session.target()).lastOf(m_session.actor());
    if (!last)
        return m_session.complain(last.error());
    if (!*last)
        return m_session.notice(tr("There is nothing of yours to undo."));
    const auto undone = Undo(m_session.target()).undo(m_session.actor(), (*last)->id);
    if (!undone && undone.error().kind == ErrorKind::Frozen)
        return m_session.notice(notPutBackText((*last)->deed));
    if (!undone)
        return m_session.complain(undone.error());
    m_session.notice(tr("Undone: %1.").arg(deedText((*last)->deed)));
}

void MainWindow::changeActor()
{
    if (const auto actor = WhoDialog::ask(this, m_session.actor())) {
        WhoDialog::remember(m_session.settings(), *actor);
        m_session.setActor(*actor);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.settings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace countersign
