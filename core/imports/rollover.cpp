#include "imports/rollover.h"

#include "audit/operation.h"
#include "base/schoolyear.h"
#include "imports/planage.h"
#include "people/peoplerepository.h"
#include "people/peopleservice.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

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
bool isThereAlready(const Person &pupil, QDate lastDay)
{
    const QString byAge = SchoolYear::containing(lastDay).next().yearGroupOf(pupil.born);
    const QString &year = pupil.pupil->yearGroup;
    return !byAge.isEmpty() && isTaught(year) && yearGroupOrder(year) >= yearGroupOrder(byAge);
}

/// Where the year stands by itself: "3" in "3B", but in "4/5 Oak" neither 4 nor 5; "R" in "RA" and
/// "R Oak", but not in "Rowan".
QRegularExpression yearIn(const QString &yearGroup)
{
    const QString pattern = yearGroup.front().isDigit() ? u"(?<![\\w/])%1(?![\\d/])"_s
                                                        : u"(?<!\\w)%1(?=\\p{L}?(?!\\w))"_s;
    return QRegularExpression(pattern.arg(yearGroup),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QDate rollOverDay(QDate today)
{
    constexpr int march = 3;
    constexpr int september = 9;
    const bool isAhead = today.month() >= march && today.month() < september;
    const SchoolYear year = SchoolYear::containing(today);
    return isAhead ? year.lastDay() : year.firstDay().addDays(-1);
}

QString classAfter(const QString &className, const QString &from, const QString &to)
{
    const auto match = yearIn(from).match(className);
    if (!match.hasMatch())
        return className;
    return QString(className).replace(match.capturedStart(), match.capturedLength(), to);
}

void RollOverPlan::moveGroup(size_t group, const QString &toYearGroup, const QString &toClassName)
{
    groups.at(group).toYearGroup = toYearGroup;
    groups.at(group).toClassName = toClassName;
    for (RollOverEntry &entry : entries) {
        if (entry.group != group)
            continue;
        entry.toYearGroup = toYearGroup;
        entry.toClassName = toClassName;
    }
}

PersonDraft RollOverPlan::after(const RollOverEntry &entry) const
{
    PersonDraft draft = *entry.before;
    if (entry.leaves) {
        draft.pupil->left = lastDay;
    } else {
        draft.pupil->yearGroup = entry.toYearGroup;
        draft.pupil->className = entry.toClassName;
    }
    return draft;
}

bool RollOverPlan::isWritten(const RollOverEntry &entry) const
{
    return entry.accepted && !(*entry.before == after(entry));
}

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
        plan.entries.push_back({.before = std::make_shared<const Person>(std::move(pupil)),
                                .group = at,
                                .toYearGroup = group.toYearGroup,
                                .toClassName = group.toClassName,
                                .leaves = group.leaves});
        RollOverEntry &entry = plan.entries.back();
        entry.accepted = !isThereAlready(*entry.before, lastDay);
    }
    return plan;
}

Result<OperationId> RollOverService::apply(const Actor &actor, const RollOverPlan &plan)
{
    TRY(require(actor, Permission::Import));
    const auto isWritten = [&plan](const RollOverEntry &entry) {
        return plan.isWritten(entry);
    };
    if (std::ranges::none_of(plan.entries, isWritten))
        return OperationId();
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RollOver));
    TRY(requireUnchangedSince(m_register.database(), plan.asAt));
    PeopleRepository people(m_register.database());
    for (const RollOverEntry &entry : plan.entries) {
        if (!plan.isWritten(entry))
            continue;
        const PersonDraft after = plan.after(entry);
        TRY(checkPerson(after, m_register.clock().today()));
        TRY(people.update(*entry.before, after));
    }
    TRY(operation.commit());
    return operation.id();
}

} // namespace countersign
