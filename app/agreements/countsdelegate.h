#pragma once

#include <QStyledItemDelegate>

namespace countersign {

struct StandingCounts;

/// A line of CountsModel: the name and "41 of 60", the bar, and beneath it each part with its
/// figure and filling, which is the key to the bar too.
class CountsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace countersign
