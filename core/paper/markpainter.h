#pragma once

#include "reports/mark.h"

#include <QColor>
#include <QList>
#include <QPointF>

class QPainter;

namespace countersign {

/// Draws the sign of a mark at each of the places (their top left corners), as squares of the given
/// size. The shapes differ without colour: a bare tick, a full disc with a cross, dots in a ring, a
/// split square, a clock, a triangle. The same on paper and on screen.
void paintMarks(QPainter &painter, Mark mark, const QList<QPointF> &places, qreal size,
                const QColor &colour, const QColor &background = Qt::white);

/// The colour of a mark on white paper; each is dark enough to read as text.
QColor markInk(Mark mark);

} // namespace countersign
