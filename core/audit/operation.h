#pragma once

#include "access/permissions.h"
#include "register/register.h"

namespace countersign {

/// Everything a service writes, it writes inside one of these: permission asked, transaction begun,
/// the trail under way. Left without commit() it is as if nothing had happened. Announces what has
/// changed after the commit.
class Operation
{
public:
    /// Forbidden when the actor may not; Busy when somebody else is writing just now.
    static Result<Operation> begin(Register &target, const Actor &actor, Deed deed);

    OperationId id() const { return m_id; }
    Done commit();

    Operation(Operation &&) noexcept = default;

private:
    friend class Undo;

    Operation(Register &target, Transaction transaction)
        : m_register(&target), m_transaction(std::move(transaction))
    {
    }
    static Result<Operation> begin(Register &target, const Actor &actor, const QString &code,
                                   OperationId undoes);

    Register *m_register;
    Transaction m_transaction;
    OperationId m_id;
};

} // namespace countersign
