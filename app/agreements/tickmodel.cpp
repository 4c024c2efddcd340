#include "agreements/tickmodel.h"

#include "people/peoplemodel.h"

namespace countersign {

bool operator==(const TickRow &a, const TickRow &b)
{
    return a.person == b.person && a.group == b.group && a.detail == b.detail &&
           a.isTicked == b.isTicked && a.isExtra == b.isExtra;
}

TickModel::TickModel(const QString &groupHeading, const QString &detailHeading, bool isDetailTyped,
                     std::vector<TickRow> rows, QObject *parent)
    : RowModel(parent), m_all(std::move(rows)), m_isDetailTyped(isDetailTyped)
{
    setColumns({{tr("Name"),
                 [](const TickRow &row) {
                     return row.person.listed;
                 }},
                {groupHeading,
                 [](const TickRow &row) {
                     return row.group;
                 }},
                {detailHeading, [](const TickRow &row) {
                     return row.detail;
                 }}});
    showThoseAsked();
}

void TickModel::showThoseAsked()
{
    std::vector<TickRow> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [this](const TickRow &row) {
        return (m_group.isEmpty() || row.group == m_group) && (m_showsExtras || !row.isExtra);
    });
    setRows(std::move(rows));
    Q_EMIT ticksChanged();
}

void TickModel::showGroup(const QString &group)
{
    m_group = group;
    showThoseAsked();
}

void TickModel::showExtras(bool areShown)
{
    m_showsExtras = areShown;
    showThoseAsked();
}

QStringList TickModel::groups() const
{
    QStringList groups;
    for (const TickRow &row : m_all)
        groups << row.group;
    groups.removeAll(QString());
    groups.removeDuplicates();
    return groups;
}

bool TickModel::hasExtras() const
{
    return std::ranges::any_of(m_all, &TickRow::isExtra);
}

std::vector<TickRow> TickModel::ticked() const
{
    std::vector<TickRow> rows;
    std::ranges::copy_if(this->rows(), std::back_inserter(rows), &TickRow::isTicked);
    return rows;
}

void TickModel::put(TickRow row)
{
    std::ranges::replace_if(
        m_all, [&row](const TickRow &other) { return other.person.id == row.person.id; }, row);
    std::vector<TickRow> now = rows();
    now[size_t(rowOf(row.person.id.value()))] = std::move(row);
    updateRows(std::move(now));
    Q_EMIT ticksChanged();
}

void TickModel::tickAll(bool isTicked)
{
    std::vector<TickRow> now = rows();
    for (TickRow &row : now) {
        row.isTicked = isTicked;
        std::ranges::replace_if(
            m_all, [&row](const TickRow &other) { return other.person.id == row.person.id; }, row);
    }
    updateRows(std::move(now));
    Q_EMIT ticksChanged();
}

Qt::ItemFlags TickModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowModel::flags(index);
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == DetailColumn && m_isDetailTyped)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TickModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return rowAt(index.row()).isTicked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole)
        return RowModel::data(index, Qt::DisplayRole);
    return RowModel::data(index, role);
}

bool TickModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    TickRow row = rowAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        row.isTicked = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == DetailColumn && m_isDetailTyped) {
        row.detail = value.toString().simplified();
        // Whoever types a name holds the sheet.
        row.isTicked = !row.detail.isEmpty();
    } else {
        return false;
    }
    put(std::move(row));
    return true;
}

} // namespace countersign
