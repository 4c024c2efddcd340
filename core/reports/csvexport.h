#pragma once

#include "base/result.h"
#include "reports/reporttable.h"

class QIODevice;

namespace countersign {

/// The table as RFC 4180: UTF-8 with a byte order mark, so that Excel does not take it for
/// Windows-1252; CRLF; one row of headings; dates as yyyy-MM-dd; marks as their words. Text that a
/// spreadsheet would run as a formula gets an apostrophe in front (domain.md §2); numbers do not.
Done writeCsv(const ReportTable &table, QIODevice &device);
/// The same to a file, as a whole or not at all.
Done saveCsv(const ReportTable &table, const QString &path);

} // namespace countersign
