#pragma once

#include "imports/importplan.h"
#include "imports/rows.h"

namespace countersign {

// What a row says, put over what is known. What the file does not say never wipes anything. The
// changes are listed where a list is handed in; for somebody new they are the draft itself.

using ChangeList = std::vector<FieldChange>;

PersonDraft mergedPupil(const PupilRow &row, PersonDraft known, ChangeList *changes);
PersonDraft mergedStaff(const StaffRow &row, PersonDraft known, ChangeList *changes);
PersonDraft mergedGovernor(const GovernorRow &row, PersonDraft known, ChangeList *changes);
/// The person behind a contact, and the contact itself.
PersonDraft mergedContactPerson(const ContactRow &row, PersonDraft known, ChangeList *changes);
ContactDraft mergedContact(const ContactRow &row, ContactDraft known, ChangeList *changes);

} // namespace countersign
