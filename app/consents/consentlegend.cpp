#include "consents/consentlegend.h"

#include "consents/decisiontext.h"
#include "consents/markpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int gap = 14;

} // namespace

ConsentLegend::ConsentLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What the letters mean"));
}

void ConsentLegend::setMarks(const std::vector<CellMark> &marks)
{
    m_marks = marks;
    QStringList words;
    for (const CellMark mark : marks)
        words << tr("%1: %2").arg(QString(letterOf(mark)), markText(mark));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

std::vector<ConsentLegend::Placed> ConsentLegend::placed(int width) const
{
    const QSize sign = markSize(fontMetrics());
    std::vector<Placed> all;
    int left = 0;
    int top = 0;
    for (const CellMark mark : m_marks) {
        const int word = fontMetrics().horizontalAdvance(markText(mark)) + 2;
        const int needed = sign.width() + 4 + word;
        if (left > 0 && left + needed > width) {
            left = 0;
            top += sign.height() + 4;
        }
        all.push_back({mark, QRect({left, top}, sign),
                       QRect(left + sign.width() + 4, top, word, sign.height())});
        left += needed + gap;
    }
    return all;
}

int ConsentLegend::heightForWidth(int width) const
{
    const auto all = placed(width);
    return all.empty() ? 0 : all.back().sign.bottom() + 1;
}

QSize ConsentLegend::sizeHint() const
{
    return {400, heightForWidth(400)};
}

void ConsentLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Placed &one : placed(width())) {
        paintMark(painter, one.sign, one.mark, palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(one.word, Qt::AlignLeft | Qt::AlignVCenter, markText(one.mark));
    }
}

} // namespace countersign
