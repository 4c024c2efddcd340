#include "people/contactdialog.h"

#include "access/permissions.h"
#include "common/errortext.h"
#include "people/kindtext.h"
#include "people/peopleservice.h"
#include "ui_contactdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

ContactDialog::ContactDialog(Session &session, PersonId pupil,
                             const std::optional<Contact> &contact, QWidget *parent)
    : QDialog(parent), m_session(session), m_pupil(pupil), m_before(contact),
      m_ui(std::make_unique<Ui::ContactDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_ui->newPerson->setVisible(!contact);
    setWindowTitle(contact ? tr("%1 as a contact").arg(contact->name) : tr("Add a contact"));
    m_ui->relationship->addItems({tr("Mother"), tr("Father"), tr("Carer"), tr("Step parent"),
                                  tr("Foster parent"), tr("Grandparent"), tr("Other family"),
                                  tr("Social worker"), tr("Childminder")});
    for (const auto value : {Responsibility::Yes, Responsibility::No, Responsibility::Unknown})
        m_ui->responsibility->addItem(responsibilityText(value), int(value));
    for (const auto value :
         {MayConsent::ByResponsibility, MayConsent::Delegated, MayConsent::Barred})
        m_ui->mayConsent->addItem(mayConsentText(value), int(value));
    m_ui->livesWith->addItem(tr("Not recorded"), -1);
    m_ui->livesWith->addItem(tr("Yes"), 1);
    m_ui->livesWith->addItem(tr("No"), 0);
    m_ui->ended->setToday(session.today());

    const Contact shown = contact.value_or(Contact());
    m_ui->relationship->setCurrentText(shown.relationship);
    m_ui->priority->setValue(shown.priority);
    m_ui->responsibility->setCurrentIndex(
        m_ui->responsibility->findData(int(shown.responsibility)));
    m_ui->mayConsent->setCurrentIndex(m_ui->mayConsent->findData(int(shown.mayConsent)));
    m_ui->livesWith->setCurrentIndex(
        m_ui->livesWith->findData(shown.livesWith ? (*shown.livesWith ? 1 : 0) : -1));
    m_ui->orderInForce->setText(shown.orderInForce);
    const bool maySeeOrders = permits(session.actor().role, Permission::SeeOrders);
    m_ui->orderInForce->setVisible(maySeeOrders);
    m_ui->orderInForceLabel->setVisible(maySeeOrders);
    m_ui->ended->setDate(shown.ended);
}

ContactDialog::~ContactDialog() = default;

void ContactDialog::add(Session &session, PersonId pupil, QWidget *parent)
{
    ContactDialog(session, pupil, {}, parent).exec();
}

void ContactDialog::change(Session &session, const Contact &contact, QWidget *parent)
{
    ContactDialog(session, contact.pupil, contact, parent).exec();
}

ContactDraft ContactDialog::draft() const
{
    ContactDraft draft = m_before ? static_cast<const ContactDraft &>(*m_before) : ContactDraft();
    draft.pupil = m_pupil;
    draft.relationship = m_ui->relationship->currentText().simplified();
    draft.priority = m_ui->priority->value();
    draft.responsibility = Responsibility(m_ui->responsibility->currentData().toInt());
    draft.mayConsent = MayConsent(m_ui->mayConsent->currentData().toInt());
    const int livesWith = m_ui->livesWith->currentData().toInt();
    draft.livesWith = livesWith < 0 ? std::nullopt : std::optional(livesWith == 1);
    draft.orderInForce = m_ui->orderInForce->text().simplified();
    draft.ended = m_ui->ended->date();
    return draft;
}

Done ContactDialog::save()
{
    PeopleService people(m_session.target());
    if (m_before)
        return people.changeContact(m_session.actor(), *m_before, draft());
    PersonDraft person;
    person.names.title = m_ui->title->text().simplified();
    if (const auto forename = PersonName::parse(m_ui->forename->text()))
        person.names.forename = *forename;
    if (const auto surname = PersonName::parse(m_ui->surname->text()))
        person.names.surname = *surname;
    person.email = m_ui->email->text().trimmed();
    person.phone = m_ui->phone->text().simplified();
    TRY(people.addContact(m_session.actor(), person, draft()));
    return {};
}

void ContactDialog::complain(QWidget *field, const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    field->setFocus();
}

void ContactDialog::accept()
{
    for (QLineEdit *field : {m_ui->forename, m_ui->surname}) {
        if (!m_before && !field->text().trimmed().isEmpty() && !PersonName::parse(field->text()))
            return complain(field, tr("A name has letters, spaces, hyphens, apostrophes and full "
                                      "stops, and nothing else."));
    }
    if (!m_ui->ended->isAcceptable())
        return complain(
            m_ui->ended,
            tr("%1 is not a date. Write it as day/month/year.").arg(m_ui->ended->text()));
    if (const Done done = save(); !done)
        return complain(m_before ? static_cast<QWidget *>(m_ui->relationship) : m_ui->forename,
                        textOf(done.error()));
    m_session.notice(tr("The contact is saved."), true);
    QDialog::accept();
}

} // namespace countersign
