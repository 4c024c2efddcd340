#pragma once

#include "paper/tablerows.h"

#include <span>

namespace countersign {

/// The sections of a table with their rows laid once, and how high each part of them is.
class TableSections
{
public:
    struct Section
    {
        const ReportSection *values = nullptr;
        std::vector<TableRows::Laid> rows = {};
        TableRows::Laid totals = {};
    };
    /// What follows without a page break of its own.
    using Run = std::span<const Section>;

    TableSections(const ReportTable &table, const TableColumns &columns, const TableRows &rows,
                  qreal width);

    std::vector<Run> runs() const;

    qreal headHeight(const Section &section) const;
    qreal totalsHeight(const Section &section, qreal padding) const;
    /// Of the whole run on one page.
    qreal height(Run run, qreal padding) const;

    void paintHead(QPainter &painter, const QRectF &rect, const Section &section,
                   bool isContinued) const;

private:
    QString headingOf(const Section &section, bool isContinued) const;

    const TableColumns &m_columns;
    const TableRows &m_rows;
    QString m_kind;
    Type m_heading{13, QFont::Bold};
    Type m_note{9.5};
    qreal m_headingWidth;
    qreal m_noteWidth;
    std::vector<Section> m_sections;
};

inline constexpr qreal beforeSection = mm(4);

} // namespace countersign
