#pragma once

#include "reports/reporttable.h"

namespace countersign {

/// Puts the table on the clipboard, for a spreadsheet and for a word processor alike; marks as
/// words.
void copyToClipboard(const ReportTable &table);

} // namespace countersign
