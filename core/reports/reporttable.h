#pragma once

#include "reports/barchart.h"
#include "reports/mark.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace countersign {

struct ReportColumn
{
    enum class Kind { Text, Number, Date, Mark };
    /// ByKind: text and dates left, numbers right, marks centred.
    enum class Align { ByKind, Left, Centre, Right };

    QString heading = {};
    Kind kind = Kind::Text;
    Align align = Align::ByKind;
    /// Its share of the room that is left over, against the other columns.
    int width = 1;
    /// Of a number.
    int decimals = 0;

    /// ByKind resolved.
    Align alignment() const;
};

struct ReportCell
{
    /// QString, QDate, an integer or a double; invalid where there is none.
    QVariant value = {};
    Mark mark = Mark::None;
};

/// May be shorter than the columns; what is missing is empty.
using ReportRow = QList<ReportCell>;

struct ReportSection
{
    /// "3B"; empty when the table has one section only.
    QString heading = {};
    /// Beside the heading: "28 of 30 forms are back".
    QString note = {};
    QList<ReportRow> rows = {};
    /// A last row in bold. It is printed but not exported: a spreadsheet that sums or filters its
    /// rows would count it twice.
    ReportRow totals = {};
    /// For pages that go to different people.
    bool startsPage = false;
};

struct ReportLegend
{
    Mark mark = Mark::None;
    QString words = {};
};

/// What every report is answered with: values and words, nothing painted. It goes to the screen, to
/// paper, to CSV and XLSX alike.
struct ReportTable
{
    QString title = {};
    QStringList subtitles = {};
    QList<ReportColumn> columns = {};
    /// Stands before the heading of each section on paper: "Class" before "3B".
    QString sectionKind = {};
    /// Heads the column that the exports make of the section headings; sectionKind when empty.
    QString sectionColumn = {};
    QList<ReportSection> sections = {};
    QList<ReportLegend> legend = {};
    QStringList summary = {};
    std::optional<BarChart> chart = {};
    /// Said in place of rows when there are none, so that nothing is not taken for a failure:
    /// "Everybody has signed."
    QString whenEmpty = {};
    /// The protective marking in the school's own words, on every page (product.md, "Across all").
    QString marking = QStringLiteral("Protect");

    qsizetype rowCount() const;
};

/// Those entries whose marks stand in the table.
QList<ReportLegend> usedEntries(QList<ReportLegend> legend, const ReportTable &table);

/// The cell's value in words, without its mark: dates as "3 Sep 2026", numbers with the column's
/// decimals.
QString cellText(const ReportColumn &column, const ReportCell &cell);

} // namespace countersign
