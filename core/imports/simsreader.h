#pragma once

#include "base/result.h"
#include "imports/sourcetable.h"

#include <QByteArray>

namespace countersign {

/// Reads a report that SIMS saved as XML: /SuperStarReport/Record, an element for each cell, its
/// name the heading with spaces as _x0020_. Blank cells are left out there, so the headings are
/// those of all records together. Errors as of readTransferFile().
Result<SourceTable> readSimsReport(const QByteArray &bytes);

} // namespace countersign
