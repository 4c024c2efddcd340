#pragma once

#include "agreements/agreementstandings.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QPalette;

namespace countersign {

/// How a part of a bar is filled: told apart without colour, as in the bars on paper.
enum class Filling { Full, Empty, Hatched, CrossHatched, Dotted };

/// So many of a group, as a part of its bar and in words.
struct StandingPart
{
    int count = 0;
    Filling filling = Filling::Empty;
    /// "41 signed".
    QString text = {};
};

/// The parts that somebody stands in, in the order of the bar.
std::vector<StandingPart> partsOf(const StandingCounts &counts);

/// Always upon the base colour, so that it looks the same in a row that is chosen.
void paintFilling(QPainter &painter, const QRectF &rect, Filling filling, const QPalette &palette);

} // namespace countersign
