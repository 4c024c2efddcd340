#pragma once

#include "base/ids.h"
#include "db/database.h"

namespace countersign {

// A plan is made of what the register said at one moment, and is applied to a later one.

Result<OperationId> newestOperation(Database &database);
/// Stale when people, their contacts or what was answered for them have changed since.
Done requireUnchangedSince(Database &database, OperationId newest);

} // namespace countersign
