#pragma once

#include "imports/sourcetable.h"

namespace countersign {

/// Where the headings stand among the first rows of a file, and how many of them are known.
struct HeadingRow
{
    qsizetype index = -1;
    int known = 0;
};

/// The row with the most headings known by an alias, when there are at least two; else the first of
/// the widest rows, for a file whose headings are all the school's own.
HeadingRow findHeadingRow(const std::vector<SourceTable::Row> &rows);

/// Makes the table of rows read so far: what stands above the headings is counted as title rows
/// (blank lines among them too), and the rest are the rows.
SourceTable tableFrom(std::vector<SourceTable::Row> rows);

} // namespace countersign
