#pragma once

#include "db/database.h"
#include "people/peoplequery.h"
#include "people/person.h"

namespace countersign {

/// Pupils of one year group who were born in one month.
struct PupilCohort
{
    QString yearGroup = {};
    /// The first day of the month; invalid when it is not recorded.
    QDate born = {};
    int pupils = 0;
};

/// The only SQL over people and their contacts. Asks no permission and begins no transaction: that
/// is the service's, or the import's, that owns the use case.
class PeopleRepository
{
public:
    explicit PeopleRepository(Database &database) : m_database(database) {}

    Result<PersonId> insert(const PersonDraft &draft);
    /// The same for many, in their order.
    Result<std::vector<PersonId>> insertAll(const std::vector<const PersonDraft *> &drafts);
    /// Stale when somebody has changed the person since it was read.
    Done update(const Person &before, const PersonDraft &after);
    /// NotFound when there is none.
    Result<Person> find(PersonId id);
    /// Everybody of these kinds whether present or not, in the order of their names.
    Result<std::vector<Person>> everybody(unsigned kinds);
    /// The same, one at a time, for those who do not keep them.
    Done forEachPerson(unsigned kinds, const std::function<void(const Person &)> &visit);

    /// In the order of their names; a limit below 0 means all.
    Result<std::vector<PersonSummary>> list(const PeopleFilter &filter, int limit = -1,
                                            int offset = 0);
    Result<int> count(const PeopleFilter &filter);
    /// In the order of the ids handed in; those not found are left out.
    Result<std::vector<PersonSummary>> summaries(const std::vector<PersonId> &ids);
    /// The folded search text of each person in a list, in its order.
    Done forEachSearchKey(const PeopleFilter &filter,
                          const std::function<void(PersonId, const QString &)> &visit);

    /// Of pupils on roll on that day, in the order they are taught and spoken of.
    Result<QStringList> classes(QDate on);
    Result<QStringList> yearGroups(QDate on);
    /// Of pupils who are on roll on that day and do not leave on it.
    Result<std::vector<PupilCohort>> cohorts(QDate on);

    Done insertFormerName(const FormerName &former);
    /// Everybody's.
    Result<std::vector<FormerName>> formerNames();

    Result<ContactId> insertContact(const ContactDraft &draft);
    /// Stale as for update().
    Done updateContact(const Contact &before, const ContactDraft &after);
    Done removeContact(const Contact &before);
    /// In order of priority.
    Result<std::vector<Contact>> contactsOf(PersonId pupil);
    /// The contacts through which somebody is a parent or carer.
    Result<std::vector<Contact>> contactsThrough(PersonId person);
    Result<std::vector<Contact>> allContacts();

private:
    Done writeRoles(PersonId id, const PersonDraft &before, const PersonDraft &after);

    Database &m_database;
};

} // namespace countersign
