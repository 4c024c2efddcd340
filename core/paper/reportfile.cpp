#include "paper/reportfile.h"

#include "paper/letterpdf.h"
#include "paper/tablepdf.h"
#include "reports/csvexport.h"
#include "reports/wholefile.h"
#include "reports/xlsxexport.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

PaperStyle paperStyleOf(const SchoolSettings &settings, const QString &printedBy,
                        const QDateTime &printedAt)
{
    return {.schoolName = settings.name,
            .logo = settings.logo.isEmpty() ? QImage() : readLogo(settings.logo).value_or(QImage()),
            .printedBy = printedBy,
            .printedOn = QLocale().toString(printedAt.toLocalTime(), u"d MMMM yyyy, HH:mm"_s)};
}

Done writeReportPdf(const Report &report, const PaperStyle &style, QIODevice &device)
{
    if (const auto *letters = std::get_if<LetterRun>(&report))
        return writeLetterPdf(*letters, style, device);
    return writeTablePdf(std::get<ReportTable>(report), style, device);
}

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == "pdf"_L1)
        return ReportFormat::Pdf;
    if (extension == "csv"_L1)
        return ReportFormat::Csv;
    if (extension == "xlsx"_L1)
        return ReportFormat::Xlsx;
    return {};
}

Done saveReport(const Report &report, const PaperStyle &style, const QString &path)
{
    const auto format = reportFormatOf(path);
    if (!format)
        return fail(ErrorKind::Malformed, u"report.file"_s);
    if (format == ReportFormat::Pdf)
        return saveWholeFile(path,
                             [&](QIODevice &file) { return writeReportPdf(report, style, file); });
    const auto *table = std::get_if<ReportTable>(&report);
    if (!table)
        return fail(ErrorKind::OutOfRange, u"report.file"_s);
    return format == ReportFormat::Csv ? saveCsv(*table, path) : saveXlsx(*table, path);
}

} // namespace countersign
