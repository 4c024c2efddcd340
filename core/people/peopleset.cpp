#include "people/peopleset.h"

#include "people/peoplesql.h"

using namespace Qt::StringLiterals;

namespace countersign {

PeopleSet peopleSet(const PeopleFilter &filter)
{
    const auto condition = peoplesql::conditionFor(filter);
    return {.sql = QString(u"SELECT p.id FROM "_s + peoplesql::personWithRoles + u" WHERE "_s +
                           condition.sql),
            .binds = condition.binds};
}

PeopleSet onePerson(PersonId id)
{
    return {.sql = u":only"_s, .binds = {{u":only"_s, id.value()}}};
}

} // namespace countersign
