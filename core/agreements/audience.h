#pragma once

#include "base/codes.h"
#include "people/peoplequery.h"

namespace countersign {

/// Whom an agreement is for.
///
/// An agreement for parents/carers is asked once for each pupil on roll and kept with the pupil:
/// one parent or carer signs, as on the sheet that goes home in the school bag. So it can be
/// answered by class, and separated parents need not both be found. Parental responsibility is not
/// asked for, because signing acknowledges rules and is no consent (domain.md §3).
enum class Audience {
    EarlyYearsKs1,
    Ks2,
    Secondary,
    Parents,
    Staff,
    Governors,
    VolunteersVisitors,
    Organisations,
};

inline constexpr auto audienceCodes = makeCodes<Audience>({
    {Audience::EarlyYearsKs1, u"early-years-ks1"},
    {Audience::Ks2, u"ks2"},
    {Audience::Secondary, u"secondary"},
    {Audience::Parents, u"parents"},
    {Audience::Staff, u"staff"},
    {Audience::Governors, u"governors"},
    {Audience::VolunteersVisitors, u"volunteers-visitors"},
    {Audience::Organisations, u"organisations"},
});

/// What the people are with whom the signatures of an audience are kept.
PersonKind kindAsked(Audience audience);
/// Whether somebody is or was of that kind, on whatever day: who may stand in a signature at all.
bool canBeAsked(Audience audience, const PersonDraft &person);
/// Whether somebody is asked on that day: on the roll, in post or in office then, and of that key
/// stage. Year groups are not dated, so a past day is answered with the year group of now. A year
/// group without a key stage (M, X, none) counts as the one of the pupil's age. Contractors are
/// asked with the organisations that send them.
bool isAsked(Audience audience, const PersonDraft &person, QDate on);

/// Where somebody of this audience stands in the school: post, role or organisation, and the
/// category of a post. Empty for pupils, who have a year and a class.
struct PlaceAtSchool
{
    QString post = {};
    QString category = {};
};
PlaceAtSchool placeOf(Audience audience, const PersonDraft &person);

} // namespace countersign
