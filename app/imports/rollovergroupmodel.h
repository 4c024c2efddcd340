#pragma once

#include "common/rowmodel.h"
#include "imports/rollover.h"

namespace countersign {

/// A class and what becomes of it.
struct RollOverGroupRow
{
    /// Its place in the plan.
    size_t at = 0;
    RollOverGroup group = {};
    int staying = 0;
    /// Most pupils of the class that it moves into stay there.
    bool isIntoOccupied = false;

    friend bool operator==(const RollOverGroupRow &, const RollOverGroupRow &) = default;
};

/// The classes of a roll-over with their targets to be typed over. Reads the plan and never changes
/// it: what is typed is said, and whoever owns the plan calls follow().
class RollOverGroupModel final : public RowModel<RollOverGroupRow>
{
    Q_OBJECT

public:
    enum Columns { YearColumn, ClassColumn, PupilsColumn, StayColumn, ToYearColumn, ToClassColumn };

    explicit RollOverGroupModel(const RollOverPlan &plan, QObject *parent = nullptr);

    /// Another plan.
    void reload();
    /// The same plan after a change.
    void follow();

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void yearChosen(size_t group, const QString &yearGroup);
    void classTyped(size_t group, const QString &className);
    void leavingChosen(size_t group);

protected:
    qint64 keyOf(const RollOverGroupRow &row) const override { return qint64(row.at); }

private:
    std::vector<RollOverGroupRow> rowsOfPlan() const;

    const RollOverPlan &m_plan;
};

} // namespace countersign
