#pragma once

#include "access/actor.h"
#include "register/register.h"

namespace countersign {

/// Adds the uses of a file [{"name", "explanation", "basis"}] to the list, within the operation
/// that the caller has open; answers how many. One whose name is there already stays as the school
/// made it. Unreadable when the file cannot be read or is none, Malformed at a use that is none.
Result<int> addStartingUses(Database &database, const QString &path);

/// The same as an operation of its own.
Result<int> startUses(Register &target, const Actor &actor, const QString &path);

} // namespace countersign
