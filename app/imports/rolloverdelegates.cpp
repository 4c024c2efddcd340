#include "imports/rolloverdelegates.h"

#include "base/schoolyear.h"
#include "imports/rollovergroupmodel.h"
#include "people/kindtext.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign {

const QString TargetDelegate::leaves = u"leaves"_s;

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!(option.state & QStyle::State_HasFocus) || !(index.flags() & Qt::ItemIsEditable))
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), 2));
    painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
    painter->restore();
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (index.column() == RollOverGroupModel::ToYearColumn)
        return yearBox(parent);
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Becomes class"));
    return editor;
}

QWidget *TargetDelegate::yearBox(QWidget *parent) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Becomes year"));
    box->addItem(tr("Leaves"), leaves);
    for (const QString &year : yearGroupNames())
        box->addItem(yearText(year), year);
    auto *self = const_cast<TargetDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void TargetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        QStyledItemDelegate::setModelData(editor, model, index);
    // Nothing is chosen as long as pupils without a year are sent to none.
    else if (box->currentIndex() >= 0)
        model->setData(index, box->currentData(), Qt::EditRole);
}

bool RowTickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    return QStyledItemDelegate::editorEvent(event, model, option,
                                            isKey ? index.siblingAtColumn(0) : index);
}

} // namespace countersign
