#include "agreements/signature.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isGivenAs(SignatoryCapacity needed, SignatoryCapacity given)
{
    return given == needed ||
           (needed == SignatoryCapacity::Parent && given == SignatoryCapacity::Authority);
}

Done checkWhatIsSigned(const SignatureDraft &draft, const Agreement &agreement,
                       const Wording &wording, QDate today)
{
    const qint64 person = draft.person.value();
    if (!draft.person.isValid())
        return fail(ErrorKind::Required, u"signature.person"_s);
    if (draft.agreement != agreement.id)
        return fail(ErrorKind::OutOfRange, u"signature.agreement"_s, person);
    if (draft.wording != wording.id || wording.agreement != agreement.id)
        return fail(ErrorKind::OutOfRange, u"signature.wording"_s, person);
    if (!wording.isPublished())
        return fail(ErrorKind::OutOfRange, u"wording.published_at"_s, person);
    if (!draft.signedOn.isValid())
        return fail(ErrorKind::Required, u"signature.signed_on"_s, person);
    if (draft.signedOn > today)
        return fail(ErrorKind::OutOfRange, u"signature.signed_on"_s, person);
    return {};
}

Done checkSignatory(const Signatory &signatory, const SignatureDraft &draft,
                    const Agreement &agreement, QDate today)
{
    if (signatory.capacity == SignatoryCapacity::Authoriser)
        return checkAuthoriser(signatory, draft, agreement, today);
    if (signatory.name.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"signatory.name"_s, draft.person.value());
    if (signatory.signedOn.isValid() && signatory.signedOn > draft.signedOn)
        return fail(ErrorKind::OutOfRange, u"signatory.signed_on"_s, draft.person.value());
    return {};
}

} // namespace

const Signatory *Signature::authoriser() const
{
    const auto found =
        std::ranges::find(signatories, SignatoryCapacity::Authoriser, &Signatory::capacity);
    return found == signatories.end() ? nullptr : &*found;
}

std::vector<SignatoryCapacity> neededCapacities(const AgreementDraft &agreement)
{
    switch (agreement.signers) {
    case Signers::Pupil:
        return {SignatoryCapacity::Pupil};
    case Signers::ParentForPupil:
        return {SignatoryCapacity::Parent};
    case Signers::PupilAndParent:
        return {SignatoryCapacity::Pupil, SignatoryCapacity::Parent};
    case Signers::Self:
        break;
    }
    return {agreement.audience == Audience::Parents ? SignatoryCapacity::Parent
                                                    : SignatoryCapacity::Self};
}

Done checkSignature(const SignatureDraft &draft, const Agreement &agreement, const Wording &wording,
                    QDate today)
{
    TRY(checkWhatIsSigned(draft, agreement, wording, today));
    for (const Signatory &signatory : draft.signatories)
        TRY(checkSignatory(signatory, draft, agreement, today));
    const auto missing = [&draft] {
        return fail(ErrorKind::Required, u"signatory.capacity"_s, draft.person.value());
    };
    if (draft.outcome == SignatureOutcome::Declined) {
        if (draft.signatories.empty())
            return missing();
        return {};
    }
    for (const SignatoryCapacity needed : neededCapacities(agreement)) {
        if (std::ranges::none_of(draft.signatories, [needed](const Signatory &signatory) {
                return isGivenAs(needed, signatory.capacity);
            }))
            return missing();
    }
    return {};
}

Done checkAuthoriser(const Signatory &authoriser, const SignatureDraft &signature,
                     const Agreement &agreement, QDate today)
{
    const qint64 person = signature.person.value();
    if (authoriser.capacity != SignatoryCapacity::Authoriser || !agreement.authoriser ||
        signature.outcome == SignatureOutcome::Declined)
        return fail(ErrorKind::OutOfRange, u"signatory.capacity"_s, person);
    if (authoriser.name.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"signatory.name"_s, person);
    if (authoriser.person == signature.person)
        return fail(ErrorKind::OutOfRange, u"signatory.person"_s, person);
    if (authoriser.signedOn.isValid() && authoriser.signedOn > today)
        return fail(ErrorKind::OutOfRange, u"signatory.signed_on"_s, person);
    return {};
}

} // namespace countersign
