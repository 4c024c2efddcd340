#include "people/person.h"

namespace countersign {

bool isPresent(const PersonDraft &person, QDate day)
{
    const auto within = [day](QDate from, QDate until) {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    };
    return (person.pupil && within(person.pupil->joined, person.pupil->left)) ||
           (person.staff && within(person.staff->started, person.staff->ended)) ||
           (person.governor && within(person.governor->appointed, person.governor->termEnds)) ||
           (person.associate && within(person.associate->from, person.associate->until));
}

bool Contact::isEntitledToConsent() const
{
    switch (mayConsent) {
    case MayConsent::Delegated:
        return true;
    case MayConsent::Barred:
        return false;
    case MayConsent::ByResponsibility:
        break;
    }
    return responsibility == Responsibility::Yes;
}

} // namespace countersign
