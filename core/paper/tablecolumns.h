#pragma once

#include "paper/typesetting.h"
#include "reports/reporttable.h"

#include <QPageLayout>

namespace countersign {

/// The sizes a table is set in.
struct TableType
{
    /// A table that needs the lying page is wide, and seldom has few rows: a little smaller there.
    explicit TableType(QPageLayout::Orientation orientation)
        : cell(orientation == QPageLayout::Portrait ? 9.5 : 9),
          bold(orientation == QPageLayout::Portrait ? 9.5 : 9, QFont::Bold)
    {
    }

    Type cell;
    Type bold;
    Type letter{8, QFont::Bold};
    Type lightLetter{8};
    Type heading{8.5, QFont::DemiBold};
};

inline constexpr qreal cellPadding = mm(1.6);
inline constexpr qreal signSize = mm(3.1);
/// A sign and its letter, with room before the text that follows.
inline constexpr qreal markWidth = mm(8);

/// How wide the columns are and how their headings stand. Headings of marks are turned upright only
/// where they would not fit across, and then all of them.
class TableColumns
{
public:
    TableColumns(const ReportTable &table, const TableType &type, qreal width);

    /// Upright where the table fits without squeezing its texts, else lying.
    static QPageLayout::Orientation orientationFor(const ReportTable &table, qreal uprightWidth);

    qsizetype count() const { return m_columns.size(); }
    const ReportColumn &at(qsizetype column) const { return m_columns.at(column); }
    qreal left(qsizetype column) const { return m_lefts.at(column); }
    qreal width(qsizetype column) const { return m_lefts.at(column + 1) - m_lefts.at(column); }
    /// What texts have to themselves.
    qreal textWidth(qsizetype column) const { return width(column) - 2 * cellPadding; }

    qreal headingHeight() const { return m_headingHeight; }
    void paintHeadings(QPainter &painter, const QRectF &rect) const;

private:
    void placeColumns(const ReportTable &table, qreal width);
    qreal widestHeadingOfMarks() const;
    bool headingsFitAcross() const;
    void layHeadings();
    int linesUpright(qsizetype column) const;
    void paintUpright(QPainter &painter, const QRectF &cell, const QStringList &lines) const;

    QList<ReportColumn> m_columns;
    const TableType &m_type;
    QList<qreal> m_lefts;
    QList<QStringList> m_headings;
    bool m_upright = false;
    qreal m_headingHeight = 0;
};

Qt::Alignment alignmentOf(const ReportColumn &column);

} // namespace countersign
