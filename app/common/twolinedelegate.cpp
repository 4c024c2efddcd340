#include "common/twolinedelegate.h"

#include <QApplication>
#include <QPainter>

namespace countersign {

namespace {

constexpr int margin = 12;
constexpr int gap = 2;
constexpr int iconSize = 26;

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem view = option;
    initStyleOption(&view, index);
    const QIcon picture = view.icon;
    const QString first = view.text;
    const QString second = index.data(SecondLineRole).toString();
    view.text.clear();
    view.icon = {};
    const QStyle *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const bool isChosen = view.state & QStyle::State_Selected;
    const QPalette::ColorRole role = isChosen ? QPalette::HighlightedText : QPalette::Text;
    const QRect inner = view.rect.adjusted(margin, margin, -margin, -margin);
    const QRect pictureRect(inner.left(), inner.center().y() - iconSize / 2, iconSize, iconSize);
    picture.paint(painter, pictureRect, Qt::AlignCenter,
                  isChosen ? QIcon::Selected : QIcon::Normal);

    const QRect words = inner.adjusted(iconSize + margin, 0, 0, 0);
    QFont bold = view.font;
    bold.setBold(true);
    painter->save();
    painter->setPen(view.palette.color(role));
    painter->setFont(bold);
    painter->drawText(words, Qt::AlignLeft | (second.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
                      QFontMetrics(bold).elidedText(first, Qt::ElideRight, words.width()));
    painter->setFont(view.font);
    if (!isChosen)
        painter->setPen(view.palette.color(QPalette::PlaceholderText));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                      view.fontMetrics.elidedText(second, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + gap + 2 * margin};
}

} // namespace countersign
