#include "imports/rolloverpupilmodel.h"

#include "base/folding.h"
#include "imports/rollovertext.h"
#include "people/kindtext.h"
#include "people/searchkey.h"

using namespace Qt::StringLiterals;

namespace countersign {

RollOverPupilModel::RollOverPupilModel(const RollOverPlan &plan, QObject *parent)
    : RowModel(parent), m_plan(plan)
{
    setColumns({{tr("Name"),
                 [](const RollOverPupilRow &row) {
                     return row.entry.before->names.listed();
                 }},
                {tr("Class"),
                 [](const RollOverPupilRow &row) {
                     return row.entry.before->pupil->className;
                 }},
                {tr("What becomes of them"), [this](const RollOverPupilRow &row) {
                     return whatText(row.entry);
                 }}});
}

QString RollOverPupilModel::whatText(const RollOverEntry &entry) const
{
    const PupilDetails &now = *entry.before->pupil;
    if (!m_plan.changes(entry))
        return tr("Nothing changes");
    if (!entry.accepted && entry.isThereByAge)
        return tr("Stays: there by age");
    if (!entry.accepted)
        return tr("Stays in %1").arg(taughtText(now.yearGroup, now.className));
    if (entry.leaves)
        return tr("Leaves on %1").arg(dateText(m_plan.lastDay));
    const QString target = taughtText(entry.toYearGroup, entry.toClassName);
    return entry.isThereByAge ? tr("Moves to %1, ahead of age").arg(target)
                              : tr("Moves to %1").arg(target);
}

void RollOverPupilModel::clear()
{
    m_searchKeys.clear();
    setRows({});
}

void RollOverPupilModel::listGroup(size_t group)
{
    std::vector<RollOverPupilRow> rows;
    for (size_t at = 0; at < m_plan.entries.size(); ++at) {
        if (m_plan.entries[at].group == group)
            rows.push_back({.at = at, .entry = m_plan.entries[at]});
    }
    setRows(std::move(rows));
}

void RollOverPupilModel::listFound(const QString &words)
{
    if (m_searchKeys.empty()) {
        for (const RollOverEntry &entry : m_plan.entries)
            m_searchKeys.push_back(searchKeyOf(*entry.before));
    }
    const QStringList keys = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<RollOverPupilRow> rows;
    for (size_t at = 0; at < m_plan.entries.size(); ++at) {
        const auto isFound = [&](const QString &key) {
            return m_searchKeys[at].contains(key);
        };
        if (std::ranges::all_of(keys, isFound))
            rows.push_back({.at = at, .entry = m_plan.entries[at]});
    }
    setRows(std::move(rows));
}

void RollOverPupilModel::follow()
{
    std::vector<RollOverPupilRow> now = rows();
    for (RollOverPupilRow &row : now)
        row.entry = m_plan.entries[row.at];
    updateRows(std::move(now));
}

bool RollOverPupilModel::listsThoseThereByAge() const
{
    return std::ranges::any_of(rows(), [this](const RollOverPupilRow &row) {
        return row.entry.isThereByAge && !row.entry.accepted && m_plan.changes(row.entry);
    });
}

Qt::ItemFlags RollOverPupilModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.column() == NameColumn && m_plan.changes(rowAt(index.row()).entry)
               ? flags | Qt::ItemIsUserCheckable
               : flags;
}

QVariant RollOverPupilModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RollOverEntry &entry = rowAt(index.row()).entry;
    if (role == Qt::CheckStateRole && (flags(index) & Qt::ItemIsUserCheckable))
        return entry.accepted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == WhatColumn)
        return whatText(entry);
    return RowModel::data(index, role);
}

bool RollOverPupilModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT ticked(rowAt(index.row()).at, value.toInt() == Qt::Checked);
    return true;
}

} // namespace countersign
