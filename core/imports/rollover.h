#pragma once

#include "access/actor.h"
#include "imports/importprogress.h"
#include "people/person.h"
#include "register/register.h"

#include <memory>
#include <vector>

namespace countersign {

// The September roll-over: years and classes move, leavers leave. A plain value to be shown and
// changed, applied in one operation with one undo. A default only: pupils are taught out of year
// (domain.md §1).

/// The pupils of one class and year group, who usually move together.
struct RollOverGroup
{
    QString yearGroup = {};
    QString className = {};
    QString toYearGroup = {};
    QString toClassName = {};
    /// At first those in the last year of the school.
    bool leaves = false;
    int pupils = 0;

    friend bool operator==(const RollOverGroup &, const RollOverGroup &) = default;
};

struct RollOverEntry
{
    std::shared_ptr<const Person> before = {};
    size_t group = 0;
    QString toYearGroup = {};
    QString toClassName = {};
    bool leaves = false;
    /// By age in the coming year already: a roll of the new year has come in before, or the pupil
    /// is taught ahead of their age. Not accepted at first.
    bool isThereByAge = false;
    bool accepted = true;

    friend bool operator==(const RollOverEntry &, const RollOverEntry &) = default;
};

/// What becomes of some pupils.
struct RollOverCounts
{
    int moving = 0;
    int leaving = 0;
    int staying = 0;

    int written() const { return moving + leaving; }
    friend bool operator==(const RollOverCounts &, const RollOverCounts &) = default;
};

struct RollOverPlan
{
    /// The last day of the school year that ends: the date that leavers leave.
    QDate lastDay = {};
    /// Newest operation when the register was looked at; see RollOverService::apply().
    OperationId asAt = {};
    /// In the order of years and classes.
    std::vector<RollOverGroup> groups = {};
    std::vector<RollOverEntry> entries = {};

    /// The whole group to another class or year; the pupils of the group follow, and do not leave.
    void moveGroup(size_t group, const QString &toYearGroup, const QString &toClassName);
    /// To another year: the class is named after it, unless a person has named another.
    void moveGroupToYear(size_t group, const QString &toYearGroup);
    void letGroupLeave(size_t group);
    /// What a person decided in an earlier proposal: the targets of groups that are still there,
    /// and the ticks of pupils who are still in the same one.
    void takeOver(const RollOverPlan &earlier);

    PersonDraft after(const RollOverEntry &entry) const;
    /// Whether accepting makes a difference.
    bool changes(const RollOverEntry &entry) const;
    /// Accepted, and something would change.
    bool isWritten(const RollOverEntry &entry) const;
    RollOverCounts count() const;
    /// For each group, in their order.
    std::vector<RollOverCounts> countGroups() const;
    /// The groups that move into a class most of whose own pupils stay in it.
    std::vector<size_t> groupsIntoOccupied() const;

private:
    void sendAlong(size_t group);
};

/// The 31 August nearest to a day: in June the one to come, in October the one gone by.
QDate rollOverDay(QDate today);
/// "3B" to "4B", "RA" to "1A", "Year 3 Oak" to "Year 4 Oak": the first place where the old year
/// stands by itself. A class not named after its year keeps its name.
QString classAfter(const QString &className, const QString &from, const QString &to);

/// All calls: Forbidden without Permission::Import.
class RollOverService
{
public:
    explicit RollOverService(Register &target) : m_register(target) {}

    /// For everybody who was on the roll on that last day; those joining after it are in their new
    /// year already.
    Result<RollOverPlan> propose(const Actor &actor, QDate lastDay);
    /// One operation, or an invalid number when there was nothing to write. Stale when a pupil has
    /// been changed since the proposal; OutOfRange for a year group that is none; Cancelled.
    Result<OperationId> apply(const Actor &actor, const RollOverPlan &plan,
                              const ImportProgress &progress = {});
    /// Whether it waits to be done: in summer, from June to September, while none has been applied
    /// since March and more pupils would move or leave than are by age in the coming year already.
    Result<bool> isDue(const Actor &actor);

private:
    Register &m_register;
};

} // namespace countersign
