#pragma once

#include "access/actor.h"
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
    /// They are in the last year of the school.
    bool leaves = false;
    int pupils = 0;
};

struct RollOverEntry
{
    std::shared_ptr<const Person> before = {};
    size_t group = 0;
    QString toYearGroup = {};
    QString toClassName = {};
    bool leaves = false;
    /// Not at first for one who is by age in that year already: a roll of the new year has come in
    /// before.
    bool accepted = true;
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

    /// The whole group to another class or year; the pupils of the group follow.
    void moveGroup(size_t group, const QString &toYearGroup, const QString &toClassName);
    PersonDraft after(const RollOverEntry &entry) const;
    /// Accepted, and something would change.
    bool isWritten(const RollOverEntry &entry) const;
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
    /// been changed since the proposal; OutOfRange for a year group that is none.
    Result<OperationId> apply(const Actor &actor, const RollOverPlan &plan);

private:
    Register &m_register;
};

} // namespace countersign
