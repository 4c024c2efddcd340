#include "returns/tickbutton.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int leastSize = 24;
constexpr int sideMargin = 7;
constexpr int markSize = 14;
constexpr int markGap = 4;
constexpr qreal radius = 5;

} // namespace

TickButton::TickButton(const QString &text, Meaning meaning, QWidget *parent)
    : QRadioButton(text, parent), m_meaning(meaning)
{
    setAutoExclusive(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TickButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int words = QFontMetrics(bold).horizontalAdvance(text());
    return {words + markSize + markGap + 2 * sideMargin,
            qMax(leastSize, fontMetrics().height() + 6)};
}

void TickButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isYes = m_meaning == Meaning::Yes;
    QColor fill = palette().color(QPalette::Base);
    QColor words = palette().color(QPalette::PlaceholderText);
    if (isChecked()) {
        fill = palette().color(isYes ? QPalette::Highlight : QPalette::Text);
        words = palette().color(isYes ? QPalette::HighlightedText : QPalette::Base);
    }
    const QRectF chip = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(isChecked() ? fill : palette().color(QPalette::PlaceholderText));
    painter.setBrush(fill);
    painter.drawRoundedRect(chip, radius, radius);

    QFont face = font();
    face.setBold(isChecked());
    painter.setFont(face);
    painter.setPen(words);
    QRect inner = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    if (isChecked()) {
        const QString mark = isYes ? u"\u2713"_s : u"\u2715"_s;
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, mark);
        inner.setLeft(inner.left() + markSize + markGap);
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text());
    } else {
        painter.drawText(inner, Qt::AlignCenter, text());
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void TickButton::keyPressEvent(QKeyEvent *event)
{
    // Arrows walk the rows, which is for the rows to do.
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

} // namespace countersign
