#include "agreements/standingparts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agreements)
};

constexpr qreal step = 5;
constexpr qreal dot = 1.6;

// Drawn line by line: the patterns of a brush shrink to grey on a fine screen.
void hatch(QPainter &painter, const QRectF &rect, bool isRising)
{
    const qreal height = rect.height();
    for (qreal x = rect.left() - height; x < rect.right(); x += step) {
        const QPointF left(x, isRising ? rect.bottom() : rect.top());
        painter.drawLine(left, left + QPointF(height, isRising ? -height : height));
    }
}

void dots(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    for (qreal x = rect.left() + step / 2; x < rect.right(); x += step)
        for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step)
            painter.fillRect(QRectF(x - dot / 2, y - dot / 2, dot, dot), colour);
}

} // namespace

std::vector<StandingPart> partsOf(const StandingCounts &counts)
{
    const auto of = [&counts](StandingKind kind) {
        return counts.count(kind);
    };
    const int signedNow = counts.signedNow();
    const int waiting = of(StandingKind::Waiting);
    const int lapsed = of(StandingKind::Lapsed);
    const int declined = of(StandingKind::Declined);
    const int notIssued = of(StandingKind::NotIssued);
    std::vector<StandingPart> parts{
        {signedNow, Filling::Full, Words::tr("%n signed", nullptr, signedNow)},
        {waiting, Filling::Empty, Words::tr("%n waiting", nullptr, waiting)},
        {lapsed, Filling::Hatched, Words::tr("%n lapsed", nullptr, lapsed)},
        {declined, Filling::CrossHatched, Words::tr("%n declined", nullptr, declined)},
        {notIssued, Filling::Dotted, Words::tr("%n not handed out", nullptr, notIssued)},
    };
    std::erase_if(parts, [](const StandingPart &part) { return part.count == 0; });
    return parts;
}

void paintFilling(QPainter &painter, const QRectF &rect, Filling filling, const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::Text);
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(
        rect, palette.color(filling == Filling::Full ? QPalette::Highlight : QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    if (filling == Filling::Hatched || filling == Filling::CrossHatched)
        hatch(painter, rect, true);
    if (filling == Filling::CrossHatched)
        hatch(painter, rect, false);
    if (filling == Filling::Dotted)
        dots(painter, rect, ink);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace countersign
