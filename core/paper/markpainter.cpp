#include "paper/markpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <cmath>

namespace countersign {

namespace {

/// In a square of side 1.
struct Sign
{
    QPainterPath lines = {};
    QPainterPath full = {};
    /// Lines in the colour of the background, upon what is full.
    QPainterPath cut = {};
};

void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
}

Sign signOf(Mark mark)
{
    Sign sign;
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Yes:
        addLine(sign.lines, {{0.12, 0.56}, {0.38, 0.82}, {0.90, 0.18}});
        break;
    case Mark::No:
        sign.full.addEllipse(QRectF(0, 0, 1, 1));
        addLine(sign.cut, {{0.30, 0.30}, {0.70, 0.70}});
        addLine(sign.cut, {{0.70, 0.30}, {0.30, 0.70}});
        break;
    case Mark::Waiting:
        sign.lines.addEllipse(QRectF(0.06, 0.06, 0.88, 0.88));
        for (const qreal x : {0.28, 0.5, 0.72})
            sign.full.addEllipse(QPointF(x, 0.5), 0.08, 0.08);
        break;
    case Mark::Conflict:
        sign.lines.addRect(QRectF(0.09, 0.09, 0.82, 0.82));
        addLine(sign.full, {{0.09, 0.91}, {0.91, 0.91}, {0.91, 0.09}});
        sign.full.closeSubpath();
        break;
    case Mark::Lapsed:
        sign.lines.addEllipse(QRectF(0.06, 0.06, 0.88, 0.88));
        addLine(sign.lines, {{0.5, 0.24}, {0.5, 0.53}, {0.70, 0.65}});
        break;
    case Mark::Warning:
        addLine(sign.lines, {{0.5, 0.08}, {0.95, 0.88}, {0.05, 0.88}});
        sign.lines.closeSubpath();
        addLine(sign.lines, {{0.5, 0.36}, {0.5, 0.56}});
        sign.full.addEllipse(QPointF(0.5, 0.72), 0.07, 0.07);
        break;
    }
    return sign;
}

/// A PDF writes whole dots in half the room, and nobody sees the part of a dot on paper. On a
/// screen a sign has too few for that.
QPainterPath onWholeDots(QPainterPath shape, qreal size)
{
    constexpr qreal manyDots = 100;
    for (int i = 0; size >= manyDots && i < shape.elementCount(); ++i) {
        const QPointF point = shape.elementAt(i);
        shape.setElementPositionAt(i, std::round(point.x()), std::round(point.y()));
    }
    return shape;
}

QPainterPath repeated(const QPainterPath &shape, const QList<QPointF> &places, qreal size)
{
    const QPainterPath scaled = onWholeDots(QTransform::fromScale(size, size).map(shape), size);
    QPainterPath all;
    all.setFillRule(Qt::WindingFill);
    for (const QPointF &place : places)
        all.addPath(scaled.translated(place));
    return all;
}

} // namespace

void paintMarks(QPainter &painter, Mark mark, const QList<QPointF> &places, qreal size,
                const QColor &colour, const QColor &background)
{
    const Sign sign = signOf(mark);
    const QPen pen(colour, size * (mark == Mark::Yes ? 0.15 : 0.10), Qt::SolidLine, Qt::RoundCap,
                   Qt::RoundJoin);
    // One path for all of them: a page has hundreds.
    if (!sign.full.isEmpty())
        painter.fillPath(repeated(sign.full, places, size), colour);
    if (!sign.lines.isEmpty())
        painter.strokePath(repeated(sign.lines, places, size), pen);
    if (!sign.cut.isEmpty())
        painter.strokePath(repeated(sign.cut, places, size),
                           QPen(background, size * 0.14, Qt::SolidLine, Qt::RoundCap));
}

QColor markInk(Mark mark)
{
    switch (mark) {
    case Mark::Yes:
        return QColor(0x1a, 0x66, 0x3a);
    case Mark::No:
        return QColor(0x9c, 0x1c, 0x1c);
    case Mark::Conflict:
        return QColor(0x6a, 0x2c, 0x7a);
    case Mark::Warning:
        return QColor(0x8a, 0x4b, 0x00);
    case Mark::None:
    case Mark::Waiting:
    case Mark::Lapsed:
        break;
    }
    return QColor(0x45, 0x4b, 0x52);
}

} // namespace countersign
