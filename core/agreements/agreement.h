#pragma once

#include "agreements/audience.h"
#include "base/ids.h"
#include "base/result.h"

#include <vector>

namespace countersign {

/// Who signs. Self is everybody who is no pupil; of parents/carers, one of them.
enum class Signers { Pupil, ParentForPupil, PupilAndParent, Self };

inline constexpr auto signersCodes = makeCodes<Signers>({
    {Signers::Pupil, u"pupil"},
    {Signers::ParentForPupil, u"parent-for-pupil"},
    {Signers::PupilAndParent, u"pupil-and-parent"},
    {Signers::Self, u"self"},
});

/// When a signature runs out; the rule itself stands in agreements/standing.h.
enum class Renewal { Joining, EachSeptember, Months, WordingChange };

inline constexpr auto renewalCodes = makeCodes<Renewal>({
    {Renewal::Joining, u"joining"},
    {Renewal::EachSeptember, u"each-september"},
    {Renewal::Months, u"months"},
    {Renewal::WordingChange, u"wording-change"},
});

struct AgreementDraft
{
    QString name = {};
    Audience audience = Audience::Staff;
    Signers signers = Signers::Self;
    /// Somebody approves the accounts before the agreement stands; they can sign later.
    bool authoriser = false;
    Renewal renewal = Renewal::EachSeptember;
    /// With Renewal::Months alone, 1 to 120.
    int renewalMonths = 0;

    friend bool operator==(const AgreementDraft &, const AgreementDraft &) = default;
};

struct Agreement : AgreementDraft
{
    AgreementId id = {};
    int version = 0;
    /// From this day on it is asked of nobody; its signatures stay.
    QDate retired = {};
};

/// The rules of a draft by itself: Required without a name, OutOfRange for months that do not fit
/// the renewal or signers that do not fit the audience.
Done checkAgreement(const AgreementDraft &draft);

/// What a new wording proposes: with Renewal::WordingChange that everybody is asked again.
bool asksAgainByDefault(Renewal renewal);

} // namespace countersign
