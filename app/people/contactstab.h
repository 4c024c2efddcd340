#pragma once

#include "common/rowmodel.h"
#include "common/session.h"
#include "people/person.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign {

class TableView;

/// A pupil's contacts, and the pupils that somebody is a contact of.
class ContactsTab : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsTab(Session &session, QWidget *parent = nullptr);
    ~ContactsTab() override;
    void show(const Person &person);

private:
    class Model;

    void add();
    void edit();
    void end();
    void remove();
    void goToOther();
    void enableButtons();

    Session &m_session;
    PersonId m_id;
    bool m_isPupil = false;
    Model *m_model;
    QLabel *m_explanation;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_end;
    QPushButton *m_remove;
};

} // namespace countersign
