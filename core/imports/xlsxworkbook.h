#pragma once

#include "imports/xlsxpackage.h"

#include <QStringList>

#include <vector>

namespace countersign {

class SafeXml;

/// What the cells of a workbook refer to: its sheets, shared strings, and which of its cell formats
/// show a date.
struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString part;
    };

    /// Those a person sees, in their order.
    std::vector<Sheet> sheets;
    QStringList strings;
    /// By the number of the cell format.
    std::vector<bool> showsDate;
    /// Days are counted from 1 January 1904.
    bool from1904 = false;

    static Result<XlsxWorkbook> read(XlsxPackage &package);
};

/// The text of <si> or <is>, runs of rich text included and phonetic guides left out.
Result<QString> xlsxStringItem(SafeXml &xml);

} // namespace countersign
