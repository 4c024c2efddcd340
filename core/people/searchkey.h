#pragma once

#include "people/person.h"

namespace countersign {

/// Everything somebody is found by, folded: every part of every name, UPN, admission number, class,
/// staff code, organisation. Never former names: those are restricted.
QString searchKeyOf(const PersonDraft &draft);

} // namespace countersign
