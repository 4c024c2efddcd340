#pragma once

#include <QtGlobal>

namespace countersign::limits {

// What an import will hold in memory, whatever the file says: a school's largest export is a
// hundredth of each. Over one of them the reader gives TooLarge.
inline constexpr qint64 fileBytes = 200'000'000;
inline constexpr qsizetype cellCharacters = 1'000'000;
inline constexpr qsizetype rows = 1'000'000;
inline constexpr qsizetype columns = 1'000;
inline constexpr qsizetype cells = 10'000'000;
inline constexpr int xmlDepth = 32;

} // namespace countersign::limits
