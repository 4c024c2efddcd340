#include "reports/flattable.h"

#include <algorithm>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

ReportCell inWords(const ReportColumn &column, const ReportCell &cell)
{
    if (cell.mark == Mark::None)
        return cell;
    const QString text = cellText(column, cell);
    if (text.isEmpty())
        return {.value = markWord(cell.mark)};
    return {.value = QString(markWord(cell.mark) + u": "_s + text)};
}

} // namespace

FlatTable flattened(const ReportTable &table)
{
    const bool hasHeadings = std::ranges::any_of(
        table.sections, [](const ReportSection &section) { return !section.heading.isEmpty(); });

    FlatTable flat{.columns = table.columns, .rows = {}};
    if (hasHeadings)
        flat.columns.prepend(
            {.heading = table.sectionColumn.isEmpty() ? table.sectionKind : table.sectionColumn});
    flat.rows.reserve(table.rowCount());
    for (const auto &section : table.sections) {
        for (const auto &row : section.rows) {
            ReportRow cells;
            cells.reserve(flat.columns.size());
            if (hasHeadings)
                cells.append({.value = section.heading});
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                cells.append(inWords(table.columns.at(i), row.value(i)));
            flat.rows.append(std::move(cells));
        }
    }
    return flat;
}

} // namespace countersign
