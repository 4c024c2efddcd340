#include "people/persondialog.h"

#include "base/schoolyear.h"
#include "common/errortext.h"
#include "people/kindtext.h"
#include "people/peopleservice.h"
#include "ui_persondialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString textOf(const std::optional<PersonName> &name)
{
    return name ? name->text() : QString();
}

} // namespace

PersonDialog::PersonDialog(Session &session, const std::optional<Person> &person, QWidget *parent)
    : QDialog(parent), m_session(session), m_before(person),
      m_ui(std::make_unique<Ui::PersonDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    setWindowTitle(person ? tr("Change %1").arg(person->names.known()) : tr("Add a person"));
    m_ui->sex->addItem(tr("Not recorded"), QString());
    m_ui->sex->addItem(tr("Female"), u"F"_s);
    m_ui->sex->addItem(tr("Male"), u"M"_s);
    m_ui->yearGroup->addItem(tr("None"), QString());
    for (const QString &year : yearGroupNames())
        m_ui->yearGroup->addItem(yearText(year), year);
    m_ui->associateKind->addItem(tr("Volunteer"), int(AssociateKind::Volunteer));
    m_ui->associateKind->addItem(tr("Visitor"), int(AssociateKind::Visitor));
    m_ui->associateKind->addItem(tr("Contractor"), int(AssociateKind::Contractor));
    m_ui->associateKind->addItem(tr("Outside organisation"), int(AssociateKind::Organisation));
    m_ui->className->addItems(
        PeopleService(session.target()).classes(session.actor()).value_or(QStringList()));
    for (DateEdit *field : findChildren<DateEdit *>())
        field->setToday(session.today());

    const std::pair<QCheckBox *, QWidget *> roles[] = {{m_ui->isPupil, m_ui->pupil},
                                                       {m_ui->isStaff, m_ui->staff},
                                                       {m_ui->isGovernor, m_ui->governor},
                                                       {m_ui->isAssociate, m_ui->associate}};
    for (const auto &[box, fields] : roles) {
        fields->setVisible(false);
        connect(box, &QCheckBox::toggled, fields, &QWidget::setVisible);
        connect(box, &QCheckBox::toggled, this, [this] { adjustSize(); });
    }
    connect(m_ui->born, &DateEdit::dateChanged, this, [this](QDate born) {
        // A default only: pupils are taught out of year (domain.md §1).
        if (!m_before && m_ui->yearGroup->currentIndex() <= 0)
            m_ui->yearGroup->setCurrentIndex(m_ui->yearGroup->findData(
                SchoolYear::containing(m_session.today()).yearGroupOf(born)));
    });
    fill(person ? static_cast<const PersonDraft &>(*person) : PersonDraft());
    m_ui->forename->setFocus();
}

PersonDialog::~PersonDialog() = default;

std::optional<PersonId> PersonDialog::add(Session &session, QWidget *parent)
{
    PersonDialog dialog(session, {}, parent);
    if (dialog.exec() != Accepted)
        return {};
    return dialog.savedId();
}

void PersonDialog::change(Session &session, PersonId id, QWidget *parent)
{
    const auto person = PeopleService(session.target()).person(session.actor(), id);
    if (!person)
        return session.complain(person.error());
    PersonDialog(session, *person, parent).exec();
}

void PersonDialog::fill(const PersonDraft &draft)
{
    m_ui->title->setText(draft.names.title);
    m_ui->forename->setText(textOf(draft.names.forename));
    m_ui->middleNames->setText(textOf(draft.names.middleNames));
    m_ui->surname->setText(textOf(draft.names.surname));
    m_ui->preferredForename->setText(textOf(draft.names.preferredForename));
    m_ui->preferredSurname->setText(textOf(draft.names.preferredSurname));
    m_ui->born->setDate(draft.born);
    m_ui->sex->setCurrentIndex(qMax(0, m_ui->sex->findData(draft.sex)));
    m_ui->email->setText(draft.email);
    m_ui->phone->setText(draft.phone);
    m_ui->address->setPlainText(draft.address);
    m_ui->languages->setText(draft.languages);
    m_ui->note->setPlainText(draft.note);

    m_ui->isPupil->setChecked(draft.pupil.has_value());
    const PupilDetails pupil = draft.pupil.value_or(PupilDetails());
    m_ui->upn->setText(pupil.upn ? pupil.upn->text() : QString());
    m_ui->admissionNumber->setText(pupil.admissionNumber);
    m_ui->yearGroup->setCurrentIndex(qMax(0, m_ui->yearGroup->findData(pupil.yearGroup)));
    m_ui->className->setCurrentText(pupil.className);
    m_ui->joined->setDate(pupil.joined);
    m_ui->left->setDate(pupil.left);
    m_ui->inCare->setChecked(pupil.inCare);
    m_ui->careAuthority->setText(pupil.careAuthority);

    m_ui->isStaff->setChecked(draft.staff.has_value());
    const StaffDetails staff = draft.staff.value_or(StaffDetails());
    m_ui->code->setText(staff.code);
    m_ui->post->setText(staff.post);
    m_ui->category->setText(staff.category);
    m_ui->started->setDate(staff.started);
    m_ui->ended->setDate(staff.ended);
    m_ui->dbsChecked->setDate(staff.dbsChecked);

    m_ui->isGovernor->setChecked(draft.governor.has_value());
    const GovernorDetails governor = draft.governor.value_or(GovernorDetails());
    m_ui->governorRole->setText(governor.role);
    m_ui->appointed->setDate(governor.appointed);
    m_ui->termEnds->setDate(governor.termEnds);

    m_ui->isAssociate->setChecked(draft.associate.has_value());
    const AssociateDetails associate = draft.associate.value_or(AssociateDetails());
    m_ui->associateKind->setCurrentIndex(m_ui->associateKind->findData(int(associate.kind)));
    m_ui->organisation->setText(associate.organisation);
    m_ui->from->setDate(associate.from);
    m_ui->until->setDate(associate.until);
}

void PersonDialog::complain(QWidget *field, const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    field->setFocus();
}

std::optional<PersonName> PersonDialog::name(QLineEdit *field, bool *isGood)
{
    if (field->text().trimmed().isEmpty())
        return {};
    const auto parsed = PersonName::parse(field->text());
    if (parsed)
        return *parsed;
    if (*isGood)
        complain(field, tr("A name has letters, spaces, hyphens, apostrophes and full stops, and "
                           "nothing else. Please look at what is marked."));
    *isGood = false;
    return {};
}

bool PersonDialog::checkDates()
{
    for (DateEdit *field : findChildren<DateEdit *>()) {
        if (field->isAcceptable())
            continue;
        complain(field, tr("%1 is not a date. Write it as day/month/year, for example 14/3/2026.")
                            .arg(field->text()));
        return false;
    }
    return true;
}

std::optional<PersonDraft> PersonDialog::draft()
{
    bool isGood = true;
    PersonDraft draft;
    draft.names.title = m_ui->title->text().simplified();
    draft.names.forename = name(m_ui->forename, &isGood);
    draft.names.middleNames = name(m_ui->middleNames, &isGood);
    draft.names.surname = name(m_ui->surname, &isGood);
    draft.names.preferredForename = name(m_ui->preferredForename, &isGood);
    draft.names.preferredSurname = name(m_ui->preferredSurname, &isGood);
    if (!isGood || !checkDates())
        return {};
    draft.born = m_ui->born->date();
    draft.sex = m_ui->sex->currentData().toString();
    draft.email = m_ui->email->text().trimmed();
    draft.phone = m_ui->phone->text().simplified();
    draft.address = m_ui->address->toPlainText().trimmed();
    draft.languages = m_ui->languages->text().simplified();
    draft.note = m_ui->note->toPlainText().trimmed();
    if (m_ui->isPupil->isChecked()) {
        PupilDetails pupil{.admissionNumber = m_ui->admissionNumber->text().simplified(),
                           .yearGroup = m_ui->yearGroup->currentData().toString(),
                           .className = m_ui->className->currentText().simplified(),
                           .joined = m_ui->joined->date(),
                           .left = m_ui->left->date(),
                           .inCare = m_ui->inCare->isChecked(),
                           .careAuthority = m_ui->careAuthority->text().simplified()};
        if (!m_ui->upn->text().trimmed().isEmpty()) {
            const auto upn = Upn::parse(m_ui->upn->text());
            if (!upn) {
                complain(m_ui->upn, tr("A UPN has 13 characters: a letter and twelve digits, or a "
                                       "letter at the end when it is a temporary one."));
                return {};
            }
            pupil.upn = *upn;
        }
        draft.pupil = pupil;
    }
    if (m_ui->isStaff->isChecked())
        draft.staff = StaffDetails{.code = m_ui->code->text().simplified(),
                                   .post = m_ui->post->text().simplified(),
                                   .category = m_ui->category->text().simplified(),
                                   .started = m_ui->started->date(),
                                   .ended = m_ui->ended->date(),
                                   .dbsChecked = m_ui->dbsChecked->date()};
    if (m_ui->isGovernor->isChecked())
        draft.governor = GovernorDetails{.role = m_ui->governorRole->text().simplified(),
                                         .appointed = m_ui->appointed->date(),
                                         .termEnds = m_ui->termEnds->date()};
    if (m_ui->isAssociate->isChecked())
        draft.associate =
            AssociateDetails{.kind = AssociateKind(m_ui->associateKind->currentData().toInt()),
                             .organisation = m_ui->organisation->text().simplified(),
                             .from = m_ui->from->date(),
                             .until = m_ui->until->date()};
    return draft;
}

void PersonDialog::complainOf(const Error &error)
{
    const QHash<QString, QWidget *> fields{
        {u"person.surname"_s, m_ui->surname},  {u"person.born"_s, m_ui->born},
        {u"pupil.upn"_s, m_ui->upn},           {u"pupil.year_group"_s, m_ui->yearGroup},
        {u"pupil.left_on"_s, m_ui->left},      {u"staff.code"_s, m_ui->code},
        {u"staff.ended_on"_s, m_ui->ended},    {u"governor.term_ends_on"_s, m_ui->termEnds},
        {u"associate.until_on"_s, m_ui->until}};
    complain(fields.value(error.where, m_ui->forename), countersign::textOf(error));
}

void PersonDialog::accept()
{
    const auto typed = draft();
    if (!typed)
        return;
    PeopleService people(m_session.target());
    if (m_before) {
        const Done done = people.change(m_session.actor(), *m_before, *typed);
        if (!done)
            return complainOf(done.error());
        m_savedId = m_before->id;
    } else {
        const auto added = people.add(m_session.actor(), *typed);
        if (!added)
            return complainOf(added.error());
        m_savedId = *added;
    }
    m_session.notice(tr("%1 is saved.").arg(typed->names.known()), true);
    QDialog::accept();
}

} // namespace countersign
