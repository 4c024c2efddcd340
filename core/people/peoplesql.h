#pragma once

#include "db/database.h"
#include "people/peoplequery.h"

/// The statements over people and how their rows become values: shared by the two sources of the
/// repository, and by nobody else.
namespace countersign::peoplesql {

extern const QString insertPerson;
extern const QString insertPupil;
extern const QString updatePupil;
extern const QString insertStaff;
extern const QString updateStaff;
extern const QString insertGovernor;
extern const QString updateGovernor;
extern const QString insertAssociate;
extern const QString updateAssociate;

/// FROM person p with what they are to the school as u, s, g, a.
extern const QString personWithRoles;
extern const QString selectPerson;
extern const QString selectSummary;
extern const QString selectContact;

Person personFrom(const Row &row);
PersonSummary summaryFrom(const Row &row);
Contact contactFrom(const Row &row);

struct Condition
{
    QString sql;
    Binds binds;
};
Condition conditionFor(const PeopleFilter &filter);
QString hasKind(unsigned kinds);
/// The ORDER BY of a filter.
QString orderFor(const PeopleFilter &filter);

/// R before 1, 1 before 10, 2A before 10A.
QStringList inTeachingOrder(QStringList names);

} // namespace countersign::peoplesql
