#include "returns/keycap.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int sideMargin = 6;
constexpr qreal radius = 3;

} // namespace

KeyCap::KeyCap(const QString &key, QWidget *parent) : QLabel(key, parent)
{
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    const int height = fontMetrics().height() + 2;
    return {qMax(height, fontMetrics().horizontalAdvance(text()) + 2 * sideMargin), height};
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace countersign
