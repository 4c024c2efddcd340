#pragma once

#include "base/result.h"
#include "imports/sourcetable.h"

#include <QIODevice>

namespace countersign {

/// The names of the sheets a person sees, in their order.
Result<QStringList> xlsxSheets(QIODevice &device);

/// Reads one sheet of a workbook, the first that is seen when none is named. Texts as they stand,
/// numbers as written in full, true and false as TRUE and FALSE, cells formatted as dates in ISO
/// 8601; a formula as its last value. Lines are the sheet's row numbers.
/// Unreadable when it is no workbook, NotFound when it has no such sheet, Unreadable for XML that
/// is wrong or has a document type, TooLarge past the limits.
Result<SourceTable> readXlsx(QIODevice &device, const QString &sheet = {});

} // namespace countersign
