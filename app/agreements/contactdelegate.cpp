#include "agreements/contactdelegate.h"

#include "agreements/tickmodel.h"
#include "common/session.h"
#include "people/peopleservice.h"

#include <QComboBox>

namespace countersign {

ContactDelegate::ContactDelegate(Session &session, QObject *parent)
    : QStyledItemDelegate(parent), m_session(session)
{
}

QWidget *ContactDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setAccessibleName(tr("Parent or carer who signed"));
    const auto *people = qobject_cast<const TickModel *>(index.model());
    const auto contacts = PeopleService(m_session.target())
                              .contactsOf(m_session.actor(), people->rowAt(index.row()).person.id);
    if (!contacts) {
        m_session.complain(contacts.error());
        return box;
    }
    for (const Contact &contact : *contacts)
        box->addItem(contact.name);
    return box;
}

void ContactDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QComboBox *>(editor)->setEditText(index.data(Qt::EditRole).toString());
}

void ContactDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentText());
}

void ContactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!option->text.isEmpty())
        return;
    option->text = tr("nobody entitled on record: type a name");
    option->font.setItalic(true);
}

} // namespace countersign
