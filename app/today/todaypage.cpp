#include "today/todaypage.h"

#include "common/emptypanel.h"
#include "common/icons.h"
#include "common/twolinedelegate.h"
#include "today/todaylines.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum Roles { PageRole = Qt::UserRole + 1, RecordRole, DetailOfPlaceRole };

} // namespace

TodayPage::TodayPage(Session &session, QWidget *parent)
    : Page(session, parent), m_day(new QLabel), m_list(new QListView),
      m_model(new QStandardItemModel(this)), m_stack(new QStackedWidget), m_empty(new EmptyPanel)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_day->setFont(large);
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("What must be done today"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_empty->say(u"yes"_s, tr("Nothing waits"),
                 tr("No form, signature, consent or publication needs you today."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 18, 16, 12);
    column->setSpacing(14);
    column->addWidget(m_day);
    column->addWidget(m_stack, 1);
    connect(m_list, &QListView::activated, this, &TodayPage::openCurrent);
    connect(m_list, &QListView::clicked, this, &TodayPage::openCurrent);
    connect(&session.target(), &Register::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&session, &Session::actorChanged, this, &TodayPage::reload);
    reload();
}

void TodayPage::reload()
{
    m_day->setText(QLocale().toString(session().today(), u"dddd, d MMMM yyyy"_s));
    m_model->clear();
    for (const TodayLine &line : todayLines(session())) {
        auto *item = new QStandardItem(icon(line.icon), line.text);
        item->setData(line.detail, TwoLineDelegate::SecondLineRole);
        item->setData(line.place.page, PageRole);
        item->setData(line.place.record, RecordRole);
        item->setData(line.place.detail, DetailOfPlaceRole);
        item->setAccessibleText(tr("%1. %2").arg(line.text, line.detail));
        m_model->appendRow(item);
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void TodayPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString page = current.data(PageRole).toString();
    if (!page.isEmpty())
        session().goTo({.page = page,
                        .record = current.data(RecordRole).toLongLong(),
                        .detail = current.data(DetailOfPlaceRole).toString()});
}

} // namespace countersign
