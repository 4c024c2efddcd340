#pragma once

#include "agreements/agreementstandings.h"
#include "common/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;
class QTextBrowser;

namespace countersign {

class SignaturesModel;
class TableView;

/// How one person stands under every agreement that asks them, and all that they have signed, with
/// the very wording.
class AgreementsTab : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementsTab(Session &session, QWidget *parent = nullptr);
    void show(const Person &person);

private:
    void showStandings();
    void showSignatures(bool isSamePerson);
    void showCurrent();
    void showWording();
    void voidCurrent();

    Session &m_session;
    PersonId m_id;
    QString m_name;
    QLabel *m_explanation;
    QListView *m_standings;
    QStandardItemModel *m_standingsModel;
    QLabel *m_signaturesLabel;
    TableView *m_table;
    SignaturesModel *m_signatures;
    QTextBrowser *m_facts;
    QPushButton *m_wording;
    QPushButton *m_void;
};

} // namespace countersign
