#pragma once

#include "base/result.h"
#include "imports/sourcetable.h"

#include <QByteArrayView>

namespace countersign {

/// Reads text separated by commas, semicolons or tabs (found out from the first rows), in any
/// encoding decodeText() knows. Blank rows are left out, newlines inside quotes belong to the cell.
/// Unreadable when it is no text, has no row, and with the line where the cell began when
/// quotes do not end; TooLarge past the limits.
Result<SourceTable> readCsv(QByteArrayView bytes);

} // namespace countersign
