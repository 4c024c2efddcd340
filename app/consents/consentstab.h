#pragma once

#include "common/session.h"
#include "consents/consentuse.h"
#include "consents/decision.h"
#include "consents/photoflag.h"
#include "people/person.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign {

class EventLinesModel;
class TableView;
class UseLinesModel;

/// What may be done with pictures of one person today, why, and what was answered; and everything
/// that changes it.
class ConsentsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentsTab(Session &session, QWidget *parent = nullptr);
    void show(const Person &person);

private:
    void makeButtons();
    void lay();
    void showUses();
    void showWhy();
    void showFlag();
    void enableButtons();
    std::optional<ConsentUse> currentUse() const;
    Reason currentReason() const;

    void recordAnswer();
    void withdraw();
    void settle();
    void changeCircumstances();
    void changeFlag();

    Session &m_session;
    Person m_person;
    std::vector<ConsentUse> m_uses;
    /// The one in force, as far as the actor may know of it.
    std::optional<PhotoFlag> m_flag;
    UseLinesModel *m_lines;
    EventLinesModel *m_events;
    QLabel *m_flagLine;
    TableView *m_table;
    QLabel *m_why;
    TableView *m_eventTable;
    QPushButton *m_record;
    QPushButton *m_withdraw;
    QPushButton *m_settle;
    QPushButton *m_circumstances;
    QPushButton *m_changeFlag;
};

} // namespace countersign
