#pragma once

#include "access/actor.h"
#include "audit/trail.h"

namespace countersign {

/// What must follow, within the same operation, once these rows were put back: a yes that is taken
/// back leaves a picture without one. Declared here because every undo calls it, and defined in
/// consents/afterundo.cpp, because this room stands below the one that knows: a list of followers
/// could be left empty, the linker's cannot.
Done afterUndo(Register &target, const std::vector<TrailEntry> &entries);

/// Puts everything that one operation changed back as it was, as an operation of its own. Events
/// (signatures, answers) are never taken out of the register: they are voided.
class Undo
{
public:
    explicit Undo(Register &target) : m_register(target) {}

    /// Needs the permission that the deed itself needed. Refused as a whole, with the table and
    /// record in the way: Stale when something was changed again since, StillInUse when something
    /// newer refers to it, Frozen when it is an event without a way back.
    Result<OperationId> undo(const Actor &actor, OperationId operation);

private:
    Register &m_register;
};

} // namespace countersign
