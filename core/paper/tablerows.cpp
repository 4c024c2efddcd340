#include "paper/tablerows.h"

#include "paper/markpainter.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace countersign {

namespace {

constexpr qreal letterGap = mm(0.9);
/// The same for every letter, so that the signs of a column stand in a line.
constexpr qreal letterRoom = mm(1.9);

/// A PDF writes those in half the room.
QRectF onWholeDots(const QRectF &rect)
{
    return {QPointF(std::round(rect.left()), std::round(rect.top())),
            QPointF(std::round(rect.right()), std::round(rect.bottom()))};
}

/// Those of one row, to be painted together.
struct Marks
{
    std::array<QList<QPointF>, 7> signs = {};
    QList<std::pair<QPointF, QString>> letters = {};
    QList<std::pair<QPointF, QString>> lightLetters = {};

    void add(Mark mark, const QRectF &sign)
    {
        signs[size_t(mark)].append(sign.topLeft());
        // A yes is what one expects; what is not one should catch the eye.
        auto &list = mark == Mark::Yes ? lightLetters : letters;
        list.append({{sign.right() + letterGap, sign.center().y()}, markLetter(mark)});
    }
};

} // namespace

TableRows::Laid TableRows::lay(const ReportRow &row, bool isBold) const
{
    Laid laid{.row = &row, .isBold = isBold};
    const qsizetype count = std::min(row.size(), m_columns.count());
    laid.texts.resize(size_t(count));
    for (qsizetype i = 0; i < count; ++i) {
        const ReportCell &cell = row.at(i);
        if (!cell.value.isValid())
            continue;
        const qreal room = m_columns.textWidth(i) - (cell.mark == Mark::None ? 0 : markWidth);
        QStringList lines = typeOf(laid).wrapped(cellText(m_columns.at(i), cell), room);
        laid.lines = std::max(laid.lines, int(lines.size()));
        laid.texts[size_t(i)] = std::move(lines);
    }
    return laid;
}

qreal TableRows::height(int lines, qreal padding) const
{
    return lines * m_type.cell.lineHeight() + 2 * padding;
}

void TableRows::paint(QPainter &painter, const QRectF &place, const Laid &laid, Part part,
                      bool isShaded) const
{
    const QRectF rect = onWholeDots(place);
    if (isShaded)
        painter.fillRect(rect, ink::shade);
    paintMarkColumns(painter, rect);
    const Type &type = typeOf(laid);
    const qreal top = rect.center().y() - part.lines * type.lineHeight() / 2;
    const QRectF first(rect.left(), top, rect.width(), type.lineHeight());

    Marks marks;
    painter.setPen(ink::text);
    for (qsizetype i = 0; i < qsizetype(laid.texts.size()); ++i) {
        const ReportCell &cell = laid.row->at(i);
        const QStringList lines = laid.texts[size_t(i)].mid(part.firstLine, part.lines);
        QRectF line = first;
        line.setLeft(rect.left() + m_columns.left(i) + cellPadding);
        line.setWidth(m_columns.textWidth(i));
        if (cell.mark != Mark::None && part.firstLine == 0) {
            const qreal textWidth = lines.isEmpty() ? 0 : type.width(lines.front());
            const QRectF sign = onWholeDots(placeOfSign(line, i, textWidth));
            marks.add(cell.mark, sign);
            line.setLeft(sign.left() + markWidth);
            type.paint(painter, line, lines);
        } else {
            type.paint(painter, line, lines, alignmentOf(m_columns.at(i)));
        }
    }
    m_type.letter.paintLetters(painter, marks.letters);
    m_type.lightLetter.paintLetters(painter, marks.lightLetters);
    for (size_t mark = 1; mark < marks.signs.size(); ++mark) {
        if (!marks.signs[mark].isEmpty())
            paintMarks(painter, Mark(mark), marks.signs[mark], signSize, markInk(Mark(mark)),
                       isShaded ? ink::shade : QColor(Qt::white));
    }
}

/// Leads the eye down from the heading.
void TableRows::paintMarkColumns(QPainter &painter, const QRectF &rect) const
{
    QList<QLineF> lines;
    for (qsizetype i = 1; i < m_columns.count(); ++i) {
        if (m_columns.at(i).kind != ReportColumn::Kind::Mark)
            continue;
        const qreal x = rect.left() + m_columns.left(i);
        lines.append({x, rect.top(), x, rect.bottom()});
    }
    if (lines.isEmpty())
        return;
    painter.setPen(QPen(ink::hairline, pt(0.3)));
    painter.drawLines(lines);
}

/// The letter stands beside it.
QRectF TableRows::placeOfSign(const QRectF &line, qsizetype column, qreal textWidth) const
{
    qreal left = line.left();
    if (alignmentOf(m_columns.at(column)) == Qt::AlignHCenter) {
        const qreal width =
            textWidth > 0 ? markWidth + textWidth : signSize + letterGap + letterRoom;
        left = line.center().x() - width / 2;
    }
    return {left, line.center().y() - signSize / 2, signSize, signSize};
}

} // namespace countersign
