#include "paper/tablesections.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal belowHead = mm(1);
/// Brings the note to the base line of the larger heading.
constexpr qreal noteDrop = mm(0.9);

} // namespace

TableSections::TableSections(const ReportTable &table, const TableColumns &columns,
                             const TableRows &rows, qreal width)
    : m_columns(columns), m_rows(rows), m_kind(table.sectionKind), m_headingWidth(width * 0.55),
      m_noteWidth(width * 0.42)
{
    for (const auto &values : table.sections) {
        Section section{.values = &values};
        section.rows.reserve(size_t(values.rows.size()));
        for (const auto &row : values.rows)
            section.rows.push_back(m_rows.lay(row));
        section.totals = m_rows.lay(values.totals, true);
        m_sections.push_back(std::move(section));
    }
}

std::vector<TableSections::Run> TableSections::runs() const
{
    std::vector<Run> found;
    const Run all(m_sections);
    for (size_t begin = 0, end = 0; begin < all.size(); begin = end) {
        end = begin + 1;
        while (end < all.size() && !all[end].values->startsPage)
            ++end;
        found.push_back(all.subspan(begin, end - begin));
    }
    return found;
}

qreal TableSections::headHeight(const Section &section) const
{
    if (section.values->heading.isEmpty())
        return 0;
    const auto heading = m_heading.wrapped(headingOf(section, true), m_headingWidth);
    const auto note = m_note.wrapped(section.values->note, m_noteWidth);
    return std::max(m_heading.height(heading), m_note.height(note) + noteDrop) + belowHead;
}

qreal TableSections::totalsHeight(const Section &section, qreal padding) const
{
    if (section.values->totals.isEmpty())
        return 0;
    return m_rows.height(section.totals.lines, padding + mm(0.3));
}

qreal TableSections::height(Run run, qreal padding) const
{
    qreal height = m_columns.headingHeight() + qreal(run.size() - 1) * beforeSection;
    for (const auto &section : run) {
        height += headHeight(section) + totalsHeight(section, padding);
        for (const auto &row : section.rows)
            height += m_rows.height(row.lines, padding);
    }
    return height;
}

void TableSections::paintHead(QPainter &painter, const QRectF &rect, const Section &section,
                              bool isContinued) const
{
    painter.setPen(ink::text);
    m_heading.paint(painter, rect,
                    m_heading.wrapped(headingOf(section, isContinued), m_headingWidth));
    painter.setPen(ink::quiet);
    m_note.paint(painter, rect.adjusted(0, noteDrop, 0, 0),
                 m_note.wrapped(section.values->note, m_noteWidth), Qt::AlignRight);
}

QString TableSections::headingOf(const Section &section, bool isContinued) const
{
    QString heading = section.values->heading;
    if (!m_kind.isEmpty())
        heading = Words::tr("%1 %2", "kind and name of a section: Class 3B").arg(m_kind, heading);
    return isContinued ? Words::tr("%1 (continued)").arg(heading) : heading;
}

} // namespace countersign
