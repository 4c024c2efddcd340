#pragma once

#include "consents/consentgrid.h"

#include <QColor>

class QFontMetrics;
class QPainter;
class QPixmap;
class QRect;
class QSize;

namespace countersign {

/// A colour of that tone that can be read on the ground: at least 4.5:1 (WCAG 1.4.3), whether the
/// palette is light, dark or of high contrast.
QColor legible(QColor tone, const QColor &ground);
/// WCAG 2.2, from 1 to 21.
double contrastOf(const QColor &one, const QColor &other);

/// What a mark is written in on this ground.
QColor markColour(CellMark mark, const QColor &ground);

/// The sign alone, as large as is asked, to be read on this ground.
QPixmap signOf(CellMark mark, const QColor &ground, int size, qreal ratio);

/// A sign and a letter in the middle of the rectangle; the colour only repeats what they say.
void paintMark(QPainter &painter, const QRect &in, CellMark mark, const QColor &ground);
/// The room that one takes in the painter's font.
QSize markSize(const QFontMetrics &metrics);

/// Every mark there is, in the order of the legend.
const std::vector<CellMark> &everyMark();

} // namespace countersign
