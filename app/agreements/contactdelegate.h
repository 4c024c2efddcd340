#pragma once

#include <QStyledItemDelegate>

namespace countersign {

class Session;

/// The parent or carer in a row of TickModel: one of the pupil's contacts, or a name as typed.
class ContactDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ContactDelegate(Session &session, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Session &m_session;
};

} // namespace countersign
