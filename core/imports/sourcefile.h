#pragma once

#include "imports/ctfreader.h"
#include "imports/sourcetable.h"

#include <variant>

namespace countersign {

/// A file that comes in: a table whose columns are still to be understood, or a transfer file,
/// which says itself what it holds.
using SourceFile = std::variant<SourceTable, TransferFile>;

/// Reads a file by what stands in it, whatever it is called. `sheet` is for workbooks alone, as in
/// readXlsx(). NoSuchFile, Io, TooLarge, and the errors of the readers.
Result<SourceFile> readSourceFile(const QString &path, const QString &sheet = {});

} // namespace countersign
