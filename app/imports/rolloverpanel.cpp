#include "imports/rolloverpanel.h"

#include "access/permissions.h"
#include "common/deedtext.h"
#include "common/emptypanel.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/jobs.h"
#include "imports/rolloverdelegates.h"
#include "imports/rollovergroupmodel.h"
#include "imports/rolloverpupilmodel.h"
#include "imports/rollovertext.h"
#include "ui_rolloverpanel.h"

#include <QPointer>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace countersign {

RollOverPanel::RollOverPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::RollOverPanel>()), m_session(session),
      m_groups(new RollOverGroupModel(m_plan, this)),
      m_pupils(new RollOverPupilModel(m_plan, this)), m_empty(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->note->hide();
    m_ui->content->addWidget(m_empty);
    m_ui->pupilWords->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    layOutTables();
    connectAll();
}

RollOverPanel::~RollOverPanel() = default;

void RollOverPanel::layOutTables()
{
    m_ui->rollOverGroups->setModel(m_groups);
    m_ui->rollOverGroups->setSortingEnabled(false);
    m_ui->rollOverGroups->setItemDelegate(new TargetDelegate(this));
    // A double click is Enter's, which every table passes on.
    m_ui->rollOverGroups->setEditTriggers(QAbstractItemView::EditKeyPressed |
                                          QAbstractItemView::AnyKeyPressed |
                                          QAbstractItemView::SelectedClicked);
    m_ui->rollOverGroups->setColumnWidth(RollOverGroupModel::YearColumn, 84);
    m_ui->rollOverGroups->setColumnWidth(RollOverGroupModel::ClassColumn, 56);
    m_ui->rollOverGroups->setColumnWidth(RollOverGroupModel::PupilsColumn, 54);
    m_ui->rollOverGroups->setColumnWidth(RollOverGroupModel::StayColumn, 46);
    m_ui->rollOverGroups->setColumnWidth(RollOverGroupModel::ToYearColumn, 112);
    m_ui->rollOverGroups->rememberIn(m_session.settings());
    m_ui->rollOverPupils->setModel(m_pupils);
    m_ui->rollOverPupils->setSortingEnabled(false);
    m_ui->rollOverPupils->setItemDelegate(new RowTickDelegate(this));
    m_ui->rollOverPupils->setColumnWidth(RollOverPupilModel::NameColumn, 160);
    m_ui->rollOverPupils->setColumnWidth(RollOverPupilModel::ClassColumn, 60);
    m_ui->rollOverPupils->rememberIn(m_session.settings());
}

void RollOverPanel::connectAll()
{
    connect(m_groups, &RollOverGroupModel::yearChosen, this, [this](size_t at, const QString &to) {
        m_plan.moveGroupToYear(at, to);
        follow();
    });
    connect(m_groups, &RollOverGroupModel::classTyped, this, [this](size_t at, const QString &to) {
        m_plan.moveGroup(at, m_plan.groups[at].toYearGroup, to);
        follow();
    });
    connect(m_groups, &RollOverGroupModel::leavingChosen, this, [this](size_t at) {
        m_plan.letGroupLeave(at);
        follow();
    });
    connect(m_pupils, &RollOverPupilModel::ticked, this, [this](size_t at, bool accepted) {
        m_plan.entries[at].accepted = accepted;
        follow();
    });
    connect(m_ui->rollOverGroups, &TableView::opened, this, &RollOverPanel::editTarget);
    connect(m_ui->rollOverGroups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] {
                // Whoever chooses a class wants to see it, and no longer what was looked for.
                const QSignalBlocker quiet(m_ui->pupilWords);
                m_ui->pupilWords->clear();
                listPupils();
            });
    connect(m_ui->pupilWords, &QLineEdit::textChanged, this, &RollOverPanel::listPupils);
    connect(m_ui->pupilWords, &QLineEdit::returnPressed, this,
            [this] { m_ui->rollOverPupils->setFocus(); });
    connect(m_ui->tickAll, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_ui->tickNone, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_ui->lastDay, &QComboBox::activated, this, [this] { propose(false); });
    connect(m_ui->giveUp, &QPushButton::clicked, this, &RollOverPanel::left);
    connect(m_ui->moveUp, &QPushButton::clicked, this, &RollOverPanel::apply);
    connect(m_empty, &EmptyPanel::chosen, this, &RollOverPanel::left);
    connect(&m_session, &Session::actorChanged, this, [this] {
        if (m_ui->lastDay->count() > 0)
            begin();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->pupilWords->setFocus();
        m_ui->pupilWords->selectAll();
    });
}

void RollOverPanel::begin()
{
    const QDate nearest = rollOverDay(m_session.today());
    m_ui->lastDay->clear();
    for (const int years : {-1, 0, 1}) {
        const QDate day = nearest.addYears(years);
        m_ui->lastDay->addItem(lastDayText(day), day);
    }
    m_ui->lastDay->setCurrentIndex(1);
    propose(false);
}

bool RollOverPanel::isPermitted() const
{
    return permits(m_session.actor().role, Permission::Import);
}

void RollOverPanel::run(const QString &title, Work work, std::function<void(const Done &)> finished)
{
    m_isBusy = true;
    showState();
    m_session.jobs().run(title, m_session.target(), std::move(work),
                         [self = QPointer(this), finished](const Done &done) {
                             if (!self)
                                 return;
                             self->m_isBusy = false;
                             finished(done);
                         });
}

void RollOverPanel::propose(bool keepsChoices)
{
    if (!keepsChoices)
        m_ui->note->hide();
    if (!isPermitted()) {
        m_plan = {};
        return showPlan();
    }
    const auto plan = std::make_shared<RollOverPlan>();
    run(
        tr("Looking who moves up"),
        [plan, who = m_session.actor(),
         lastDay = m_ui->lastDay->currentData().toDate()](Register &own, Progress &) -> Done {
            TRY_LET(*plan, RollOverService(own).propose(who, lastDay));
            return {};
        },
        [this, plan, keepsChoices](const Done &done) {
            m_problem = done ? QString() : textOf(done.error());
            if (done && keepsChoices)
                plan->takeOver(m_plan);
            m_plan = std::move(*plan);
            showPlan();
        });
}

void RollOverPanel::showPlan()
{
    const int row = qMax(0, m_ui->rollOverGroups->currentIndex().row());
    m_pupils->clear();
    m_groups->reload();
    if (m_groups->rowCount() > 0)
        m_ui->rollOverGroups->setCurrentIndex(
            m_groups->index(qMin(row, m_groups->rowCount() - 1), RollOverGroupModel::ToYearColumn));
    listPupils();
    showState();
    if (isVisible())
        m_ui->rollOverGroups->setFocus();
}

size_t RollOverPanel::currentGroup() const
{
    return size_t(m_ui->rollOverGroups->currentIndex().row());
}

void RollOverPanel::listPupils()
{
    const QString words = m_ui->pupilWords->text();
    if (!words.trimmed().isEmpty()) {
        m_pupils->listFound(words);
        m_ui->pupilsLabel->setText(tr("&Pupils found: %1").arg(m_pupils->rowCount()));
    } else if (m_ui->rollOverGroups->currentIndex().isValid()) {
        m_pupils->listGroup(currentGroup());
        const RollOverGroup &group = m_plan.groups[currentGroup()];
        QString name = taughtText(group.yearGroup, group.className);
        m_ui->pupilsLabel->setText(tr("&Pupils of %1").arg(name.replace(u'&', u"&&"_s)));
    }
    if (m_pupils->rowCount() > 0)
        m_ui->rollOverPupils->setCurrentIndex(m_pupils->index(0, 0));
    m_ui->byAge->setVisible(m_pupils->listsThoseThereByAge());
}

void RollOverPanel::follow()
{
    m_groups->follow();
    m_pupils->follow();
    m_ui->byAge->setVisible(m_pupils->listsThoseThereByAge());
    showState();
}

void RollOverPanel::showState()
{
    const bool hasPupils = !m_plan.entries.empty();
    const RollOverCounts counts = m_plan.count();
    const QString occupied = occupiedText(m_plan);
    sayWhyEmpty();
    m_ui->content->setCurrentWidget(hasPupils || m_isBusy ? m_ui->work
                                                          : static_cast<QWidget *>(m_empty));
    m_ui->work->setEnabled(!m_isBusy);
    m_ui->giveUp->setEnabled(!m_isBusy);
    m_ui->lastDay->setEnabled(isPermitted() && !m_isBusy);
    m_ui->occupied->setText(occupied);
    m_ui->occupied->setVisible(!occupied.isEmpty());
    m_ui->moveUp->setEnabled(isPermitted() && !m_isBusy && counts.written() > 0);
    m_ui->rollOverSummary->setText(
        !hasPupils ? QString()
        : counts.written() == 0
            ? tr("Nobody moves. If you mean another summer, choose its last day above.")
            : tr("%1.", "what becomes of pupils").arg(countsText(counts)));
}

void RollOverPanel::sayWhyEmpty()
{
    if (!isPermitted())
        m_empty->say(u"lock"_s, tr("Your role does not move the classes up"),
                     tr("You are sitting here as: %1. The office takes in the roll and moves it "
                        "up; ask there.")
                         .arg(roleName(m_session.actor().role)));
    else if (!m_problem.isEmpty())
        m_empty->say(u"error"_s, tr("The pupils could not be looked up"), m_problem);
    else
        m_empty->say(u"people"_s,
                     tr("No pupil is on the roll on %1").arg(m_ui->lastDay->currentText()),
                     tr("Take the roll into the register first: export the pupils from your "
                        "management information system and import the file. Or choose another "
                        "last day above."),
                     tr("Import the roll…"));
}

void RollOverPanel::editTarget(const QModelIndex &index)
{
    const bool isEditable = index.flags() & Qt::ItemIsEditable;
    const QModelIndex target =
        isEditable ? index : index.siblingAtColumn(RollOverGroupModel::ToYearColumn);
    m_ui->rollOverGroups->setCurrentIndex(target);
    m_ui->rollOverGroups->edit(target);
}

void RollOverPanel::tickAll(bool accepted)
{
    for (const RollOverPupilRow &row : m_pupils->rows())
        m_plan.entries[row.at].accepted = accepted;
    follow();
}

void RollOverPanel::apply()
{
    // By its letter the button does not take the focus, and a class that is being typed counts.
    m_ui->moveUp->setFocus();
    m_ui->note->hide();
    run(
        tr("Moving up"),
        [plan = m_plan, who = m_session.actor()](Register &own, Progress &progress) -> Done {
            TRY(RollOverService(own).apply(who, plan, [&progress](int done, int all) {
                progress.report(done, all);
                return !progress.isCancelled();
            }));
            return {};
        },
        [this](const Done &done) { finish(done); });
}

void RollOverPanel::finish(const Done &done)
{
    if (done) {
        m_session.notice(tr("The classes have moved: %1.").arg(countsText(m_plan.count())), true);
        Q_EMIT left();
    } else if (done.error().kind == ErrorKind::Stale) {
        m_ui->note->setText(tr("Nothing was written: somebody has changed pupils since this was "
                               "proposed. This is the proposal as the register is now; what you "
                               "changed for classes that are still there is kept. Look through it "
                               "and move them up again."));
        m_ui->note->show();
        propose(true);
    } else {
        m_session.complain(done.error());
        showState();
    }
}

} // namespace countersign
