#pragma once

#include "paper/paperstyle.h"
#include "paper/typesetting.h"
#include "reports/reporttable.h"

namespace countersign {

/// What stands around the body of every page: the letterhead on the first, a running head on the
/// others, and at the foot the legend, when and by whom it was printed, "Page n of m"; the
/// protective marking above and below.
class PageFrame
{
public:
    struct Text
    {
        QString title = {};
        QStringList subtitles = {};
        QString marking = {};
        /// On every page, since pages go to different people.
        QList<ReportLegend> legend = {};
    };

    PageFrame(const PaperStyle &style, Text text, QSizeF page);

    QRectF firstBody() const;
    QRectF laterBody() const;
    /// Page counts from 0.
    void paint(QPainter &painter, int page, int pages) const;

private:
    struct PlacedLegend
    {
        QPointF place;
        ReportLegend entry;
    };

    void placeLegend();
    /// How far right of its sign an entry's words begin.
    qreal legendWords(const ReportLegend &entry) const;
    void paintLetterhead(QPainter &painter) const;
    void paintRunningHead(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page, int pages) const;
    void paintMarking(QPainter &painter, const QRectF &rect, Qt::Alignment align) const;

    PaperStyle m_style;
    Text m_text;
    Type m_school;
    Type m_title;
    Type m_subtitle;
    Type m_small;
    Type m_smallBold;
    /// Within the margins.
    QRectF m_sheet;
    QSizeF m_logo;
    QStringList m_schoolLines;
    QStringList m_titleLines;
    QStringList m_subtitleLines;
    QStringList m_runningLines;
    QStringList m_printedLines;
    QList<PlacedLegend> m_legend;
    qreal m_headHeight = 0;
    qreal m_runningHeight = 0;
    qreal m_legendHeight = 0;
    qreal m_footHeight = 0;
};

} // namespace countersign
