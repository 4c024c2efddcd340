#include "agreements/declinedialog.h"

#include "agreements/agreementservice.h"
#include "agreements/proposedwording.h"
#include "agreements/signatureservice.h"
#include "common/errortext.h"
#include "people/peopleservice.h"
#include "ui_declinedialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

DeclineDialog::DeclineDialog(Session &session, const Agreement &agreement,
                             const PersonSummary &person, QWidget *parent)
    : QDialog(parent), m_session(session), m_agreement(agreement), m_person(person),
      m_ui(std::make_unique<Ui::DeclineDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    setWindowTitle(tr("%1 declined").arg(person.known));
    m_ui->explanation->setText(tr("“%1” was not signed for %2, and will not be. Nobody is reminded "
                                  "until a form is handed out again.")
                                   .arg(agreement.name, person.known));
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Record that it was declined"));
    m_ui->day->setToday(session.today());
    m_ui->day->setDate(session.today());
    offerNames();
}

DeclineDialog::~DeclineDialog() = default;

void DeclineDialog::offerNames()
{
    for (const SignatoryCapacity capacity : neededCapacities(m_agreement)) {
        if (capacity != SignatoryCapacity::Parent) {
            m_offered.push_back({m_person.id, m_person.known, capacity});
            continue;
        }
        const auto contacts =
            PeopleService(m_session.target()).contactsOf(m_session.actor(), m_person.id);
        if (!contacts)
            return m_session.complain(contacts.error());
        for (const Contact &contact : *contacts)
            m_offered.push_back({contact.person, contact.name, capacity});
    }
    for (const Signatory &signatory : m_offered)
        m_ui->by->addItem(signatory.name);
}

Result<SignatureDraft> DeclineDialog::draft() const
{
    const QDate day = m_ui->day->date();
    TRY_LET(const auto inForce, AgreementService(m_session.target())
                                    .wordingsInForce(m_session.actor(), m_agreement.id, day));
    if (inForce.empty())
        return fail(ErrorKind::OutOfRange, u"signature.signed_on"_s);
    const QString name = m_ui->by->currentText().simplified();
    const auto offered = std::ranges::find(m_offered, name, &Signatory::name);
    // A name that was typed is taken for the one who usually answers: a parent where one signs.
    const Signatory by =
        offered != m_offered.end()
            ? *offered
            : Signatory{.name = name, .capacity = neededCapacities(m_agreement).back()};
    return SignatureDraft{.person = m_person.id,
                          .agreement = m_agreement.id,
                          .wording = proposedWording(inForce).id,
                          .outcome = SignatureOutcome::Declined,
                          .signedOn = day,
                          .note = m_ui->note->text().simplified(),
                          .signatories = {by}};
}

void DeclineDialog::complain(QWidget *field, const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    field->setFocus();
}

void DeclineDialog::accept()
{
    if (!m_ui->day->date().isValid())
        return complain(m_ui->day, tr("Please write the date as day/month/year."));
    const auto typed = draft();
    if (!typed)
        return complain(m_ui->day, textOf(typed.error()));
    const auto recorded = SignatureService(m_session.target()).record(m_session.actor(), *typed);
    if (!recorded && recorded.error().where == "signatory.name"_L1)
        return complain(m_ui->by, tr("Who declined? Please choose or type the name."));
    if (!recorded)
        return complain(m_ui->by, textOf(recorded.error()));
    m_session.notice(
        tr("It is recorded that “%1” was declined for %2.").arg(m_agreement.name, m_person.known),
        true);
    QDialog::accept();
}

} // namespace countersign
