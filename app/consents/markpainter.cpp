#include "consents/markpainter.h"

#include "common/icons.h"
#include "consents/decisiontext.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr double readable = 4.5;
constexpr double tint = 0.14;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](float a, float b) {
        return float(a * share + b * (1 - share));
    };
    return QColor::fromRgbF(part(over.redF(), ground.redF()), part(over.greenF(), ground.greenF()),
                            part(over.blueF(), ground.blueF()));
}

QColor toneOf(CellMark mark)
{
    switch (mark) {
    case CellMark::Yes:
        return {0x2e9e4f};
    case CellMark::No:
    case CellMark::Objection:
    case CellMark::PhotoFlag:
        return {0xd6453d};
    case CellMark::Conflict:
        return {0x8e5bd0};
    case CellMark::Ask:
    case CellMark::OutOfDate:
        return {0xc98a10};
    case CellMark::Blank:
    case CellMark::NoForm:
    case CellMark::NotHere:
        break;
    }
    return {0x7d8790};
}

/// A yes is what one expects: left plain, so that what stands out is what must be looked at.
QColor groundOf(CellMark mark, const QColor &ground)
{
    return mark == CellMark::Yes ? ground : mixed(toneOf(mark), ground, tint);
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor legible(QColor tone, const QColor &ground)
{
    const QColor end = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    for (double share = 1; share > 0; share -= 0.05) {
        const QColor tried = mixed(tone, end, share);
        if (contrastOf(tried, ground) >= readable)
            return tried;
    }
    return end;
}

QColor markColour(CellMark mark, const QColor &ground)
{
    return legible(toneOf(mark), groundOf(mark, ground));
}

QPixmap signOf(CellMark mark, const QColor &ground, int size, qreal ratio)
{
    const QColor colour = markColour(mark, ground);
    const QString key =
        u"mark/%1/%2/%3/%4"_s.arg(markIcon(mark), colour.name()).arg(size).arg(ratio);
    QPixmap sign;
    if (QPixmapCache::find(key, &sign))
        return sign;
    sign = icon(markIcon(mark)).pixmap({size, size}, ratio);
    QPainter painter(&sign);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, sign);
    return sign;
}

QSize markSize(const QFontMetrics &metrics)
{
    const int height = metrics.height() + 4;
    return {height + metrics.horizontalAdvance(u'W') + 12, height};
}

void paintMark(QPainter &painter, const QRect &in, CellMark mark, const QColor &ground)
{
    const QColor colour = markColour(mark, ground);
    QRect pill(QPoint(), markSize(painter.fontMetrics()));
    pill.moveCenter(in.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark != CellMark::Yes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(groundOf(mark, ground));
        painter.drawRoundedRect(pill, 5, 5);
    }
    const int size = painter.fontMetrics().height() - 1;
    painter.drawPixmap(pill.left() + 5, pill.center().y() - size / 2 + 1,
                       signOf(mark, ground, size, painter.device()->devicePixelRatioF()));
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colour);
    painter.drawText(pill.adjusted(size + 7, 0, -3, 0), Qt::AlignCenter, letterOf(mark));
    painter.restore();
}

const std::vector<CellMark> &everyMark()
{
    static const std::vector<CellMark> marks{
        CellMark::Yes,       CellMark::No,       CellMark::NoForm,    CellMark::Blank,
        CellMark::Ask,       CellMark::Conflict, CellMark::Objection, CellMark::OutOfDate,
        CellMark::PhotoFlag, CellMark::NotHere};
    return marks;
}

} // namespace countersign
