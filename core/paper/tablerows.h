#pragma once

#include "paper/tablecolumns.h"

#include <vector>

namespace countersign {

/// The rows of a table in its columns: breaks their texts into lines and paints them.
class TableRows
{
public:
    TableRows(const TableColumns &columns, const TableType &type) : m_columns(columns), m_type(type)
    {
    }

    struct Laid
    {
        const ReportRow *row = nullptr;
        bool isBold = false;
        /// For each column; empty where there is a mark alone.
        std::vector<QStringList> texts = {};
        int lines = 1;
    };
    /// A row too high for any page is painted in several parts.
    struct Part
    {
        int firstLine = 0;
        int lines = 1;
    };

    /// The row must outlive what is answered.
    Laid lay(const ReportRow &row, bool isBold = false) const;
    qreal height(int lines, qreal padding) const;
    void paint(QPainter &painter, const QRectF &place, const Laid &laid, Part part,
               bool isShaded) const;

private:
    const Type &typeOf(const Laid &laid) const { return laid.isBold ? m_type.bold : m_type.cell; }
    void paintMarkColumns(QPainter &painter, const QRectF &rect) const;
    QRectF placeOfSign(const QRectF &line, qsizetype column, qreal textWidth) const;

    const TableColumns &m_columns;
    const TableType &m_type;
};

} // namespace countersign
