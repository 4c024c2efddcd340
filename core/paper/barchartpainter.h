#pragma once

#include "paper/typesetting.h"
#include "reports/barchart.h"

namespace countersign {

/// Paints a chart bar by bar, so that it may run over several pages: the label, the bar on one
/// scale with its segments told apart by their filling, and the figures in words.
class BarChartPainter
{
public:
    BarChartPainter(const BarChart &chart, qreal width);

    qreal headHeight() const;
    qreal barHeight(int bar) const;
    /// The title and what each filling means.
    void paintHead(QPainter &painter, const QRectF &rect) const;
    void paintBar(QPainter &painter, const QRectF &rect, int bar) const;

private:
    QString figuresOf(const BarChart::Bar &bar) const;

    BarChart m_chart;
    Type m_title;
    Type m_text;
    qreal m_labelWidth = 0;
    qreal m_barsWidth = 0;
    int m_longest = 1;
    QList<QStringList> m_labels;
    QList<QStringList> m_figures;
};

} // namespace countersign
