#include "agreements/countsdelegate.h"

#include "agreements/countsmodel.h"
#include "agreements/standingparts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace countersign {

namespace {

constexpr int margin = 7;
constexpr int gap = 4;
constexpr int barHeight = 12;
constexpr int swatch = 11;
constexpr int between = 12;
/// Of the base colour around what is filled, so that it stands out in a row that is chosen.
constexpr int edge = 2;

struct Figure
{
    StandingPart part;
    /// Of the swatch and the words together, from the top left corner of the figures.
    QRect rect;
};

/// Side by side as far as there is room, then on the next line: a figure is never cut off.
std::vector<Figure> figuresOf(const StandingCounts &counts, const QFontMetrics &metrics, int width)
{
    std::vector<Figure> figures;
    QPoint at;
    for (const StandingPart &part : partsOf(counts)) {
        const int wide = swatch + gap + metrics.horizontalAdvance(part.text);
        if (at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + metrics.height()};
        figures.push_back({part, QRect(at, QSize(wide, metrics.height()))});
        at.rx() += wide + between;
    }
    return figures;
}

int figuresHeight(const std::vector<Figure> &figures)
{
    return figures.empty() ? 0 : figures.back().rect.bottom() + 1;
}

void paintBar(QPainter &painter, const QRect &rect, const StandingCounts &counts,
              const QPalette &palette)
{
    const int asked = counts.asked();
    int before = 0;
    painter.fillRect(rect.adjusted(-edge, -edge, edge, edge), palette.color(QPalette::Base));
    for (const StandingPart &part : partsOf(counts)) {
        const int left = rect.left() + rect.width() * before / asked;
        before += part.count;
        const int right = rect.left() + rect.width() * before / asked;
        paintFilling(painter, QRectF(left, rect.top(), right - left, rect.height()), part.filling,
                     palette);
    }
}

/// As if there were always a scroll bar, so that its coming and going moves nothing.
int figuresWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return option.rect.width() - 2 * margin;
    return view->width() - view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) -
           2 * view->frameWidth() - 2 * margin;
}

StandingCounts countsOf(const QModelIndex &index)
{
    return index.data(CountsModel::CountsRole).value<StandingCounts>();
}

} // namespace

void CountsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    const QString title = view.text;
    view.text.clear();
    const QStyle *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const StandingCounts counts = countsOf(index);
    const QRect inner = view.rect.adjusted(margin, margin, -margin, -margin);
    QFont bold = view.font;
    bold.setBold(true);
    const QString total = tr("%1 of %2").arg(counts.signedNow()).arg(counts.asked());
    const int totalWidth = view.fontMetrics.horizontalAdvance(total);
    const QRect line(inner.topLeft(), QSize(inner.width(), QFontMetrics(bold).height()));
    painter->save();
    painter->setPen(view.palette.color(
        view.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(bold);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(title, Qt::ElideRight, inner.width() - totalWidth - between));
    painter->setFont(view.font);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, total);

    const QRect bar(inner.left(), line.bottom() + gap, inner.width(), barHeight);
    paintBar(*painter, bar, counts, view.palette);
    const QPoint foot(inner.left(), bar.bottom() + gap);
    for (const Figure &figure : figuresOf(counts, view.fontMetrics, figuresWidth(option))) {
        const QRect rect = figure.rect.translated(foot);
        const QRect square(rect.left(), rect.center().y() - swatch / 2, swatch, swatch);
        painter->fillRect(square.adjusted(-edge, -edge, edge, edge),
                          view.palette.color(QPalette::Base));
        paintFilling(*painter, square, figure.part.filling, view.palette);
        painter->drawText(rect.adjusted(swatch + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          figure.part.text);
    }
    painter->restore();
}

QSize CountsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto figures = figuresOf(countsOf(index), option.fontMetrics, figuresWidth(option));
    QFont bold = option.font;
    bold.setBold(true);
    return {0, QFontMetrics(bold).height() + barHeight + 2 * gap + 2 * margin +
                   figuresHeight(figures)};
}

} // namespace countersign
