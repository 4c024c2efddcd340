#include "imports/headingrow.h"

#include "imports/headings.h"

#include <algorithm>

namespace countersign {

namespace {

// Reports carry a handful of title lines; further down a row is data.
constexpr size_t lookedAt = 40;

int knownIn(const QStringList &cells)
{
    return int(std::count_if(cells.begin(), cells.end(),
                             [](const QString &cell) { return isKnownHeading(cell); }));
}

qsizetype filledIn(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

} // namespace

HeadingRow findHeadingRow(const std::vector<SourceTable::Row> &rows)
{
    HeadingRow best;
    HeadingRow widest;
    qsizetype width = 0;
    for (size_t i = 0; i < std::min(rows.size(), lookedAt); ++i) {
        const int known = knownIn(rows[i].cells);
        if (known > best.known)
            best = {qsizetype(i), known};
        if (const qsizetype filled = filledIn(rows[i].cells); filled > width) {
            width = filled;
            widest = {qsizetype(i), known};
        }
    }
    return best.known >= 2 ? best : widest;
}

SourceTable tableFrom(std::vector<SourceTable::Row> rows)
{
    SourceTable table;
    const HeadingRow heading = findHeadingRow(rows);
    if (heading.index < 0)
        return table;
    const auto at = rows.begin() + heading.index;
    for (const QString &text : at->cells)
        table.headings.append(text.simplified());
    table.titleRows = at->line - 1;
    rows.erase(rows.begin(), at + 1);
    table.rows = std::move(rows);
    return table;
}

} // namespace countersign
