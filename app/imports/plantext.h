#pragma once

#include "imports/importplan.h"

namespace countersign {

// What an import would do, in words.

QString entryKindText(EntryKind kind);
/// Of somebody known what would change: "Class: 3A → 3B; Surname: Hill → Dale". Of somebody new
/// what tells them apart: "born 14 March 2018, UPN B801200005001"; "Mother, has parental
/// responsibility".
QString detailsText(const PersonEntry &entry);
QString detailsText(const ContactEntry &entry);
/// What a row of a consent sheet would record: "Website: yes; Press: no; signed by Nan, 13
/// September 2025". Only of an entry that is not open.
QString answersText(const SheetEntry &entry, const std::vector<SheetUse> &uses);
/// The whole of it in one line: "341 rows · 320 forms with something new …".
QString planText(const ImportPlan &plan, int unanswered);

} // namespace countersign
