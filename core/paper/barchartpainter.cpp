#include "paper/barchartpainter.h"

#include "paper/markpainter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal thickness = mm(4);
constexpr qreal between = mm(2.2);
constexpr qreal gap = mm(3.5);

int totalOf(const BarChart::Bar &bar)
{
    return std::accumulate(bar.counts.cbegin(), bar.counts.cend(), 0);
}

/// Lines drawn one by one: the patterns of a brush are a few dots wide, which here is grey.
void hatch(QPainter &painter, const QRectF &rect, qreal step)
{
    painter.save();
    painter.setClipRect(rect);
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

/// Full, empty, hatched: also in black and white, and on a poor copier.
void paintSegment(QPainter &painter, const QRectF &rect, Mark mark)
{
    const QColor colour = markInk(mark);
    painter.setPen(QPen(colour, pt(0.7)));
    const bool isFull = mark == Mark::Yes || mark == Mark::No;
    painter.setBrush(isFull ? QBrush(colour) : QBrush(Qt::white));
    painter.drawRect(rect);
    if (mark == Mark::Lapsed)
        hatch(painter, rect, mm(1.1));
    else if (mark == Mark::Conflict || mark == Mark::Warning)
        hatch(painter, rect, mm(0.6));
}

} // namespace

BarChartPainter::BarChartPainter(const BarChart &chart, qreal width)
    : m_chart(chart), m_title(11, QFont::DemiBold), m_text(9.5)
{
    qreal figuresWidth = 0;
    for (const auto &bar : m_chart.bars) {
        m_longest = std::max(m_longest, totalOf(bar));
        m_labelWidth = std::max(m_labelWidth, m_text.width(bar.label));
        figuresWidth = std::max(figuresWidth, m_text.width(figuresOf(bar)));
    }
    m_labelWidth = std::min(m_labelWidth, width * 0.3);
    figuresWidth = std::min(figuresWidth, width * 0.4);
    m_barsWidth = width - m_labelWidth - figuresWidth - 2 * gap;
    for (const auto &bar : m_chart.bars) {
        m_labels.append(m_text.wrapped(bar.label, m_labelWidth));
        m_figures.append(m_text.wrapped(figuresOf(bar), figuresWidth));
    }
}

QString BarChartPainter::figuresOf(const BarChart::Bar &bar) const
{
    QStringList parts;
    for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
        if (const int count = bar.counts.value(i); count > 0)
            parts += Words::tr("%1 %2", "a figure and what it counts: 24 signed")
                         .arg(QLocale().toString(count), m_chart.series.at(i).words);
    }
    return parts.isEmpty() ? Words::tr("none") : parts.join(u", "_s);
}

qreal BarChartPainter::headHeight() const
{
    return m_title.lineHeight() + m_text.lineHeight() + mm(3.5);
}

qreal BarChartPainter::barHeight(int bar) const
{
    return std::max(
               {thickness, m_text.height(m_labels.at(bar)), m_text.height(m_figures.at(bar))}) +
           between;
}

void BarChartPainter::paintHead(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(ink::text);
    m_title.paint(painter, {rect.left(), rect.top(), rect.width(), m_title.lineHeight()},
                  m_chart.title);
    QRectF line(rect.left(), rect.top() + m_title.lineHeight() + mm(1), rect.width(),
                m_text.lineHeight());
    for (const auto &series : m_chart.series) {
        paintSegment(painter, {line.left(), line.center().y() - mm(1.4), mm(5), mm(2.8)},
                     series.mark);
        painter.setPen(ink::text);
        m_text.paint(painter, line.translated(mm(6.5), 0), series.words);
        line.translate(mm(6.5) + m_text.width(series.words) + mm(7), 0);
    }
}

void BarChartPainter::paintBar(QPainter &painter, const QRectF &rect, int bar) const
{
    const QRectF body = rect.adjusted(0, 0, 0, -between);
    painter.setPen(ink::text);
    const auto &label = m_labels.at(bar);
    const auto &figures = m_figures.at(bar);
    const QRectF text(body.left(), body.center().y() - m_text.height(label) / 2, body.width(), 0);
    m_text.paint(painter, text, label);
    const qreal barsLeft = body.left() + m_labelWidth + gap;
    m_text.paint(painter,
                 {barsLeft + m_barsWidth + gap, body.center().y() - m_text.height(figures) / 2,
                  body.width(), 0},
                 figures);
    QRectF segment(barsLeft, body.center().y() - thickness / 2, 0, thickness);
    for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
        segment.setWidth(m_barsWidth * m_chart.bars.at(bar).counts.value(i) / m_longest);
        if (segment.width() > 0)
            paintSegment(painter, segment, m_chart.series.at(i).mark);
        segment.moveLeft(segment.right());
    }
}

} // namespace countersign
