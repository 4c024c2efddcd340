#pragma once

#include "paper/paperstyle.h"
#include "reports/reportcatalogue.h"
#include "school/schoolsettings.h"

class QIODevice;

namespace countersign {

/// The school's paper, printed by somebody at a moment. A logo that cannot be read is left out: it
/// is seen to be missing, and is no reason to print nothing.
PaperStyle paperStyleOf(const SchoolSettings &settings, const QString &printedBy,
                        const QDateTime &printedAt);

/// On A4. Required for letters of which there are none.
Done writeReportPdf(const Report &report, const PaperStyle &style, QIODevice &device);

enum class ReportFormat { Pdf, Csv, Xlsx };
/// By the extension of a file name.
std::optional<ReportFormat> reportFormatOf(const QString &path);

/// Writes a file as a whole or leaves what was there, in the format that its name says. Malformed
/// for another name, OutOfRange for letters in a spreadsheet, else errors as saveWholeFile().
Done saveReport(const Report &report, const PaperStyle &style, const QString &path);

} // namespace countersign
