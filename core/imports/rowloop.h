#pragma once

#include "imports/rowcells.h"

#include <QHash>

namespace countersign {

/// Knows the rows that were there word for word before.
class SeenRows
{
public:
    bool hasSeen(const SourceTable::Row &row)
    {
        const size_t key = qHashRange(row.cells.begin(), row.cells.end());
        for (auto it = m_rows.constFind(key); it != m_rows.cend() && it.key() == key; ++it) {
            if ((*it)->cells == row.cells)
                return true;
        }
        m_rows.insert(key, &row);
        return false;
    }

private:
    QMultiHash<size_t, const SourceTable::Row *> m_rows;
};

/// Goes through a file: leaves out and counts what repeats, hands each other row to readOne, which
/// gives nothing when the row is not to be kept for itself.
template <class Row, class ReadOne>
void readEach(const SourceTable &table, const Mapping &mapping, QDate today, Rows<Row> &into,
              ReadOne readOne)
{
    into.read = int(table.rows.size());
    RowCells cells(mapping, today);
    const bool canBeNamed = cells.has(Field::Forename) || cells.has(Field::Surname) ||
                            cells.has(Field::PreferredForename) ||
                            cells.has(Field::PreferredSurname) || cells.has(Field::FullName);
    if (!canBeNamed) {
        into.problems.push_back({0, Field::Surname, Reason::ColumnMissing, Severity::Refused});
        return;
    }
    SeenRows seen;
    into.rows.reserve(table.rows.size());
    for (const SourceTable::Row &source : table.rows) {
        if (seen.hasSeen(source)) {
            ++into.repeated;
            continue;
        }
        cells.start(source);
        std::optional<Row> row = readOne(cells);
        if (!cells.settle(into.problems) || !row)
            continue;
        row->line = source.line;
        into.rows.push_back(*std::move(row));
    }
}

} // namespace countersign
