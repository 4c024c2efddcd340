#pragma once

#include "imports/rowcells.h"

#include <QSet>

namespace countersign {

/// Knows the rows that were there word for word before.
class SeenRows
{
public:
    explicit SeenRows(size_t rows) { m_rows.reserve(qsizetype(rows)); }

    bool hasSeen(const SourceTable::Row &row)
    {
        const Key key{&row, qHashRange(row.cells.begin(), row.cells.end())};
        const qsizetype before = m_rows.size();
        m_rows.insert(key);
        return m_rows.size() == before;
    }

private:
    struct Key
    {
        const SourceTable::Row *row;
        size_t hash;

        friend bool operator==(const Key &a, const Key &b)
        {
            return a.hash == b.hash && a.row->cells == b.row->cells;
        }
        friend size_t qHash(const Key &key, size_t seed) { return key.hash ^ seed; }
    };

    QSet<Key> m_rows;
};

/// Whether any column can say who a row is about.
inline bool saysWho(const Mapping &mapping)
{
    const bool byNumber = mapping.kind == FileKind::Consents &&
                          (mapping.has(Field::Upn) || mapping.has(Field::AdmissionNumber));
    return byNumber || mapping.has(Field::Forename) || mapping.has(Field::Surname) ||
           mapping.has(Field::PreferredForename) || mapping.has(Field::PreferredSurname) ||
           mapping.has(Field::FullName);
}

/// Goes through a file: leaves out and counts what repeats, hands each other row to readOne, which
/// gives nothing when the row is not to be kept for itself.
template <class Row, class ReadOne>
void readEach(const SourceTable &table, const Mapping &mapping, QDate today, Rows<Row> &into,
              ReadOne readOne)
{
    into.read = int(table.rows.size());
    RowCells cells(mapping, today);
    if (!saysWho(mapping)) {
        into.problems.push_back({0, Field::Surname, RowReason::ColumnMissing, Severity::Refused});
        return;
    }
    SeenRows seen(table.rows.size());
    into.rows.reserve(table.rows.size());
    for (const SourceTable::Row &source : table.rows) {
        if (seen.hasSeen(source)) {
            ++into.repeated;
            continue;
        }
        cells.start(source);
        std::optional<Row> row = readOne(cells);
        const bool isTaken = cells.settle(into.problems);
        if (!row)
            continue;
        row->line = source.line;
        (isTaken ? into.rows : into.refusedRows).push_back(*std::move(row));
    }
}

} // namespace countersign
