#pragma once

#include "register/register.h"

namespace countersign {

/// Something in a register that cannot be right.
struct CheckFinding
{
    enum class Kind {
        /// The row refers to one that is not there.
        Reference,
        /// The row is not as the trail says it was left.
        Trail,
        /// The trail says that there is such a row, and there is none.
        Missing,
        /// A trigger that keeps the trail is missing or was altered, or one is there that is not
        /// the program's; table is its name.
        Trigger,
    };

    Kind kind = Kind::Reference;
    QString table = {};
    qint64 record = 0;

    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

/// What a register holds, and whether it holds together.
struct CheckReport
{
    qint64 people = 0;
    /// About uses of pictures; void ones included, as with the signatures.
    qint64 answers = 0;
    qint64 signatures = 0;
    qint64 operations = 0;
    std::vector<CheckFinding> findings = {};
};

/// Looks at every row of a register that is open: whether it refers to rows that are there, and
/// whether it is as the newest entry of the trail left it, which shows what was changed past the
/// program; and whether the triggers that keep the trail are the program's own. Asked before
/// schema::mendTriggers(), which every opening for work calls, it tells of those that were off.
/// Damaged when the file itself is not whole, which goes further than what opening it asks.
///
/// It cannot find what was changed together with the trail: an operation's time or actor, an entry
/// rewritten to fit its row, both taken away. Those tables refuse that only by a trigger, which
/// whoever holds the file can drop and lay again; it takes entries that are chained by hashes to
/// show it.
Result<CheckReport> checkRegister(Register &target);

} // namespace countersign
