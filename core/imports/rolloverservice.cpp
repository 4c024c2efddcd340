#include "imports/rollover.h"

#include "audit/operation.h"
#include "audit/trail.h"
#include "base/schoolyear.h"
#include "imports/planage.h"
#include "people/peoplerepository.h"
#include "people/peopleservice.h"

#include <algorithm>
#include <map>

namespace countersign {

namespace {

constexpr int progressEvery = 100;

bool isTaught(const QString &yearGroup)
{
    return keyStageOf(yearGroup) != KeyStage::None;
}

bool isOnRollOn(const Person &pupil, QDate day)
{
    const PupilDetails &details = *pupil.pupil;
    return (!details.joined.isValid() || details.joined <= day) &&
           (!details.left.isValid() || details.left > day);
}

/// The last year that is taught at this school.
QString highestYear(const std::vector<Person> &pupils)
{
    QString highest;
    for (const Person &pupil : pupils) {
        const QString &year = pupil.pupil->yearGroup;
        if (isTaught(year) && yearGroupOrder(year) > yearGroupOrder(highest))
            highest = year;
    }
    return highest;
}

RollOverGroup groupOf(const PupilDetails &pupil, const QString &highest)
{
    RollOverGroup group{.yearGroup = pupil.yearGroup,
                        .className = pupil.className,
                        .toYearGroup = pupil.yearGroup,
                        .toClassName = pupil.className};
    group.leaves = isTaught(pupil.yearGroup) && pupil.yearGroup == highest;
    if (!group.leaves && isTaught(pupil.yearGroup)) {
        group.toYearGroup = yearGroupAfter(pupil.yearGroup);
        group.toClassName = classAfter(pupil.className, pupil.yearGroup, group.toYearGroup);
    }
    return group;
}

/// Whoever is by age where the roll-over would take them has been moved before.
bool isThereByAge(QDate born, const QString &yearGroup, QDate lastDay)
{
    const QString byAge = SchoolYear::containing(lastDay).next().yearGroupOf(born);
    return !byAge.isEmpty() && isTaught(yearGroup) &&
           yearGroupOrder(yearGroup) >= yearGroupOrder(byAge);
}

} // namespace

Result<RollOverPlan> RollOverService::propose(const Actor &actor, QDate lastDay)
{
    TRY(require(actor, Permission::Import));
    Database &database = m_register.database();
    RollOverPlan plan{.lastDay = lastDay};
    TRY_LET(plan.asAt, newestOperation(database));
    TRY_LET(auto pupils, PeopleRepository(database).everybody(PupilKind));
    std::erase_if(pupils, [&](const Person &pupil) { return !isOnRollOn(pupil, lastDay); });
    const QString highest = highestYear(pupils);

    // By the order of the year and the name of the class.
    std::map<std::pair<int, QString>, RollOverGroup> groups;
    const auto keyOf = [](const Person &pupil) {
        return std::pair(yearGroupOrder(pupil.pupil->yearGroup), pupil.pupil->className);
    };
    for (const Person &pupil : pupils)
        ++groups.try_emplace(keyOf(pupil), groupOf(*pupil.pupil, highest)).first->second.pupils;
    std::map<std::pair<int, QString>, size_t> places;
    for (const auto &[key, group] : groups) {
        places.emplace(key, plan.groups.size());
        plan.groups.push_back(group);
    }
    for (Person &pupil : pupils) {
        const size_t at = places.at(keyOf(pupil));
        const RollOverGroup &group = plan.groups[at];
        const bool isThere = isThereByAge(pupil.born, pupil.pupil->yearGroup, lastDay);
        plan.entries.push_back({.before = std::make_shared<const Person>(std::move(pupil)),
                                .group = at,
                                .toYearGroup = group.toYearGroup,
                                .toClassName = group.toClassName,
                                .leaves = group.leaves,
                                .isThereByAge = isThere,
                                .accepted = !isThere});
    }
    return plan;
}

Result<OperationId> RollOverService::apply(const Actor &actor, const RollOverPlan &plan,
                                           const ImportProgress &progress)
{
    TRY(require(actor, Permission::Import));
    const int all = plan.count().written();
    if (all == 0)
        return OperationId();
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RollOver));
    TRY(requireUnchangedSince(m_register.database(), plan.asAt));
    PeopleRepository people(m_register.database());
    int done = 0;
    for (const RollOverEntry &entry : plan.entries) {
        if (!plan.isWritten(entry))
            continue;
        const PersonDraft after = plan.after(entry);
        TRY(checkPerson(after, m_register.clock().today()));
        TRY(people.update(*entry.before, after));
        ++done;
        if (progress && (done % progressEvery == 0 || done == all) && !progress(done, all))
            return fail(ErrorKind::Cancelled);
    }
    TRY(operation.commit());
    return operation.id();
}

Result<bool> RollOverService::isDue(const Actor &actor)
{
    TRY(require(actor, Permission::Import));
    constexpr int march = 3;
    constexpr int june = 6;
    constexpr int september = 9;
    const QDate today = m_register.clock().today();
    if (today.month() < june || today.month() > september)
        return false;
    const QDateTime since = QDate(today.year(), march, 1).startOfDay(Qt::UTC);
    TRY_LET(const bool isDone, Trail::hasHappened(m_register.database(), Deed::RollOver, since));
    if (isDone)
        return false;
    const QDate lastDay = rollOverDay(today);
    TRY_LET(const auto cohorts, PeopleRepository(m_register.database()).cohorts(lastDay));
    int waiting = 0;
    for (const PupilCohort &cohort : cohorts) {
        if (isThereByAge(cohort.born, cohort.yearGroup, lastDay))
            waiting -= cohort.pupils;
        else if (isTaught(cohort.yearGroup))
            waiting += cohort.pupils;
    }
    return waiting > 0;
}

} // namespace countersign
