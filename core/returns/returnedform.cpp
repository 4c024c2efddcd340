#include "returns/returnedform.h"

#include "base/folding.h"

namespace countersign {

namespace {

bool isSamePerson(const Giver &one, const Giver &other)
{
    if (one.by.isValid() || other.by.isValid())
        return one.by == other.by;
    return folded(one.name) == folded(other.name);
}

} // namespace

std::optional<Answer> answerFor(const ConsentUse &use, bool yes)
{
    if (use.basis == Basis::Consent)
        return yes ? Answer::Given : Answer::Refused;
    return yes ? std::nullopt : std::optional(Answer::Objection);
}

std::vector<OfferedSigner> offeredSigners(const Person &pupil, const std::vector<Contact> &contacts,
                                          int pupilAskedFromAge, QDate day)
{
    std::vector<OfferedSigner> entitled, others;
    const bool inCare = pupil.pupil && pupil.pupil->inCare;
    for (const Contact &contact : contacts) {
        if (contact.ended.isValid() && contact.ended <= day)
            continue;
        const OfferedSigner offered{.giver = giverOf(contact),
                                    .relationship = contact.relationship,
                                    .entitlement = entitlementOf(contact, inCare)};
        (offered.entitlement == Entitlement::Entitled ? entitled : others).push_back(offered);
    }
    if (inCare && !pupil.pupil->careAuthority.isEmpty())
        entitled.push_back(
            {.giver = {.name = pupil.pupil->careAuthority, .capacity = Capacity::Authority},
             .entitlement = Entitlement::Entitled});
    std::ranges::move(others, std::back_inserter(entitled));
    // Whose birth date is missing is taken for old enough, as when the answer is weighed.
    if (!pupil.born.isValid() || pupil.born.addYears(pupilAskedFromAge) <= day)
        entitled.push_back(
            {.giver = giverOf(pupil),
             .entitlement = pupil.pupil ? Entitlement::None : Entitlement::Entitled});
    return entitled;
}

bool needsParent(const Agreement &agreement)
{
    const auto needed = neededCapacities(agreement);
    return std::ranges::find(needed, SignatoryCapacity::Parent) != needed.end();
}

bool BlankForm::isRecorded(const Giver &signer, QDate on) const
{
    return std::ranges::any_of(earlier, [&](const auto &one) {
        return one.second == on && isSamePerson(one.first, signer);
    });
}

} // namespace countersign
