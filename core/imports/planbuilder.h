#pragma once

#include "imports/importplan.h"
#include "imports/rows.h"
#include "people/peoplerepository.h"

namespace countersign {

// The rules of matching, one source for each kind of file. They read the register and write
// nothing; errors are the register's.

using PersonPtr = std::shared_ptr<const Person>;

/// On UPN; else by name and date of birth, which a person has to confirm unless nothing would
/// change anyway.
Done planPupils(PeopleRepository &people, const Rows<PupilRow> &rows, bool isFullRoll,
                ImportPlan &plan);

/// After planPupils() where a file brings both. A contact is matched within the same pupil alone:
/// by full name, else by forename and e-mail or telephone. Somebody new to the pupil is the same
/// person as an adult the register has when full name and e-mail or telephone agree.
Done planContacts(PeopleRepository &people, const Rows<ContactRow> &rows, ImportPlan &plan);

/// On staff code, else by name among the staff.
Done planStaff(PeopleRepository &people, const Rows<StaffRow> &rows, ImportPlan &plan);

/// By name among the governors; somebody else only when full name and e-mail agree.
Done planGovernors(PeopleRepository &people, const Rows<GovernorRow> &rows, ImportPlan &plan);

/// What the plan of a consent sheet goes by besides its rows.
struct SheetChoices
{
    QHash<QString, UseId> uses = {};
    std::optional<QDate> undatedForms = {};
    QString nobodySigned = {};
};

/// By UPN or admission number, else by name and class among the pupils on the roll. Where several
/// fit, or one only by name, a person has to say who is meant.
Done planSheet(Database &database, const SheetRows &rows, const SheetChoices &choices,
               ImportPlan &plan);

} // namespace countersign
