#include "people/person.h"

#include "people/peoplequery.h"

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

PersonSummary summaryOf(const Person &person)
{
    PersonSummary summary{.id = person.id,
                          .listed = person.names.listed(),
                          .known = person.names.known(),
                          .born = person.born};
    const auto take = [&summary](PersonKind kind, const QString &post, QDate left) {
        summary.kinds |= kind;
        if (summary.post.isEmpty())
            summary.post = post;
        if (!summary.left.isValid())
            summary.left = left;
    };
    if (const auto &pupil = person.pupil) {
        take(PupilKind, {}, pupil->left);
        summary.yearGroup = pupil->yearGroup;
        summary.className = pupil->className;
        summary.upn = pupil->upn ? pupil->upn->text() : QString();
    }
    if (const auto &staff = person.staff)
        take(StaffKind, staff->post, staff->ended);
    if (const auto &governor = person.governor)
        take(GovernorKind, governor->role, governor->termEnds);
    if (const auto &associate = person.associate)
        take(AssociateBit, associate->organisation, associate->until);
    return summary;
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
