#pragma once

#include "common/session.h"
#include "consents/consentgrid.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace countersign {

/// Why one cell of the grid says what it says: the decision in words, the rule, what was answered,
/// and what can be done about it.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(Session &session, QWidget *parent = nullptr);

    void explain(const PersonSummary &person, const ConsentUse &use, QDate day);
    void clear();
    /// Puts the focus on the first thing that can be done.
    void enter();

Q_SIGNALS:
    /// Escape: back to the cell.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString eventsText(const Explanation &explanation) const;
    void setVerdict(const Decision &decision);

    Session &m_session;
    PersonId m_person;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_use;
    QLabel *m_sign;
    QLabel *m_verdict;
    QLabel *m_reason;
    QLabel *m_rule;
    QLabel *m_events;
    QPushButton *m_open;
    QPushButton *m_record;
};

/// A rule of product.md › Consents in a sentence, 1 to 6.
QString ruleText(int rule);

} // namespace countersign
