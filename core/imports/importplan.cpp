#include "imports/importplan.h"

#include <algorithm>
#include <utility>

namespace countersign {

namespace {

void countEntry(PlanCounts &counts, EntryKind kind)
{
    switch (kind) {
    case EntryKind::New:
        ++counts.added;
        break;
    case EntryKind::Changed:
    case EntryKind::Returning:
        ++counts.changed;
        break;
    case EntryKind::Unchanged:
        ++counts.unchanged;
        break;
    case EntryKind::Leaving:
        ++counts.leaving;
        break;
    }
}

/// Lines, each counted once however many problems it has.
int linesWith(const std::vector<Problem> &problems, Severity severity)
{
    std::vector<int> lines;
    for (const Problem &problem : problems) {
        if (problem.severity == severity)
            lines.push_back(problem.line);
    }
    std::ranges::sort(lines);
    return int(std::ranges::unique(lines).begin() - lines.begin());
}

bool isOnRoll(const PersonDraft &person, QDate day)
{
    return person.pupil && (!person.pupil->left.isValid() || person.pupil->left > day);
}

} // namespace

void PersonEntry::settleAs(size_t proposal)
{
    const std::vector<Proposal> answered = std::exchange(proposals, {});
    const Proposal &chosen = answered.at(proposal);
    before = chosen.before;
    after = chosen.after;
    formerSurnames = chosen.formerSurnames;
    changes = chosen.changes;
    kind = EntryKind::Changed;
}

void PersonEntry::settleAsNew()
{
    proposals.clear();
}

bool ImportPlan::takesOffRoll() const
{
    return std::ranges::any_of(people, [this](const PersonEntry &entry) {
        return entry.isWritten() && entry.before && isOnRoll(*entry.before, day) &&
               !isOnRoll(entry.after, day);
    });
}

bool ImportPlan::hasAnythingToWrite() const
{
    const auto isWritten = [](const auto &entry) {
        return entry.isWritten();
    };
    return std::ranges::any_of(people, isWritten) || std::ranges::any_of(contacts, isWritten);
}

PlanCounts ImportPlan::countPeople() const
{
    PlanCounts counts;
    for (const PersonEntry &entry : people) {
        if (entry.isOpen())
            ++counts.open;
        else
            countEntry(counts, entry.kind);
    }
    return counts;
}

PlanCounts ImportPlan::countContacts() const
{
    PlanCounts counts;
    for (const ContactEntry &entry : contacts)
        countEntry(counts, entry.kind);
    return counts;
}

int ImportPlan::refused() const
{
    return linesWith(problems, Severity::Refused) + linesWith(contactProblems, Severity::Refused);
}

int ImportPlan::warnings() const
{
    return linesWith(problems, Severity::Warning) + linesWith(contactProblems, Severity::Warning);
}

} // namespace countersign
