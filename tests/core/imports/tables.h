#pragma once

#include "imports/csvreader.h"
#include "imports/mapping.h"
#include "imports/rowreader.h"
#include "support/print.h"

#include <QByteArray>

namespace countersign::test {

inline const QDate today(2026, 9, 7);

inline SourceTable tableOf(const char *csv)
{
    auto table = readCsv(csv);
    EXPECT_OK(table);
    return table ? *std::move(table) : SourceTable();
}

inline Mapping guessed(FileKind kind, const SourceTable &table)
{
    return guessMapping(kind, table.headings);
}

inline Rows<PupilRow> pupilsOf(const char *csv)
{
    const SourceTable table = tableOf(csv);
    return readPupils(table, guessed(FileKind::Pupils, table), today);
}

/// Line, reason and severity of each problem.
template <class Row>
std::vector<std::tuple<int, RowReason, Severity>> faultsOf(const Rows<Row> &rows)
{
    std::vector<std::tuple<int, RowReason, Severity>> faults;
    for (const Problem &problem : rows.problems)
        faults.emplace_back(problem.line, problem.reason, problem.severity);
    return faults;
}

using Faults = std::vector<std::tuple<int, RowReason, Severity>>;

} // namespace countersign::test
