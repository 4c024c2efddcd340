#include "db/values.h"
#include "people/peoplerepository.h"
#include "people/peoplesql.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Binds contactBinds(const ContactDraft &draft)
{
    return {{u":relationship"_s, toSql(draft.relationship)},
            {u":priority"_s, draft.priority},
            {u":responsibility"_s, responsibilityCodes.of(draft.responsibility)},
            {u":lives_with"_s,
             draft.livesWith ? toSql(*draft.livesWith) : QVariant(QMetaType::fromType<int>())},
            {u":may_consent"_s, mayConsentCodes.of(draft.mayConsent)},
            {u":order_in_force"_s, toSql(draft.orderInForce)},
            {u":ended_on"_s, toSql(draft.ended)}};
}

} // namespace

Result<ContactId> PeopleRepository::insertContact(const ContactDraft &draft)
{
    Binds binds = contactBinds(draft);
    binds.emplace_back(u":pupil"_s, draft.pupil.value());
    binds.emplace_back(u":person"_s, draft.person.value());
    TRY_LET(const qint64 key,
            m_database.insert(
                u"INSERT INTO contact (pupil, person, relationship, priority, responsibility, "
                "lives_with, may_consent, order_in_force, ended_on) VALUES (:pupil, :person, "
                ":relationship, :priority, :responsibility, :lives_with, :may_consent, "
                ":order_in_force, :ended_on)"_s,
                binds));
    return ContactId(key);
}

Done PeopleRepository::updateContact(const Contact &before, const ContactDraft &after)
{
    Binds binds = contactBinds(after);
    binds.emplace_back(u":id"_s, before.id.value());
    binds.emplace_back(u":version"_s, before.version);
    TRY_LET(const int rows,
            m_database.change(
                u"UPDATE contact SET version = version + 1, relationship = :relationship, "
                "priority = :priority, responsibility = :responsibility, lives_with = :lives_with, "
                "may_consent = :may_consent, order_in_force = :order_in_force, "
                "ended_on = :ended_on WHERE id = :id AND version = :version"_s,
                binds));
    if (rows != 1)
        return fail(ErrorKind::Stale, u"contact"_s, before.id.value());
    return {};
}

Done PeopleRepository::removeContact(const Contact &before)
{
    TRY_LET(const int rows,
            m_database.change(u"DELETE FROM contact WHERE id = :id AND version = :version"_s,
                              {{u":id"_s, before.id.value()}, {u":version"_s, before.version}}));
    if (rows != 1)
        return fail(ErrorKind::Stale, u"contact"_s, before.id.value());
    return {};
}

Result<std::vector<Contact>> PeopleRepository::contactsOf(PersonId pupil)
{
    return m_database.list(
        QString(peoplesql::selectContact + u" WHERE c.pupil = :pupil ORDER BY c.priority, c.id"_s),
        {{u":pupil"_s, pupil.value()}}, peoplesql::contactFrom);
}

Result<std::vector<Contact>> PeopleRepository::contactsThrough(PersonId person)
{
    return m_database.list(
        QString(peoplesql::selectContact + u" WHERE c.person = :person ORDER BY c.id"_s),
        {{u":person"_s, person.value()}}, peoplesql::contactFrom);
}

Result<std::vector<Contact>> PeopleRepository::allContacts()
{
    return m_database.list(
        QString(peoplesql::selectContact + u" ORDER BY c.pupil, c.priority, c.id"_s), {},
        peoplesql::contactFrom);
}

} // namespace countersign
