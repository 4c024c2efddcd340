#pragma once

#include "base/result.h"
#include "imports/sourcetable.h"

#include <QDate>

namespace countersign {

/// A file of ":/sample" whose columns are known, read by the name of the column.
class SampleTable
{
public:
    /// Unreadable or Malformed as readCsv().
    static Result<SampleTable> read(const QString &name);

    size_t size() const { return m_table.rows.size(); }
    /// Empty where the row has no such cell.
    QString cell(size_t row, const QString &heading) const;
    QDate date(size_t row, const QString &heading) const;

private:
    explicit SampleTable(SourceTable table) : m_table(std::move(table)) {}

    SourceTable m_table;
};

} // namespace countersign
