#include "cli/lookups.h"

#include "agreements/agreementservice.h"
#include "agreements/audience.h"
#include "agreements/signatureservice.h"
#include "consents/giver.h"
#include "people/peopleservice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Outcome<Person> signer(Register &target, const Call &call)
{
    if (call.has(u"upn"_s) == call.has(u"staff"_s))
        return badUsage(Words::tr("Say whose agreement it is: either --upn or --staff."));
    return call.has(u"upn"_s) ? pupilWith(target, call.actor(), call.value(u"upn"_s))
                              : staffWith(target, call.actor(), call.value(u"staff"_s));
}

/// The English one where there are translations: nothing here says which sheet was signed.
Outcome<WordingId> wordingSigned(Register &target, const Call &call, const Agreement &agreement,
                                 QDate on)
{
    TRY_LET(const auto wordings,
            AgreementService(target).wordingsInForce(call.actor(), agreement.id, on));
    if (wordings.empty())
        return fail(Stop(ExitCode::Refused,
                         Words::tr("“%1” had no wording in force on that day, so nothing could be "
                                   "signed.")
                             .arg(agreement.name)));
    const auto english = std::ranges::find(wordings, u"en"_s, &Wording::language);
    return english == wordings.end() ? wordings.front().id : english->id;
}

SignatoryCapacity capacityAs(SignatoryCapacity needed, const Giver &giver)
{
    const bool isAuthority = giver.capacity == Capacity::Authority;
    return needed == SignatoryCapacity::Parent && isAuthority ? SignatoryCapacity::Authority
                                                              : needed;
}

/// Whoever is named signs in the capacity that fits them; where pupil and parent sign one sheet,
/// the pupil's own name is put beside the parent's.
std::vector<Signatory> signatoriesOf(const Agreement &agreement, const Person &person,
                                     const Giver &giver)
{
    const bool isOwn = giver.by == person.id;
    std::vector<Signatory> signatories;
    for (const SignatoryCapacity needed : neededCapacities(agreement)) {
        const bool needsAdult = needed == SignatoryCapacity::Parent;
        if (needsAdult != isOwn)
            signatories.push_back(
                {.person = giver.by, .name = giver.name, .capacity = capacityAs(needed, giver)});
        else if (needed == SignatoryCapacity::Pupil && agreement.signers == Signers::PupilAndParent)
            signatories.push_back(
                {.person = person.id, .name = person.names.known(), .capacity = needed});
    }
    return signatories;
}

/// Nobody of the name may sign, which is most likely a matter of spelling.
Outcome<std::vector<Signatory>> signatoriesNamed(const Call &call, const Agreement &agreement,
                                                 const Person &person, const Giver &giver)
{
    auto signatories = signatoriesOf(agreement, person, giver);
    if (!signatories.empty())
        return signatories;
    const auto needed = neededCapacities(agreement);
    const bool isParents = std::ranges::find(needed, SignatoryCapacity::Parent) != needed.end();
    return fail(Stop(ExitCode::Refused,
                     Words::tr("“%1” is nobody who signs “%2” here. It is signed by %3.")
                         .arg(call.value(u"by"_s), agreement.name,
                              isParents ? Words::tr("a parent or carer who is a contact of %1")
                                              .arg(person.names.known())
                                        : person.names.known())));
}

/// What is recorded all the same, because that is what stands on the sheet.
void warn(const Call &call, const Agreement &agreement, const Person &person, const Giver &giver,
          QDate on)
{
    if (giver.capacity == Capacity::Other)
        call.err() << Words::tr("Please check: “%1” is none of the contacts of %2.")
                          .arg(giver.name, person.names.known())
                   << '\n';
    if (!isAsked(agreement.audience, person, on))
        call.err() << Words::tr("Please check: “%1” is not asked of %2 on that day.")
                          .arg(agreement.name, person.names.known())
                   << '\n';
}

/// A job that runs again must not sign again.
Outcome<bool> isRecorded(Register &target, const Call &call, const SignatureDraft &draft)
{
    TRY_LET(const auto signatures,
            SignatureService(target).signaturesOf(call.actor(), draft.person));
    return std::ranges::any_of(signatures, [&](const Signature &signature) {
        return !signature.voided && signature.agreement == draft.agreement &&
               signature.wording == draft.wording && signature.signedOn == draft.signedOn &&
               signature.outcome == draft.outcome;
    });
}

Outcome<void> run(const Call &call)
{
    TRY_LET(const QDate on, call.date(u"on"_s));
    TRY_LET(const auto target, call.open());
    TRY_LET(const Person person, signer(*target, call));
    TRY_LET(const Agreement agreement,
            agreementNamed(*target, call.actor(), call.value(u"agreement"_s)));
    TRY_LET(const auto contacts, PeopleService(*target).contactsOf(call.actor(), person.id));
    const Giver giver = identifyGiver(person, contacts, call.value(u"by"_s), on);
    TRY_LET(const WordingId wording, wordingSigned(*target, call, agreement, on));
    TRY_LET(const auto signatories, signatoriesNamed(call, agreement, person, giver));
    const SignatureDraft draft{.person = person.id,
                               .agreement = agreement.id,
                               .wording = wording,
                               .signedOn = on,
                               .signatories = signatories};
    TRY_LET(const bool isThere, isRecorded(*target, call, draft));
    if (isThere) {
        call.out() << Words::tr("%1: “%2” was signed on that day already.")
                          .arg(person.names.known(), agreement.name)
                   << '\n';
        return {};
    }
    TRY(SignatureService(*target).record(call.actor(), draft));
    warn(call, agreement, person, giver, on);
    call.out() << Words::tr("%1: “%2” is signed.").arg(person.names.known(), agreement.name)
               << '\n';
    return {};
}

} // namespace

Command signCommand()
{
    return {
        .name = u"sign"_s,
        .arguments = {u"REGISTER"_s},
        .purpose = Words::tr("Records that an agreement came back signed. Where pupil and parent "
                             "sign one sheet, --by is the parent."),
        .example = u"larkfield.countersign --agreement \"Key stage 2\" --upn P820299918031 --by "
                   "Mother --on 14/09/2026"_s,
        .options = {{u"agreement"_s, u"NAME"_s, Words::tr("which agreement"), true},
                    {u"upn"_s, u"UPN"_s, Words::tr("of which pupil")},
                    {u"staff"_s, u"CODE"_s, Words::tr("or of which member of staff")},
                    {u"by"_s, u"NAME"_s, Words::tr("who signed: a name, or Mother, Father …"),
                     true},
                    {u"on"_s, u"DATE"_s, Words::tr("the day of the signature"), true}},
        .run = run};
}

} // namespace countersign
