#include "imports/refusedfile.h"

#include "reports/csvexport.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// By line; what is wrong with a row is said once, however often.
QMap<int, QStringList> refusedLines(const std::vector<Problem> &problems, const ReasonWords &words)
{
    QMap<int, QStringList> lines;
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Refused || problem.line == 0)
            continue;
        QStringList &reasons = lines[problem.line];
        const QString reason = words(problem);
        if (!reasons.contains(reason))
            reasons << reason;
    }
    return lines;
}

ReportRow reportRow(const SourceTable::Row &row, qsizetype columns, const QStringList &reasons)
{
    ReportRow made;
    for (qsizetype column = 0; column < columns; ++column)
        made << ReportCell{.value = row.cells.value(column)};
    made << ReportCell{.value = row.line} << ReportCell{.value = reasons.join(u"; "_s)};
    return made;
}

} // namespace

Done saveRefusedRows(const QString &path, const SourceTable &table,
                     const std::vector<Problem> &problems, const QString &lineHeading,
                     const QString &reasonHeading, const ReasonWords &words)
{
    const auto refused = refusedLines(problems, words);
    ReportTable report;
    for (const QString &heading : table.headings)
        report.columns << ReportColumn{.heading = heading};
    report.columns << ReportColumn{.heading = lineHeading, .kind = ReportColumn::Kind::Number}
                   << ReportColumn{.heading = reasonHeading};
    ReportSection section;
    for (const SourceTable::Row &row : table.rows) {
        if (const auto reasons = refused.constFind(row.line); reasons != refused.cend())
            section.rows << reportRow(row, table.headings.size(), *reasons);
    }
    report.sections << section;
    return saveCsv(report, path);
}

} // namespace countersign
