#pragma once

#include "common/rowmodel.h"
#include "imports/rollover.h"

namespace countersign {

/// A pupil and what becomes of them.
struct RollOverPupilRow
{
    /// The place in the plan.
    size_t at = 0;
    RollOverEntry entry = {};

    friend bool operator==(const RollOverPupilRow &, const RollOverPupilRow &) = default;
};

/// Pupils of a roll-over, those of a class or those whom words find, with a tick for each who does
/// as the class does. Reads the plan and never changes it, as RollOverGroupModel.
class RollOverPupilModel final : public RowModel<RollOverPupilRow>
{
    Q_OBJECT

public:
    enum Columns { NameColumn, ClassColumn, WhatColumn };

    explicit RollOverPupilModel(const RollOverPlan &plan, QObject *parent = nullptr);

    /// To be called with another plan, before anything of it is listed.
    void clear();
    void listGroup(size_t group);
    /// Everybody in whom every word occurs, whatever their class.
    void listFound(const QString &words);
    /// The same pupils after a change.
    void follow();
    /// Somebody listed is unticked because they are by age in the coming year already.
    bool listsThoseThereByAge() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticked(size_t entry, bool accepted);

protected:
    qint64 keyOf(const RollOverPupilRow &row) const override { return qint64(row.at); }

private:
    QString whatText(const RollOverEntry &entry) const;

    const RollOverPlan &m_plan;
    /// What each pupil is found by; made when somebody is looked for.
    std::vector<QString> m_searchKeys;
};

} // namespace countersign
