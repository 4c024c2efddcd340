#pragma once

#include "base/result.h"
#include "imports/problem.h"
#include "imports/sourcetable.h"

#include <functional>

namespace countersign {

/// What is wrong with a row, in the words of whoever shows it.
using ReasonWords = std::function<QString(const Problem &)>;

/// Saves the refused rows of a table for mending: its own columns as they stand in the file, after
/// them the line they came from and what is wrong. Mended, it can be imported as it is. CSV as of
/// saveCsv(), with its errors.
Done saveRefusedRows(const QString &path, const SourceTable &table,
                     const std::vector<Problem> &problems, const QString &lineHeading,
                     const QString &reasonHeading, const ReasonWords &words);

} // namespace countersign
