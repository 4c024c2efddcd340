#pragma once

#include "access/actor.h"
#include "people/peoplequery.h"
#include "people/person.h"
#include "register/register.h"

namespace countersign {

/// The rules of the people register. Nobody is deleted: people leave.
class PeopleService
{
public:
    explicit PeopleService(Register &target) : m_register(target) {}

    /// Required without any name; OutOfRange for a birth in the future, a year group that is none
    /// or dates in the wrong order; Duplicate for a UPN or staff code that somebody else has.
    Result<PersonId> add(const Actor &actor, const PersonDraft &draft);
    /// before is what the draft was made from; Stale when it has changed since.
    Done change(const Actor &actor, const Person &before, const PersonDraft &after);

    Result<Person> person(const Actor &actor, PersonId id);
    Result<std::vector<PersonSummary>> list(const Actor &actor, const PeopleFilter &filter,
                                            int limit = -1, int offset = 0);
    Result<int> count(const Actor &actor, const PeopleFilter &filter);
    /// Of pupils on roll today.
    Result<QStringList> classes(const Actor &actor);
    Result<QStringList> yearGroups(const Actor &actor);

    /// Duplicate when that person is a contact of the pupil already.
    Result<ContactId> addContact(const Actor &actor, const ContactDraft &draft);
    /// A new person and their place as a contact of the pupil, in one operation. draft.person is
    /// not looked at.
    Result<ContactId> addContact(const Actor &actor, const PersonDraft &person, ContactDraft draft);
    Done changeContact(const Actor &actor, const Contact &before, const ContactDraft &after);
    Done removeContact(const Actor &actor, const Contact &before);
    /// The order in force only for those who may know it; whoever may not leaves it as it is when
    /// they change the contact.
    Result<std::vector<Contact>> contactsOf(const Actor &actor, PersonId pupil);
    Result<std::vector<Contact>> contactsThrough(const Actor &actor, PersonId person);

private:
    Register &m_register;
};

/// The rules of a draft by itself; the first that is broken, with the field.
Done checkPerson(const PersonDraft &draft, QDate today);

} // namespace countersign
