#include "imports/rollover.h"

#include "base/schoolyear.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Where the year stands by itself: "3" in "3B", but in "4/5 Oak" neither 4 nor 5; "R" in "RA" and
/// "R Oak", but not in "Rowan".
QRegularExpression yearIn(const QString &yearGroup)
{
    const QString pattern = yearGroup.front().isDigit() ? u"(?<![\\w/])%1(?![\\d/])"_s
                                                        : u"(?<!\\w)%1(?=\\p{L}?(?!\\w))"_s;
    return QRegularExpression(pattern.arg(yearGroup),
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool leavesItsClass(const RollOverEntry &entry)
{
    return entry.accepted && (entry.leaves || entry.toClassName != entry.before->pupil->className);
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
    if (from.isEmpty())
        return className;
    const auto match = yearIn(from).match(className);
    if (!match.hasMatch())
        return className;
    return QString(className).replace(match.capturedStart(), match.capturedLength(), to);
}

void RollOverPlan::moveGroup(size_t group, const QString &toYearGroup, const QString &toClassName)
{
    groups.at(group).toYearGroup = toYearGroup;
    groups.at(group).toClassName = toClassName;
    groups.at(group).leaves = false;
    sendAlong(group);
}

void RollOverPlan::moveGroupToYear(size_t group, const QString &toYearGroup)
{
    const RollOverGroup &moved = groups.at(group);
    const auto classIn = [&moved](const QString &year) {
        return classAfter(moved.className, moved.yearGroup, year);
    };
    const bool isOwnName = moved.toClassName != classIn(moved.toYearGroup);
    moveGroup(group, toYearGroup, isOwnName ? moved.toClassName : classIn(toYearGroup));
}

void RollOverPlan::letGroupLeave(size_t group)
{
    groups.at(group).leaves = true;
    sendAlong(group);
}

void RollOverPlan::sendAlong(size_t group)
{
    for (RollOverEntry &entry : entries) {
        if (entry.group != group)
            continue;
        entry.toYearGroup = groups[group].toYearGroup;
        entry.toClassName = groups[group].toClassName;
        entry.leaves = groups[group].leaves;
    }
}

void RollOverPlan::takeOver(const RollOverPlan &earlier)
{
    const auto isSame = [](const RollOverGroup &one, const RollOverGroup &other) {
        return one.yearGroup == other.yearGroup && one.className == other.className;
    };
    for (size_t at = 0; at < groups.size(); ++at) {
        const auto was = std::ranges::find_if(
            earlier.groups, [&](const RollOverGroup &one) { return isSame(one, groups[at]); });
        if (was == earlier.groups.end())
            continue;
        moveGroup(at, was->toYearGroup, was->toClassName);
        if (was->leaves)
            letGroupLeave(at);
    }
    QHash<qint64, const RollOverEntry *> before;
    for (const RollOverEntry &entry : earlier.entries)
        before.insert(entry.before->id.value(), &entry);
    for (RollOverEntry &entry : entries) {
        const RollOverEntry *was = before.value(entry.before->id.value());
        if (was && isSame(earlier.groups[was->group], groups[entry.group]))
            entry.accepted = was->accepted;
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

bool RollOverPlan::changes(const RollOverEntry &entry) const
{
    const PupilDetails &pupil = *entry.before->pupil;
    return entry.leaves
               ? pupil.left != lastDay
               : pupil.yearGroup != entry.toYearGroup || pupil.className != entry.toClassName;
}

bool RollOverPlan::isWritten(const RollOverEntry &entry) const
{
    return entry.accepted && changes(entry);
}

RollOverCounts RollOverPlan::count() const
{
    RollOverCounts all;
    for (const RollOverCounts &group : countGroups()) {
        all.moving += group.moving;
        all.leaving += group.leaving;
        all.staying += group.staying;
    }
    return all;
}

std::vector<RollOverCounts> RollOverPlan::countGroups() const
{
    std::vector<RollOverCounts> counts(groups.size());
    for (const RollOverEntry &entry : entries) {
        RollOverCounts &group = counts[entry.group];
        ++(!isWritten(entry) ? group.staying : entry.leaves ? group.leaving : group.moving);
    }
    return counts;
}

std::vector<size_t> RollOverPlan::groupsIntoOccupied() const
{
    // Of each class, how many more stay in it than leave it.
    QHash<QString, int> surplus;
    std::vector<bool> moves(groups.size());
    for (const RollOverEntry &entry : entries) {
        const bool goes = leavesItsClass(entry);
        surplus[entry.before->pupil->className] += goes ? -1 : 1;
        if (goes && !entry.leaves)
            moves[entry.group] = true;
    }
    std::vector<size_t> into;
    for (size_t at = 0; at < groups.size(); ++at) {
        const QString &target = groups[at].toClassName;
        if (moves[at] && !target.isEmpty() && surplus.value(target) > 0)
            into.push_back(at);
    }
    return into;
}

} // namespace countersign
