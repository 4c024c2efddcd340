#include "agreements/handoutdialog.h"

#include "agreements/agreementtext.h"
#include "agreements/signatureservice.h"
#include "ui_tickdialog.h"

namespace countersign {

HandOutDialog::HandOutDialog(Session &session, const Agreement &agreement,
                             const std::vector<PersonStanding> &people, QWidget *parent)
    : TickDialog(session, agreement, parent)
{
    setWindowTitle(tr("Hand out “%1”").arg(agreement.name));
    m_ui->explanation->setText(
        tr("Those who are ticked have been given the form on this date, and are waited for from "
           "then on. Somebody who had declined is asked again."));
    std::vector<TickRow> rows;
    for (const PersonStanding &person : people) {
        TickRow row = rowOf(person);
        row.detail = standingSentence(person.standing);
        rows.push_back(std::move(row));
    }
    list(std::move(rows), tr("Standing"));
}

QString HandOutDialog::verb(int people) const
{
    return tr("&Hand out to %n people", nullptr, people);
}

Done HandOutDialog::write(const std::vector<TickRow> &ticked, QDate day)
{
    std::vector<PersonId> people;
    for (const TickRow &row : ticked)
        people.push_back(row.person.id);
    return SignatureService(session().target())
        .issue(session().actor(), agreement().id, people, day);
}

QString HandOutDialog::done(int people) const
{
    return tr("“%1” is handed out to %n people.", nullptr, people).arg(agreement().name);
}

} // namespace countersign
