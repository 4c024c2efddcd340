#include "history/historypage.h"

#include "history/historyview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int pageful = 200;

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(session, parent), m_view(new HistoryView(session)),
      m_older(new QPushButton(tr("Show &older")))
{
    auto *explanation = new QLabel(
        tr("Every change, who made it and when. A change can be put back as it was, as long as "
           "nothing newer stands on it; putting back is itself written down here."));
    explanation->setWordWrap(true);
    m_older->setObjectName(QStringLiteral("older"));
    m_older->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(explanation);
    column->addWidget(m_view, 1);
    column->addWidget(m_older, 0, Qt::AlignLeft);
    connect(m_older, &QPushButton::clicked, this, &HistoryPage::loadOlder);
    connect(&session.target(), &Register::changed, this, &HistoryPage::reload);
    connect(&session, &Session::actorChanged, this, &HistoryPage::reload);
    reload();
}

void HistoryPage::reload()
{
    auto operations = Trail(target()).operations(actor(), pageful);
    setEnabled(operations.has_value());
    if (!operations)
        return session().complain(operations.error());
    m_older->setVisible(int(operations->size()) == pageful);
    m_view->show(std::move(*operations));
}

void HistoryPage::loadOlder()
{
    const auto older = Trail(target()).operations(actor(), pageful, m_view->operations().back().id);
    if (!older)
        return session().complain(older.error());
    m_older->setVisible(int(older->size()) == pageful);
    m_view->append(*older);
}

} // namespace countersign
