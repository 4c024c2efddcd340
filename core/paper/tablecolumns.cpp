#include "paper/tablecolumns.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace countersign {

namespace {

using Kind = ReportColumn::Kind;

constexpr qreal leastMark = mm(11);
constexpr qreal easyMark = mm(16);
constexpr qreal mostMark = mm(24);
constexpr qreal leastText = mm(30);
constexpr qreal shortText = mm(45);
/// A text wider than this is wrapped without regret.
constexpr qreal enoughText = mm(58);
constexpr qreal headingPadding = mm(1.2);
constexpr qsizetype mostHeadingLines = 4;
constexpr qreal longestUpright = mm(60);

/// What a column cannot do without, and what its longest content would like.
struct Need
{
    qreal least = 0;
    qreal wanted = 0;
};

qreal widestContent(const ReportTable &table, qsizetype index, const TableType &type)
{
    const ReportColumn &column = table.columns.at(index);
    qreal widest = 0;
    const auto measure = [&](const ReportRow &row, const Type &cellType) {
        if (index >= row.size() || !row.at(index).value.isValid())
            return;
        const ReportCell &cell = row.at(index);
        const qreal mark = cell.mark == Mark::None ? 0 : markWidth;
        widest = std::max(widest, cellType.width(cellText(column, cell)) + mark);
    };
    for (const auto &section : table.sections) {
        for (const auto &row : section.rows)
            measure(row, type.cell);
        measure(section.totals, type.bold);
    }
    return widest;
}

Need needOf(const ReportTable &table, qsizetype index, const TableType &type)
{
    const ReportColumn &column = table.columns.at(index);
    const qreal content = widestContent(table, index, type) + 2 * cellPadding;
    if (column.kind == Kind::Mark)
        return {std::clamp(content, leastMark, leastText), std::max(content, leastMark)};
    const qreal heading = type.heading.widestWord(column.heading) + 2 * cellPadding;
    const qreal wanted = std::max(content, heading);
    if (column.kind == Kind::Text)
        return {std::min(wanted, std::max(leastText, heading)), wanted};
    return {wanted, wanted};
}

QList<Need> needsOf(const ReportTable &table, const TableType &type)
{
    QList<Need> needs;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        needs.append(needOf(table, i, type));
    return needs;
}

qreal sum(const QList<qreal> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), qreal(0));
}

/// Grows all columns in step towards what they aim at, as far as the room goes.
void grow(QList<qreal> &widths, const QList<qreal> &aims, qreal room)
{
    const qreal missing = sum(aims) - sum(widths);
    if (missing <= 0)
        return;
    const qreal step = std::clamp<qreal>((room - sum(widths)) / missing, 0, 1);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += (aims.at(i) - widths.at(i)) * step;
}

/// What is left over goes to the texts, by their shares; without any, to all.
void shareRest(QList<qreal> &widths, const QList<ReportColumn> &columns, qreal room)
{
    const bool hasTexts = std::ranges::count(columns, Kind::Text, &ReportColumn::kind) > 0;
    const auto shareOf = [&](const ReportColumn &column) {
        return !hasTexts || column.kind == Kind::Text ? column.width : 0;
    };
    int shares = 0;
    for (const auto &column : columns)
        shares += shareOf(column);
    const qreal rest = room - sum(widths);
    for (qsizetype i = 0; shares > 0 && i < widths.size(); ++i)
        widths[i] += rest * shareOf(columns.at(i)) / shares;
}

} // namespace

Qt::Alignment alignmentOf(const ReportColumn &column)
{
    switch (column.alignment()) {
    case ReportColumn::Align::Right:
        return Qt::AlignRight;
    case ReportColumn::Align::Centre:
        return Qt::AlignHCenter;
    case ReportColumn::Align::Left:
    case ReportColumn::Align::ByKind:
        break;
    }
    return Qt::AlignLeft;
}

TableColumns::TableColumns(const ReportTable &table, const TableType &type, qreal width)
    : m_columns(table.columns), m_type(type)
{
    placeColumns(table, width);
    layHeadings();
}

QPageLayout::Orientation TableColumns::orientationFor(const ReportTable &table, qreal uprightWidth)
{
    const TableType type(QPageLayout::Portrait);
    qreal needed = 0;
    for (const auto &need : needsOf(table, type))
        needed += std::max(need.least, std::min(need.wanted, enoughText));
    return needed <= uprightWidth ? QPageLayout::Portrait : QPageLayout::Landscape;
}

void TableColumns::placeColumns(const ReportTable &table, qreal width)
{
    const QList<Need> needs = needsOf(table, m_type);
    QList<qreal> widths;
    for (const auto &need : needs)
        widths.append(need.least);
    if (const qreal least = sum(widths); least > width) {
        for (qreal &each : widths)
            each *= width / least;
    }
    const auto aimsOf = [&](auto aimOf) {
        QList<qreal> aims;
        for (qsizetype i = 0; i < widths.size(); ++i)
            aims.append(std::max(widths.at(i), aimOf(i)));
        return aims;
    };
    const auto isMark = [&](qsizetype i) {
        return m_columns.at(i).kind == Kind::Mark;
    };

    // In this order: names on one line, headings across if all of them can be, longer texts, and
    // room to breathe for the marks.
    const auto growTexts = [&](qreal most) {
        grow(widths, aimsOf([&](qsizetype i) { return std::min(needs.at(i).wanted, most); }),
             width);
    };
    const auto aimsOfMarks = [&](qreal each) {
        return aimsOf([&](qsizetype i) { return isMark(i) ? each : 0; });
    };
    growTexts(shortText);
    if (const auto across = aimsOfMarks(widestHeadingOfMarks()); sum(across) <= width)
        widths = across;
    growTexts(enoughText);
    growTexts(width);
    grow(widths, aimsOfMarks(easyMark), width);
    shareRest(widths, m_columns, width);

    qreal left = 0;
    m_lefts.append(left);
    for (const qreal each : widths) {
        left += each;
        m_lefts.append(std::round(left));
    }
}

/// All alike, which is calmer than each as its heading needs.
qreal TableColumns::widestHeadingOfMarks() const
{
    qreal widest = 0;
    for (const auto &column : m_columns) {
        if (column.kind == Kind::Mark)
            widest = std::max(widest, m_type.heading.widestWord(column.heading));
    }
    return std::min(widest + headingPadding + mm(0.1), mostMark);
}

bool TableColumns::headingsFitAcross() const
{
    for (qsizetype i = 0; i < count(); ++i) {
        if (m_columns.at(i).kind != Kind::Mark)
            continue;
        const QString &heading = m_columns.at(i).heading;
        const qreal room = width(i) - headingPadding;
        if (m_type.heading.widestWord(heading) > room ||
            m_type.heading.wrapped(heading, room).size() > mostHeadingLines)
            return false;
    }
    return true;
}

int TableColumns::linesUpright(qsizetype column) const
{
    return std::max(1, int((width(column) - mm(1)) / m_type.heading.lineHeight()));
}

void TableColumns::layHeadings()
{
    m_upright = !headingsFitAcross();
    qreal upright = mm(16);
    qreal across = 0;
    for (qsizetype i = 0; i < count(); ++i) {
        const QString &heading = m_columns.at(i).heading;
        QStringList lines;
        if (m_columns.at(i).kind == Kind::Mark && m_upright) {
            upright = std::max(upright, m_type.heading.widestWord(heading) + mm(0.1));
            while (upright < longestUpright &&
                   m_type.heading.wrapped(heading, upright).size() > linesUpright(i))
                upright += mm(2);
        } else {
            const bool isMark = m_columns.at(i).kind == Kind::Mark;
            lines =
                m_type.heading.wrapped(heading, isMark ? width(i) - headingPadding : textWidth(i));
            across = std::max(across, m_type.heading.height(lines));
        }
        m_headings.append(lines);
    }
    for (qsizetype i = 0; m_upright && i < count(); ++i) {
        if (m_columns.at(i).kind == Kind::Mark)
            m_headings[i] = m_type.heading.wrapped(m_columns.at(i).heading, upright);
    }
    m_headingHeight = std::max(m_upright ? upright : 0, across) + 2 * headingPadding;
}

void TableColumns::paintHeadings(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(ink::text);
    for (qsizetype i = 0; i < count(); ++i) {
        const QStringList &lines = m_headings.at(i);
        const bool isMark = m_columns.at(i).kind == Kind::Mark;
        QRectF cell(rect.left() + left(i), rect.top(), width(i), rect.height() - headingPadding);
        if (isMark && m_upright) {
            paintUpright(painter, cell, lines);
            continue;
        }
        cell.setTop(cell.bottom() - m_type.heading.height(lines));
        if (!isMark)
            cell.adjust(cellPadding, 0, -cellPadding, 0);
        m_type.heading.paint(painter, cell, lines, alignmentOf(m_columns.at(i)));
    }
    paintRule(painter, rect.left(), rect.right(), rect.bottom(), ink::text, 0.8);
}

void TableColumns::paintUpright(QPainter &painter, const QRectF &cell,
                                const QStringList &lines) const
{
    painter.save();
    painter.translate(cell.left(), cell.bottom());
    painter.rotate(-90);
    const qreal height = m_type.heading.height(lines);
    m_type.heading.paint(painter, {0, (cell.width() - height) / 2, cell.height(), height}, lines);
    painter.restore();
}

} // namespace countersign
