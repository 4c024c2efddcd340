#include "agreements/authorisedialog.h"

#include "agreements/signatureservice.h"
#include "people/kindtext.h"
#include "people/peopleservice.h"
#include "ui_tickdialog.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isWaiting(const Signature &signature, AgreementId agreement)
{
    return signature.agreement == agreement && !signature.voided && !signature.authoriser() &&
           signature.outcome == SignatureOutcome::Signed;
}

} // namespace

AuthoriseDialog::AuthoriseDialog(Session &session, const Agreement &agreement,
                                 const std::vector<PersonStanding> &people, QWidget *parent)
    : TickDialog(session, agreement, parent), m_authoriser(new QComboBox)
{
    setWindowTitle(tr("Authorise “%1”").arg(agreement.name));
    m_ui->explanation->setText(
        tr("Those who are ticked have signed, and their accounts are approved by the authoriser on "
           "this date. Nobody authorises themself."));
    m_authoriser->setObjectName(u"authoriser"_s);
    m_authoriser->setEditable(true);
    auto *label = new QLabel(tr("&Authorised by"));
    label->setBuddy(m_authoriser);
    m_ui->fields->insertRow(0, label, m_authoriser);
    setTabOrder(m_authoriser, m_ui->day);
    offerStaff();

    std::vector<TickRow> rows;
    SignatureService signatures(session.target());
    for (const PersonStanding &person : people) {
        if (!person.standing.waitsForAuthoriser)
            continue;
        const auto all = signatures.signaturesOf(session.actor(), person.person.id);
        if (!all) {
            session.complain(all.error());
            continue;
        }
        const auto waiting = std::ranges::find_if(*all, [&agreement](const Signature &signature) {
            return isWaiting(signature, agreement.id);
        });
        if (waiting == all->end())
            continue;
        m_waiting.insert(person.person.id, waiting->id);
        TickRow row = rowOf(person);
        row.detail = dateText(waiting->signedOn);
        rows.push_back(std::move(row));
    }
    list(std::move(rows), tr("Signed on"));
}

void AuthoriseDialog::offerStaff()
{
    const auto staff = PeopleService(session().target())
                           .list(session().actor(), {.kinds = StaffKind, .on = session().today()});
    if (!staff)
        return session().complain(staff.error());
    for (const PersonSummary &person : *staff)
        m_authoriser->addItem(person.known, person.id.value());
    m_authoriser->setCurrentIndex(m_authoriser->findText(session().actor().name));
    m_authoriser->setEditText(session().actor().name);
}

QString AuthoriseDialog::verb(int people) const
{
    return tr("&Authorise %n signatures", nullptr, people);
}

Done AuthoriseDialog::write(const std::vector<TickRow> &ticked, QDate day)
{
    std::vector<SignatureId> signatures;
    for (const TickRow &row : ticked)
        signatures.push_back(m_waiting.value(row.person.id));
    const QString name = m_authoriser->currentText().simplified();
    const int known = m_authoriser->findText(name);
    return SignatureService(session().target())
        .authorise(session().actor(), signatures,
                   {.person = PersonId(m_authoriser->itemData(known).toLongLong()),
                    .name = name,
                    .capacity = SignatoryCapacity::Authoriser,
                    .signedOn = day});
}

QString AuthoriseDialog::done(int people) const
{
    return tr("%n signatures are authorised.", nullptr, people);
}

QString AuthoriseDialog::explain(const Error &error) const
{
    if (error.where == "signatory.person"_L1)
        return tr("%1 cannot authorise themself. Untick them, and let somebody else authorise "
                  "theirs.")
            .arg(nameOf(PersonId(error.record)));
    return TickDialog::explain(error);
}

} // namespace countersign
