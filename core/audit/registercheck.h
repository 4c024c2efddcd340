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
/// program. That the file itself is sound was seen when it was opened.
Result<CheckReport> checkRegister(Register &target);

} // namespace countersign
