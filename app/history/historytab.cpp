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
    const auto operations =
        Trail(m_session.target()).operationsOn(m_session.actor(), table, record);
    m_view->setVisible(operations.has_value());
    if (operations)
        m_view->show(*operations);
}

} // namespace countersign
