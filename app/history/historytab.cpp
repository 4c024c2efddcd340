#include "history/historytab.h"

#include "history/historyview.h"

#include <QVBoxLayout>

namespace countersign {

HistoryTab::HistoryTab(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(new HistoryView(session))
{
    setObjectName(QStringLiteral("historyTab"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_view);
}

void HistoryTab::show(const QString &table, qint64 record)
{
    m_table = table;
    m_record = record;
    if (isVisible())
        lookUp();
}

void HistoryTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookUp();
}

void HistoryTab::lookUp()
{
    if (m_table.isEmpty())
        return;
    Register &target = m_session.target();
    auto records = recordsAbout(target.database(), m_table, m_record);
    if (!records)
        return m_session.complain(records.error());
    auto operations = Trail(target).operationsOn(m_session.actor(), *records);
    m_view->setVisible(operations.has_value());
    if (operations)
        m_view->show(std::move(*operations), std::move(*records));
}

} // namespace countersign
