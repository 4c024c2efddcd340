#pragma once

#include "agreements/agreement.h"
#include "agreements/wording.h"

#include <optional>

namespace countersign {

enum class SignatureOutcome { Signed, Declined };

inline constexpr auto signatureOutcomeCodes = makeCodes<SignatureOutcome>({
    {SignatureOutcome::Signed, u"signed"},
    {SignatureOutcome::Declined, u"declined"},
});

/// How a signature came to the school.
enum class SignatureCame { Paper, Screen, EarlierRecords };

inline constexpr auto signatureCameCodes = makeCodes<SignatureCame>({
    {SignatureCame::Paper, u"paper"},
    {SignatureCame::Screen, u"screen"},
    {SignatureCame::EarlierRecords, u"earlier-records"},
});

/// In what capacity somebody put their name under an agreement. For a pupil in care the authority
/// stands where a parent would.
enum class SignatoryCapacity { Pupil, Parent, Authority, Self, Authoriser };

inline constexpr auto signatoryCapacityCodes = makeCodes<SignatoryCapacity>({
    {SignatoryCapacity::Pupil, u"pupil"},
    {SignatoryCapacity::Parent, u"parent"},
    {SignatoryCapacity::Authority, u"authority"},
    {SignatoryCapacity::Self, u"self"},
    {SignatoryCapacity::Authoriser, u"authoriser"},
});

struct Signatory
{
    /// Invalid for somebody who does not stand in the register.
    PersonId person = {};
    /// As it was signed: it stays when the person's name changes.
    QString name = {};
    SignatoryCapacity capacity = SignatoryCapacity::Self;
    /// Invalid for the day of the signature.
    QDate signedOn = {};

    friend bool operator==(const Signatory &, const Signatory &) = default;
};

/// What was signed or declined, by whom and when: one sheet of paper.
struct SignatureDraft
{
    /// With whom it is kept: the pupil, also where a parent signs.
    PersonId person = {};
    AgreementId agreement = {};
    /// The very wording on the sheet, not the one in force on the day.
    WordingId wording = {};
    SignatureOutcome outcome = SignatureOutcome::Signed;
    /// The day of the last name that was needed, the authoriser's apart.
    QDate signedOn = {};
    SignatureCame came = SignatureCame::Paper;
    QString note = {};
    /// Whoever signed; of a declining, whoever declined.
    std::vector<Signatory> signatories = {};

    friend bool operator==(const SignatureDraft &, const SignatureDraft &) = default;
};

struct Voiding
{
    QString reason = {};
    QString by = {};
    QDateTime at = {};
};

/// It is never edited: it is voided with a reason, and a new one recorded.
struct Signature : SignatureDraft
{
    SignatureId id = {};
    QString recordedBy = {};
    QDateTime recordedAt = {};
    std::optional<Voiding> voided = {};

    const Signatory *authoriser() const;
};

/// Whose names an agreement needs, the authoriser's apart. Where it says Parent, Authority does.
std::vector<SignatoryCapacity> neededCapacities(const AgreementDraft &agreement);

/// The rules of a signature; the first that is broken, with the field and the person it is kept
/// with. Required: person, day, a name, somebody that the agreement needs (of a declining, somebody
/// at all). OutOfRange: a day in the future, a signatory after the day of the signature, a wording
/// of another agreement, a wording that is not published, and what checkAuthoriser() refuses. The
/// authoriser may be missing: then the signature waits for them.
Done checkSignature(const SignatureDraft &draft, const Agreement &agreement, const Wording &wording,
                    QDate today);

/// Required without a name; OutOfRange for a day in the future, where the agreement asks for no
/// authoriser, where it was declined, and where somebody would authorise themself.
Done checkAuthoriser(const Signatory &authoriser, const SignatureDraft &signature,
                     const Agreement &agreement, QDate today);

} // namespace countersign
