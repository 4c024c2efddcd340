#pragma once

#include "reports/reporttable.h"

namespace countersign {

/// A report as a file wants it: the heading of each section becomes the first column, if there is
/// any, so that every row stands for itself; marks become words; each row has a cell for each
/// column.
struct FlatTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
};

FlatTable flattened(const ReportTable &table);

} // namespace countersign
