#pragma once

#include "base/result.h"
#include "reports/reporttable.h"

class QIODevice;

namespace countersign {

enum class XlsxTitle { Without, Above };

/// The table as a workbook of one sheet: headings bold, in sight while scrolling and with filters;
/// dates and numbers as such, text as text even where it begins like a formula; laid out to print
/// on A4 with the protective marking. Title rows stand above the headings only when asked for: they
/// are in the way of a spreadsheet that reads on. OutOfRange (with its line) for what no sheet
/// holds: more than 1,048,575 rows, a text above 32,767 characters.
Done writeXlsx(const ReportTable &table, QIODevice &device, XlsxTitle title = XlsxTitle::Without);
/// The same to a file, as a whole or not at all.
Done saveXlsx(const ReportTable &table, const QString &path, XlsxTitle title = XlsxTitle::Without);

} // namespace countersign
