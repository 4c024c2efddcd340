#pragma once

#include "common/session.h"
#include "people/person.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTabWidget;

namespace countersign {

class AgreementsTab;
class ConsentsTab;
class ContactsTab;
class DetailsTab;
class HistoryTab;

/// One person in full: details, contacts and what has happened to the record. Other registers add
/// their tab here.
class PersonCard : public QFrame
{
    Q_OBJECT

public:
    explicit PersonCard(Session &session, QWidget *parent = nullptr);

    /// An invalid id shows nobody.
    void show(PersonId id);
    /// By the object name of the tab; an unknown one changes nothing.
    void showTab(const QString &name);

Q_SIGNALS:
    void editAsked();

private:
    void refresh();

    Session &m_session;
    PersonId m_id;
    QLabel *m_name;
    QLabel *m_line;
    QPushButton *m_edit;
    QTabWidget *m_tabs;
    DetailsTab *m_details;
    ContactsTab *m_contacts;
    AgreementsTab *m_agreements;
    ConsentsTab *m_consents;
    HistoryTab *m_history;
};

} // namespace countersign
