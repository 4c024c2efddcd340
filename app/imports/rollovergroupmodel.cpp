#include "imports/rollovergroupmodel.h"

#include "common/icons.h"
#include "imports/rolloverdelegates.h"
#include "people/kindtext.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString none = u"–"_s;

QString orNone(const QString &text)
{
    return text.isEmpty() ? none : text;
}

} // namespace

RollOverGroupModel::RollOverGroupModel(const RollOverPlan &plan, QObject *parent)
    : RowModel(parent), m_plan(plan)
{
    const Qt::Alignment centre = Qt::AlignHCenter | Qt::AlignVCenter;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    using Line = RollOverGroupRow;
    const auto year = [](const Line &row) {
        return orNone(yearText(row.group.yearGroup));
    };
    const auto className = [](const Line &row) {
        return orNone(row.group.className);
    };
    const auto pupils = [](const Line &row) {
        return row.group.pupils;
    };
    const auto staying = [](const Line &row) {
        return row.staying > 0 ? QVariant(row.staying) : QVariant();
    };
    const auto toYear = [](const Line &row) {
        return row.group.leaves ? tr("Leaves") : orNone(yearText(row.group.toYearGroup));
    };
    const auto toClass = [](const Line &row) {
        return row.group.leaves ? none : orNone(row.group.toClassName);
    };
    setColumns({{tr("Year"), year, left},
                {tr("Class"), className, left},
                {tr("Pupils"), pupils, centre},
                {tr("Stay"), staying, centre},
                {tr("Becomes year"), toYear, left},
                {tr("Becomes class"), toClass, left}});
}

std::vector<RollOverGroupRow> RollOverGroupModel::rowsOfPlan() const
{
    std::vector<RollOverGroupRow> rows;
    const auto counts = m_plan.countGroups();
    for (size_t at = 0; at < m_plan.groups.size(); ++at)
        rows.push_back({.at = at, .group = m_plan.groups[at], .staying = counts[at].staying});
    for (const size_t at : m_plan.groupsIntoOccupied())
        rows[at].isIntoOccupied = true;
    return rows;
}

void RollOverGroupModel::reload()
{
    setRows(rowsOfPlan());
}

void RollOverGroupModel::follow()
{
    updateRows(rowsOfPlan());
}

Qt::ItemFlags RollOverGroupModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    const bool isEditable = index.column() == ToYearColumn ||
                            (index.column() == ToClassColumn && !rowAt(index.row()).group.leaves);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant RollOverGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RollOverGroupRow &row = rowAt(index.row());
    const bool isEditable = flags(index) & Qt::ItemIsEditable;
    const bool isWarned = index.column() == ToClassColumn && row.isIntoOccupied;
    if (role == Qt::EditRole && index.column() == ToYearColumn)
        return row.group.leaves ? TargetDelegate::leaves : row.group.toYearGroup;
    if (role == Qt::EditRole && index.column() == ToClassColumn)
        return row.group.toClassName;
    if (role == Qt::DecorationRole && isEditable)
        return icon(isWarned ? u"warning"_s : u"edit"_s);
    if (role == Qt::ToolTipRole && isWarned)
        return tr("Most pupils of %1 stay in it").arg(row.group.toClassName);
    if (role == Qt::ToolTipRole && isEditable)
        return tr("Double-click or press Enter to change it");
    if (role == Qt::AccessibleTextRole && isWarned)
        return tr("%1; most pupils of %1 stay in it").arg(row.group.toClassName);
    return RowModel::data(index, role);
}

bool RollOverGroupModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const size_t group = rowAt(index.row()).at;
    if (data(index, Qt::EditRole) == value)
        return true;
    if (index.column() == ToClassColumn)
        Q_EMIT classTyped(group, value.toString().simplified());
    else if (value.toString() == TargetDelegate::leaves)
        Q_EMIT leavingChosen(group);
    else
        Q_EMIT yearChosen(group, value.toString());
    return true;
}

} // namespace countersign
