#pragma once

#include "imports/mapping.h"
#include "imports/rows.h"
#include "imports/sourcetable.h"

namespace countersign {

// From text to drafts, by the rules that a file can be held to alone (domain.md §1, §2): dates,
// names, UPNs, rows that repeat. `today` decides what lies in the future and which century a year
// of two digits belongs to. They do not fail: what is wrong stands in the problems.

/// Several rows of one pupil become one; a UPN that stands with a different pupil further up is
/// refused.
Rows<PupilRow> readPupils(const SourceTable &table, const Mapping &mapping, QDate today);
Rows<ContactRow> readContacts(const SourceTable &table, const Mapping &mapping, QDate today);
Rows<StaffRow> readStaff(const SourceTable &table, const Mapping &mapping, QDate today);
Rows<GovernorRow> readGovernors(const SourceTable &table, const Mapping &mapping, QDate today);
SheetRows readConsents(const SourceTable &table, const Mapping &mapping, QDate today);

} // namespace countersign
