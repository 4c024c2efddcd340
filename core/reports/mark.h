#pragma once

#include <QString>

namespace countersign {

/// What a cell says at a glance. On paper it is a drawn sign and a letter, on screen the same, in a
/// file its word: never a colour alone (domain.md §7).
enum class Mark {
    None,
    Yes,
    No,
    /// Asked, and no answer yet.
    Waiting,
    /// Two who may answer disagree.
    Conflict,
    /// Was in force once.
    Lapsed,
    /// Somebody must be asked first, or something is missing.
    Warning,
};

/// One letter, translated; empty for None. All differ.
QString markLetter(Mark mark);
/// One word, translated, for a cell of a file; empty for None.
QString markWord(Mark mark);

} // namespace countersign
