#include "returns/returnsservice.h"

#include "agreements/agreementrepository.h"
#include "agreements/agreementstandings.h"
#include "agreements/signaturerepository.h"
#include "agreements/signatureservice.h"
#include "consents/consentrepository.h"
#include "consents/userepository.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

SignatureCame cameOf(Came came)
{
    switch (came) {
    case Came::Screen:
        return SignatureCame::Screen;
    case Came::EarlierRecords:
        return SignatureCame::EarlierRecords;
    case Came::Paper:
    case Came::Email:
    case Came::Telephone:
    case Came::InPerson:
        break;
    }
    return SignatureCame::Paper;
}

/// Under an agreement a neighbour stands where a parent would: it acknowledges rules.
SignatoryCapacity capacityOf(const Giver &signer)
{
    switch (signer.capacity) {
    case Capacity::Pupil:
        return SignatoryCapacity::Pupil;
    case Capacity::Self:
        return SignatoryCapacity::Self;
    case Capacity::Authority:
        return SignatoryCapacity::Authority;
    case Capacity::Contact:
    case Capacity::Other:
        break;
    }
    return SignatoryCapacity::Parent;
}

std::vector<Signatory> signatoriesOf(const ReturnedForm &form, const SheetAgreement &sheet,
                                     const Agreement &agreement, const Person &pupil)
{
    const Signatory signer{
        .person = form.signer.by, .name = form.signer.name, .capacity = capacityOf(form.signer)};
    if (sheet.outcome == SignatureOutcome::Declined)
        return {signer};
    std::vector<Signatory> signatories;
    for (const SignatoryCapacity needed : neededCapacities(agreement)) {
        if (needed == SignatoryCapacity::Pupil)
            signatories.push_back(
                {.person = pupil.id, .name = pupil.names.known(), .capacity = needed});
        else if (signer.capacity != SignatoryCapacity::Pupil)
            signatories.push_back(signer);
    }
    return signatories;
}

/// The one in force on the day first, English before others; then the newest.
Result<std::vector<Wording>> publishedWordings(AgreementRepository &agreements, AgreementId id,
                                               QDate day)
{
    TRY_LET(auto wordings, agreements.wordingsOf(id));
    std::erase_if(wordings, [](const Wording &wording) { return !wording.isPublished(); });
    auto inForce = inForceOn(day, wordings);
    std::ranges::stable_partition(
        inForce, [](const Wording &wording) { return wording.language == "en"_L1; });
    std::erase_if(wordings, [&inForce](const Wording &wording) {
        return std::ranges::find(inForce, wording.id, &Wording::id) != inForce.end();
    });
    std::ranges::move(wordings, std::back_inserter(inForce));
    return inForce;
}

std::vector<std::pair<Giver, QDate>> earlierForms(const std::vector<ConsentEvent> &events,
                                                  const std::vector<Signature> &signatures)
{
    std::vector<std::pair<Giver, QDate>> earlier;
    for (const ConsentEvent &event : events)
        earlier.emplace_back(event.giver, event.answeredOn);
    for (const Signature &signature : signatures) {
        if (signature.voided)
            continue;
        for (const Signatory &signatory : signature.signatories) {
            if (signatory.capacity != SignatoryCapacity::Pupil)
                earlier.emplace_back(Giver{.by = signatory.person, .name = signatory.name},
                                     signature.signedOn);
        }
    }
    return earlier;
}

} // namespace

Result<BlankForm> ReturnsService::blank(const Actor &actor, PersonId id, QDate day)
{
    TRY(require(actor, Permission::RecordConsents));
    Database &database = m_register.database();
    BlankForm form;
    PeopleRepository people(database);
    TRY_LET(form.pupil, people.find(id));
    if (!form.pupil.pupil)
        return fail(ErrorKind::NotFound, u"pupil"_s, id.value());
    TRY_LET(const auto contacts, people.contactsOf(id));
    TRY_LET(const auto settings, SchoolSettingsService(m_register).settings());
    form.signers = offeredSigners(form.pupil, contacts, settings.pupilAskedFromAge, day);

    AgreementRepository agreements(database);
    TRY_LET(const auto standings, AgreementStandings(m_register).standingsOf(actor, id, day));
    for (const AgreementStanding &standing : standings) {
        if (kindAsked(standing.agreement.audience) != PupilKind)
            continue;
        TRY_LET(auto wordings, publishedWordings(agreements, standing.agreement.id, day));
        form.agreements.push_back({standing.agreement, standing.standing, std::move(wordings)});
    }

    TRY_LET(auto events, ConsentRepository(database).eventsOf(id));
    std::erase_if(events, [](const ConsentEvent &event) {
        return event.isVoid() || event.publication.isValid();
    });
    TRY_LET(auto uses, UseRepository(database).current(day));
    for (ConsentUse &use : uses) {
        OfferedUse offered{.use = std::move(use)};
        for (const ConsentEvent &event : events) {
            if (event.use == offered.use.id)
                offered.last = event;
        }
        form.uses.push_back(std::move(offered));
    }
    TRY_LET(const auto signatures, SignatureRepository(database).of(id));
    form.earlier = earlierForms(events, signatures);
    return form;
}

Result<RecordedForm> ReturnsService::record(const Actor &actor, const ReturnedForm &form)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RecordForm));
    if (form.agreements.empty() && form.answers.empty())
        return fail(ErrorKind::Required, u"returned_form"_s, form.pupil.value());
    RecordedForm recorded;
    Database &database = m_register.database();
    TRY_LET(const Person pupil, PeopleRepository(database).find(form.pupil));
    for (const SheetAgreement &sheet : form.agreements) {
        TRY_LET(const Agreement agreement, AgreementRepository(database).find(sheet.agreement));
        const SignatureDraft draft{.person = form.pupil,
                                   .agreement = sheet.agreement,
                                   .wording = sheet.wording,
                                   .outcome = sheet.outcome,
                                   .signedOn = form.signedOn,
                                   .came = cameOf(form.came),
                                   .note = form.evidence,
                                   .signatories = signatoriesOf(form, sheet, agreement, pupil)};
        TRY_LET(const SignatureId id, recordSignature(m_register, operation, actor, draft));
        recorded.signatures.push_back(id);
    }
    if (!form.answers.empty()) {
        TRY_LET(recorded.answers, writeConsents(m_register, actor,
                                                {.person = form.pupil,
                                                 .giver = form.signer,
                                                 .answeredOn = form.signedOn,
                                                 .came = form.came,
                                                 .evidence = form.evidence,
                                                 .answers = form.answers}));
    }
    TRY(operation.commit());
    return recorded;
}

} // namespace countersign
