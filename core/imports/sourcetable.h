#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace countersign {

/// A file as text in rows, before anybody has said what its columns mean. Every format that comes
/// in is brought to this form first, so that one set of rules reads them all.
struct SourceTable
{
    struct Row
    {
        /// Where the row starts in the file, counted from 1; in a workbook the row's number.
        int line = 0;
        /// May be fewer or more than there are headings; ends are not always trimmed.
        QStringList cells;
    };

    QStringList headings;
    std::vector<Row> rows;
    /// "utf-8", "utf-16le", "utf-16be" or "cp1252"; empty where the format says it itself.
    QString encoding = {};
    /// Null where the format has none.
    QChar delimiter = {};
    /// Lines that stand above the headings, blank ones included.
    int titleRows = 0;
};

} // namespace countersign
