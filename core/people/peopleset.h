#pragma once

#include "db/database.h"
#include "people/peoplequery.h"

namespace countersign {

/// Some people, as a subquery that answers with their ids: what another room's statement puts
/// between IN ( and ), so that a thousand people take no more statements than one.
struct PeopleSet
{
    QString sql;
    Binds binds;
};

PeopleSet peopleSet(const PeopleFilter &filter);
PeopleSet onePerson(PersonId id);

} // namespace countersign
