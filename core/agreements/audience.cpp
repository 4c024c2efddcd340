#include "agreements/audience.h"

#include "base/schoolyear.h"

namespace countersign {

namespace {

/// The person as nothing but what the audience looks for.
PersonDraft asAsked(Audience audience, const PersonDraft &person)
{
    PersonDraft as;
    switch (kindAsked(audience)) {
    case PupilKind:
        as.pupil = person.pupil;
        break;
    case StaffKind:
        as.staff = person.staff;
        break;
    case GovernorKind:
        as.governor = person.governor;
        break;
    default:
        as.associate = person.associate;
        break;
    }
    return as;
}

KeyStage keyStageOn(const PersonDraft &pupil, QDate on)
{
    const KeyStage taught = keyStageOf(pupil.pupil->yearGroup);
    return taught != KeyStage::None
               ? taught
               : keyStageOf(SchoolYear::containing(on).yearGroupOf(pupil.born));
}

bool isOfOrganisation(const PersonDraft &person)
{
    return person.associate->kind == AssociateKind::Organisation ||
           person.associate->kind == AssociateKind::Contractor;
}

} // namespace

PersonKind kindAsked(Audience audience)
{
    switch (audience) {
    case Audience::EarlyYearsKs1:
    case Audience::Ks2:
    case Audience::Secondary:
    case Audience::Parents:
        return PupilKind;
    case Audience::Staff:
        return StaffKind;
    case Audience::Governors:
        return GovernorKind;
    case Audience::VolunteersVisitors:
    case Audience::Organisations:
        break;
    }
    return AssociateBit;
}

bool canBeAsked(Audience audience, const PersonDraft &person)
{
    const PersonDraft as = asAsked(audience, person);
    return as.pupil || as.staff || as.governor || as.associate;
}

bool isAsked(Audience audience, const PersonDraft &person, QDate on)
{
    if (!isPresent(asAsked(audience, person), on))
        return false;
    switch (audience) {
    case Audience::EarlyYearsKs1: {
        const KeyStage stage = keyStageOn(person, on);
        return stage == KeyStage::EarlyYears || stage == KeyStage::One;
    }
    case Audience::Ks2:
        return keyStageOn(person, on) == KeyStage::Two;
    case Audience::Secondary:
        return keyStageOn(person, on) >= KeyStage::Three;
    case Audience::VolunteersVisitors:
        return !isOfOrganisation(person);
    case Audience::Organisations:
        return isOfOrganisation(person);
    case Audience::Parents:
    case Audience::Staff:
    case Audience::Governors:
        break;
    }
    return true;
}

PlaceAtSchool placeOf(Audience audience, const PersonDraft &person)
{
    const PersonDraft as = asAsked(audience, person);
    if (as.staff)
        return {.post = as.staff->post, .category = as.staff->category};
    if (as.governor)
        return {.post = as.governor->role};
    if (as.associate)
        return {.post = as.associate->organisation};
    return {};
}

} // namespace countersign
