#include "people/peopleservice.h"

#include "audit/operation.h"
#include "base/schoolyear.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Done inOrder(QDate from, QDate until, const QString &field)
{
    if (from.isValid() && until.isValid() && until < from)
        return fail(ErrorKind::OutOfRange, field);
    return {};
}

/// Without the restricted text for those who may not know it.
std::vector<Contact> asMayBeSeen(const Actor &actor, std::vector<Contact> contacts)
{
    if (!permits(actor.role, Permission::SeeOrders)) {
        for (Contact &contact : contacts)
            contact.orderInForce.clear();
    }
    return contacts;
}

} // namespace

Done checkPerson(const PersonDraft &draft, QDate today)
{
    if (!draft.names.forename && !draft.names.surname)
        return fail(ErrorKind::Required, u"person.surname"_s);
    if (draft.born.isValid() && draft.born > today)
        return fail(ErrorKind::OutOfRange, u"person.born"_s);
    if (!draft.sex.isEmpty() && draft.sex != "F"_L1 && draft.sex != "M"_L1)
        return fail(ErrorKind::OutOfRange, u"person.sex"_s);
    if (draft.pupil) {
        if (!draft.pupil->yearGroup.isEmpty() && !isYearGroup(draft.pupil->yearGroup))
            return fail(ErrorKind::OutOfRange, u"pupil.year_group"_s);
        TRY(inOrder(draft.pupil->joined, draft.pupil->left, u"pupil.left_on"_s));
    }
    if (draft.staff)
        TRY(inOrder(draft.staff->started, draft.staff->ended, u"staff.ended_on"_s));
    if (draft.governor)
        TRY(inOrder(draft.governor->appointed, draft.governor->termEnds,
                    u"governor.term_ends_on"_s));
    if (draft.associate)
        TRY(inOrder(draft.associate->from, draft.associate->until, u"associate.until_on"_s));
    return {};
}

Result<PersonId> PeopleService::add(const Actor &actor, const PersonDraft &draft)
{
    TRY(checkPerson(draft, m_register.clock().today()));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::AddPerson));
    TRY_LET(const PersonId id, PeopleRepository(m_register.database()).insert(draft));
    TRY(operation.commit());
    return id;
}

Done PeopleService::change(const Actor &actor, const Person &before, const PersonDraft &after)
{
    TRY(checkPerson(after, m_register.clock().today()));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangePerson));
    TRY(PeopleRepository(m_register.database()).update(before, after));
    return operation.commit();
}

Result<Person> PeopleService::person(const Actor &actor, PersonId id)
{
    TRY(require(actor, Permission::SeePeople));
    return PeopleRepository(m_register.database()).find(id);
}

Result<std::vector<PersonSummary>>
PeopleService::list(const Actor &actor, const PeopleFilter &filter, int limit, int offset)
{
    TRY(require(actor, Permission::SeePeople));
    return PeopleRepository(m_register.database()).list(filter, limit, offset);
}

Result<int> PeopleService::count(const Actor &actor, const PeopleFilter &filter)
{
    TRY(require(actor, Permission::SeePeople));
    return PeopleRepository(m_register.database()).count(filter);
}

Result<QStringList> PeopleService::classes(const Actor &actor)
{
    TRY(require(actor, Permission::SeePeople));
    return PeopleRepository(m_register.database()).classes(m_register.clock().today());
}

Result<QStringList> PeopleService::yearGroups(const Actor &actor)
{
    TRY(require(actor, Permission::SeePeople));
    return PeopleRepository(m_register.database()).yearGroups(m_register.clock().today());
}

Result<ContactId> PeopleService::addContact(const Actor &actor, const ContactDraft &draft)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeContact));
    TRY_LET(const ContactId id, PeopleRepository(m_register.database()).insertContact(draft));
    TRY(operation.commit());
    return id;
}

Result<ContactId> PeopleService::addContact(const Actor &actor, const PersonDraft &person,
                                            ContactDraft draft)
{
    TRY(checkPerson(person, m_register.clock().today()));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeContact));
    PeopleRepository people(m_register.database());
    TRY_LET(draft.person, people.insert(person));
    TRY_LET(const ContactId id, people.insertContact(draft));
    TRY(operation.commit());
    return id;
}

Done PeopleService::changeContact(const Actor &actor, const Contact &before,
                                  const ContactDraft &after)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeContact));
    PeopleRepository people(m_register.database());
    ContactDraft written = after;
    if (!permits(actor.role, Permission::SeeOrders)) {
        // What was hidden from them is not taken away by them.
        TRY_LET(const auto stored, people.contactsOf(before.pupil));
        const auto same = std::ranges::find(stored, before.id, &Contact::id);
        if (same != stored.end())
            written.orderInForce = same->orderInForce;
    }
    TRY(people.updateContact(before, written));
    return operation.commit();
}

Done PeopleService::removeContact(const Actor &actor, const Contact &before)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeContact));
    TRY(PeopleRepository(m_register.database()).removeContact(before));
    return operation.commit();
}

Result<std::vector<Contact>> PeopleService::contactsOf(const Actor &actor, PersonId pupil)
{
    TRY(require(actor, Permission::SeePeople));
    TRY_LET(auto contacts, PeopleRepository(m_register.database()).contactsOf(pupil));
    return asMayBeSeen(actor, std::move(contacts));
}

Result<std::vector<Contact>> PeopleService::contactsThrough(const Actor &actor, PersonId person)
{
    TRY(require(actor, Permission::SeePeople));
    TRY_LET(auto contacts, PeopleRepository(m_register.database()).contactsThrough(person));
    return asMayBeSeen(actor, std::move(contacts));
}

} // namespace countersign
