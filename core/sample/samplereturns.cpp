#include "sample/samplereturns.h"

#include "agreements/agreementservice.h"
#include "agreements/signatureservice.h"
#include "audit/operation.h"
#include "consents/consentwriter.h"
#include "consents/giver.h"
#include "consents/photoflagservice.h"
#include "consents/publicationservice.h"
#include "consents/useservice.h"
#include "people/peoplerepository.h"
#include "sample/sampletable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Lays the forms of the sample into the register, within the operation that is open.
class FormLayer
{
public:
    FormLayer(Register &target, const Operation &open, const Actor &office)
        : m_register(target), m_open(open), m_office(office), m_today(target.clock().today())
    {
    }

    Done lay()
    {
        TRY_LET(m_uses, UseService(m_register).list(m_office));
        TRY_LET(m_agreements, AgreementService(m_register).agreements(m_office));
        PeopleRepository people(m_register.database());
        TRY_LET(m_people, people.everybody(PupilKind | StaffKind | GovernorKind));
        for (const Person &person : m_people) {
            if (person.pupil && person.pupil->upn)
                m_byUpn.insert(person.pupil->upn->text(), &person);
        }
        TRY(layForms());
        return laySignatures();
    }

private:
    Done layForms()
    {
        TRY_LET(const auto forms, SampleTable::read(u"forms.csv"_s));
        for (size_t row = 0; row < forms.size(); ++row) {
            const QDate day = forms.date(row, u"Date"_s);
            const Person *pupil = m_byUpn.value(forms.cell(row, u"UPN"_s));
            if (!pupil)
                return fail(ErrorKind::NotFound, u"pupil.upn"_s, qint64(row));
            if (day > m_today)
                continue;
            PeopleRepository people(m_register.database());
            TRY_LET(const auto contacts, people.contactsOf(pupil->id));
            const Giver giver =
                identifyGiver(*pupil, contacts, forms.cell(row, u"Signed by name"_s), day);
            TRY(layAnswers(forms, row, *pupil, giver, day));
            TRY(layWithdrawal(forms, row, *pupil, giver));
            TRY(layAgreements(forms, row, *pupil, giver, day));
        }
        return {};
    }

    Done layAnswers(const SampleTable &forms, size_t row, const Person &pupil, const Giver &giver,
                    QDate day)
    {
        ConsentForm form{.person = pupil.id, .giver = giver, .answeredOn = day};
        for (const ConsentUse &use : m_uses) {
            const QString answer = forms.cell(row, use.name);
            if (answer == "Y"_L1)
                form.answers.push_back({.use = use.id, .answer = Answer::Given});
            else if (answer == "N"_L1)
                form.answers.push_back({.use = use.id, .answer = Answer::Refused});
            else if (answer == "O"_L1)
                form.answers.push_back({.use = use.id, .answer = Answer::Objection});
        }
        if (!form.answers.empty())
            TRY(writeConsents(m_register, m_office, form));
        return {};
    }

    Done layWithdrawal(const SampleTable &forms, size_t row, const Person &pupil,
                       const Giver &giver)
    {
        const QDate day = forms.date(row, u"Withdrawn on"_s);
        const QString name = forms.cell(row, u"Withdrawn use"_s);
        const auto use = std::ranges::find(m_uses, name, &ConsentUse::name);
        if (!day.isValid() || day > m_today || use == m_uses.end())
            return {};
        TRY(writeConsents(m_register, m_office,
                          {.person = pupil.id,
                           .giver = giver,
                           .answeredOn = day,
                           .came = Came::Email,
                           .evidence = u"E-mail to the office"_s,
                           .answers = {{.use = use->id, .answer = Answer::Withdrawn}}}));
        return {};
    }

    /// The sheet carries the pupil's agreement and the parents' own.
    Done layAgreements(const SampleTable &forms, size_t row, const Person &pupil,
                       const Giver &giver, QDate day)
    {
        const QString answer = forms.cell(row, u"Agreement"_s);
        if (answer.isEmpty())
            return {};
        for (const Agreement &agreement : m_agreements) {
            if (isAsked(agreement.audience, pupil, day))
                TRY(laySignature(agreement, pupil.id, day, namesUnder(agreement, pupil, giver),
                                 answer == "N"_L1 ? SignatureOutcome::Declined
                                                  : SignatureOutcome::Signed));
        }
        return {};
    }

    static std::vector<Signatory> namesUnder(const Agreement &agreement, const Person &pupil,
                                             const Giver &giver)
    {
        std::vector<Signatory> names;
        for (const SignatoryCapacity capacity : neededCapacities(agreement)) {
            if (capacity == SignatoryCapacity::Pupil)
                names.push_back(
                    {.person = pupil.id, .name = pupil.names.known(), .capacity = capacity});
            else
                names.push_back({.person = giver.by,
                                 .name = giver.name,
                                 .capacity = giver.capacity == Capacity::Authority
                                                 ? SignatoryCapacity::Authority
                                                 : SignatoryCapacity::Parent});
        }
        return names;
    }

    Done laySignatures()
    {
        TRY_LET(const auto sheet, SampleTable::read(u"signatures.csv"_s));
        for (size_t row = 0; row < sheet.size(); ++row) {
            const QDate day = sheet.date(row, u"Signed on"_s);
            const auto agreement =
                std::ranges::find(m_agreements, sheet.cell(row, u"Agreement"_s), &Agreement::name);
            const QString code = sheet.cell(row, u"Staff Code"_s);
            const QString name = sheet.cell(row, u"Name"_s);
            const auto person = std::ranges::find_if(m_people, [&](const Person &candidate) {
                return code.isEmpty() ? candidate.governor && candidate.names.known() == name
                                      : candidate.staff && candidate.staff->code == code;
            });
            if (person == m_people.end() || agreement == m_agreements.end())
                return fail(ErrorKind::NotFound, u"signature"_s, qint64(row));
            if (day > m_today)
                continue;
            std::vector<Signatory> signatories{
                {.person = person->id, .name = name, .capacity = SignatoryCapacity::Self}};
            const QString authoriser = sheet.cell(row, u"Authorised by"_s);
            if (!authoriser.isEmpty() && agreement->authoriser)
                signatories.push_back(
                    {.name = authoriser, .capacity = SignatoryCapacity::Authoriser});
            TRY(laySignature(*agreement, person->id, day, std::move(signatories),
                             SignatureOutcome::Signed));
        }
        return {};
    }

    Done laySignature(const Agreement &agreement, PersonId person, QDate day,
                      std::vector<Signatory> signatories, SignatureOutcome outcome)
    {
        TRY_LET(const auto wordings,
                AgreementService(m_register).wordingsInForce(m_office, agreement.id, day));
        if (wordings.empty())
            return {};
        TRY(recordSignature(m_register, m_open, m_office,
                            {.person = person,
                             .agreement = agreement.id,
                             .wording = wordings.front().id,
                             .outcome = outcome,
                             .signedOn = day,
                             .signatories = std::move(signatories)}));
        return {};
    }

    Register &m_register;
    const Operation &m_open;
    const Actor &m_office;
    QDate m_today;
    std::vector<ConsentUse> m_uses;
    std::vector<Agreement> m_agreements;
    std::vector<Person> m_people;
    QHash<QString, const Person *> m_byUpn;
};

/// Two stories that the files do not tell: a child who must not be photographed, and pictures that
/// are out or waiting.
Done addFlagAndPublications(Register &target, const Actor &office, const Actor &head)
{
    const QDate today = target.clock().today();
    PeopleRepository people(target.database());
    TRY_LET(const auto pupils,
            people.list({.kinds = PupilKind, .className = u"2B"_s, .on = today}));
    TRY_LET(const auto website, UseService(target).find(office, u"School website"));
    TRY_LET(const auto prospectus,
            UseService(target).find(office, u"Prospectus and printed promotion"));
    constexpr size_t shown = 6;
    if (pupils.size() < shown + 1)
        return {};
    std::vector<PersonId> group;
    for (size_t i = 0; i < shown; ++i)
        group.push_back(pupils[i].id);

    PublicationService publications(target);
    TRY(publications.add(office, {.title = u"Harvest assembly"_s,
                                  .use = website.id,
                                  .place = u"School website, news"_s,
                                  .published = {2026, 10, 9},
                                  .people = group}));
    TRY(publications.add(office, {.title = u"Prospectus 2027"_s,
                                  .use = prospectus.id,
                                  .place = u"Prospectus, cover"_s,
                                  .isLongStanding = true,
                                  .people = {group.front()}}));
    TRY(PhotoFlagService(target).set(head, pupils[shown].id, std::min(today, QDate(2026, 9, 14)),
                                     u"A sample of a reason that only the head and the safety lead "
                                     "can read."_s));
    return {};
}

} // namespace

Done addSampleReturns(Register &target, const Actor &office, const Actor &head)
{
    TRY_LET(auto operation, Operation::begin(target, office, Deed::RecordForm));
    TRY(FormLayer(target, operation, office).lay());
    TRY(operation.commit());
    return addFlagAndPublications(target, office, head);
}

} // namespace countersign
