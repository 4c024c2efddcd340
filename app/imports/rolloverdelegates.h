#pragma once

#include <QStyledItemDelegate>

namespace countersign {

/// Classes and where they go: the year is chosen in its cell, or that the class leaves the school,
/// and the class is typed. The cell that Enter would change is framed.
class TargetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Stands for leaving among the year groups, of which it is none.
    static const QString leaves;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    QWidget *yearBox(QWidget *parent) const;
};

/// The space bar ticks and unticks a row from any of its cells.
class RowTickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace countersign
