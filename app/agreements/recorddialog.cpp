#include "agreements/recorddialog.h"

#include "agreements/agreementservice.h"
#include "agreements/agreementtext.h"
#include "agreements/contactdelegate.h"
#include "agreements/proposedwording.h"
#include "agreements/signatureservice.h"
#include "people/kindtext.h"
#include "people/peopleservice.h"
#include "ui_tickdialog.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool needsParent(const Agreement &agreement)
{
    const auto needed = neededCapacities(agreement);
    return std::ranges::find(needed, SignatoryCapacity::Parent) != needed.end();
}

const Signatory *parentOf(const SignatureDraft &sheet)
{
    const auto found =
        std::ranges::find(sheet.signatories, SignatoryCapacity::Parent, &Signatory::capacity);
    return found == sheet.signatories.end() ? nullptr : &*found;
}

} // namespace

RecordDialog::RecordDialog(Session &session, const Agreement &agreement,
                           const std::vector<PersonStanding> &people, const QString &className,
                           QWidget *parent)
    : TickDialog(session, agreement, parent), m_wording(new QComboBox), m_came(new QComboBox)
{
    setWindowTitle(tr("Record signatures: %1").arg(agreement.name));
    m_ui->explanation->setText(
        needsParent(agreement)
            ? tr("Everybody who is ticked has signed. Untick those whose sheets are not back: a "
                 "click, or the space bar. Where another parent or carer signed than the one "
                 "proposed, double click the name (or F2) and choose or type it.")
            : tr("Everybody who is ticked has signed. Untick those whose sheets are not back: a "
                 "click, or the space bar."));
    m_ui->dayLabel->setText(tr("&Date signed"));
    addFields();
    listPeople(people);
    // One class at a time, as the sheets come back; all of the school only when that is chosen.
    const int at = m_ui->group->findText(className);
    if (isOfPupils())
        m_ui->group->setCurrentIndex(at > 0 ? at : qMin(1, m_ui->group->count() - 1));
}

void RecordDialog::addFields()
{
    m_wording->setObjectName(u"wording"_s);
    m_came->setObjectName(u"came"_s);
    for (const auto came :
         {SignatureCame::Paper, SignatureCame::Screen, SignatureCame::EarlierRecords})
        m_came->addItem(cameText(came), int(came));
    auto *wordingLabel = new QLabel(tr("&Wording on the sheet"));
    wordingLabel->setBuddy(m_wording);
    auto *cameLabel = new QLabel(tr("How it ca&me"));
    cameLabel->setBuddy(m_came);
    m_ui->fields->insertRow(1, wordingLabel, m_wording);
    m_ui->fields->insertRow(2, cameLabel, m_came);
    setTabOrder(m_ui->day, m_wording);
    setTabOrder(m_wording, m_came);

    const auto wordings =
        AgreementService(session().target()).wordings(session().actor(), agreement().id);
    if (!wordings)
        return session().complain(wordings.error());
    for (const Wording &wording : *wordings) {
        if (wording.isPublished())
            m_wording->addItem(
                tr("%1, from %2").arg(wordingText(wording), dateText(wording.startsOn)),
                wording.id.value());
    }
    proposeWording();
    connect(m_wording, &QComboBox::activated, this, [this] { m_isWordingChosen = true; });
    connect(m_ui->day, &DateEdit::dateChanged, this, &RecordDialog::proposeWording);
}

void RecordDialog::proposeWording()
{
    const QDate day = m_ui->day->date();
    if (m_isWordingChosen || !day.isValid())
        return;
    const auto inForce = AgreementService(session().target())
                             .wordingsInForce(session().actor(), agreement().id, day);
    if (!inForce || inForce->empty())
        return;
    m_wording->setCurrentIndex(m_wording->findData(proposedWording(*inForce).id.value()));
}

void RecordDialog::listPeople(const std::vector<PersonStanding> &people)
{
    std::vector<PersonId> ids;
    for (const PersonStanding &person : people)
        ids.push_back(person.person.id);
    const bool isByParent = needsParent(agreement());
    const auto sheets =
        SignatureService(session().target())
            .proposed(session().actor(),
                      {.agreement = agreement().id, .signedOn = session().today()}, ids);
    if (!sheets)
        session().complain(sheets.error());
    std::vector<TickRow> rows;
    for (size_t i = 0; i < people.size() && sheets; ++i) {
        const Standing &standing = people[i].standing;
        const Signatory *parent = parentOf((*sheets)[i]);
        TickRow row = rowOf(people[i]);
        row.isExtra = isSigned(standing.kind) || standing.waitsForAuthoriser;
        row.detail = !isByParent ? standingSentence(standing) : parent ? parent->name : QString();
        row.isTicked =
            !row.isExtra && standing.kind != StandingKind::Declined && (parent || !isByParent);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, &TickRow::group);
    list(std::move(rows), isByParent ? tr("Parent or carer who signed") : tr("Standing"),
         isByParent);
    if (isByParent)
        m_ui->people->setItemDelegateForColumn(TickModel::DetailColumn,
                                               new ContactDelegate(session(), m_ui->people));
}

Result<PersonId> RecordDialog::contactNamed(PersonId pupil, const QString &name)
{
    TRY_LET(const auto contacts,
            PeopleService(session().target()).contactsOf(session().actor(), pupil));
    const auto found = std::ranges::find(contacts, name, &Contact::name);
    return found == contacts.end() ? PersonId() : found->person;
}

QString RecordDialog::verb(int people) const
{
    return tr("&Record %n signatures", nullptr, people);
}

Done RecordDialog::write(const std::vector<TickRow> &ticked, QDate day)
{
    std::vector<PersonId> ids;
    for (const TickRow &row : ticked)
        ids.push_back(row.person.id);
    SignatureService signatures(session().target());
    const SignatureDraft sheet{.agreement = agreement().id,
                               .wording = WordingId(m_wording->currentData().toLongLong()),
                               .signedOn = day,
                               .came = SignatureCame(m_came->currentData().toInt())};
    TRY_LET(auto drafts, signatures.proposed(session().actor(), sheet, ids));
    for (size_t i = 0; i < drafts.size() && needsParent(agreement()); ++i) {
        auto &signatories = drafts[i].signatories;
        std::erase_if(signatories, [](const Signatory &signatory) {
            return signatory.capacity == SignatoryCapacity::Parent;
        });
        if (ticked[i].detail.isEmpty())
            continue;
        TRY_LET(const PersonId parent, contactNamed(ids[i], ticked[i].detail));
        signatories.push_back(
            {.person = parent, .name = ticked[i].detail, .capacity = SignatoryCapacity::Parent});
    }
    TRY(signatures.record(session().actor(), drafts));
    return {};
}

QString RecordDialog::done(int people) const
{
    return tr("%n signatures are recorded.", nullptr, people);
}

QString RecordDialog::explain(const Error &error) const
{
    if (error.where == "signatory.capacity"_L1)
        return tr("Who signed for %1? Choose or type the name of a parent or carer, or untick "
                  "the pupil.")
            .arg(nameOf(PersonId(error.record)));
    return TickDialog::explain(error);
}

} // namespace countersign
