#include "imports/importplan.h"

#include <algorithm>
#include <map>
#include <tuple>
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
        ++counts.changed;
        break;
    case EntryKind::Unchanged:
    case EntryKind::Returning:
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

template <class Entry>
void takeTicks(std::vector<Entry> &entries, const std::vector<Entry> &earlier)
{
    const auto keyOf = [](const Entry &entry) {
        return std::tuple(entry.line, entry.kind, entry.name);
    };
    std::map<std::tuple<int, EntryKind, QString>, bool> ticks;
    for (const Entry &entry : earlier)
        ticks.emplace(keyOf(entry), entry.accepted);
    for (Entry &entry : entries) {
        if (const auto tick = ticks.find(keyOf(entry)); tick != ticks.end())
            entry.accepted = tick->second;
    }
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

void SheetEntry::settleAs(size_t pupil)
{
    SheetPupil chosen = pupils.at(pupil);
    pupils = {std::move(chosen)};
    isOpen = false;
    name = pupils.front().person->names.listed();
    className = pupils.front().person->pupil->className;
}

std::optional<Answer> SheetEntry::answerFor(const SheetUse &use, size_t column) const
{
    const SheetCell &cell = cells.at(column);
    const auto &recorded = pupils.front().recorded.at(column);
    const bool isNo = cell.taken == SheetAnswer::Refused;
    const bool isYes = cell.taken == SheetAnswer::Given && use.restsOnConsent;
    if (!use.use.isValid() || (!isNo && !isYes))
        return std::nullopt;
    // What an unclear cell was taken for the last time stands, and so does what the register has
    // when nobody knows which of the two is newer.
    if (recorded && (cell.said == SheetAnswer::Unclear || isUndated))
        return std::nullopt;
    const Answer answer = isYes                ? Answer::Given
                          : use.restsOnConsent ? Answer::Refused
                                               : Answer::Objection;
    return recorded == answer ? std::nullopt : std::optional(answer);
}

bool SheetEntry::writesAnything(const std::vector<SheetUse> &uses) const
{
    for (size_t column = 0; !isOpen && column < uses.size(); ++column) {
        if (answerFor(uses[column], column))
            return true;
    }
    return false;
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
    return std::ranges::any_of(people, isWritten) || std::ranges::any_of(contacts, isWritten) ||
           std::ranges::any_of(answers,
                               [this](const SheetEntry &entry) { return this->isWritten(entry); });
}

void ImportPlan::takeTicksFrom(const ImportPlan &earlier)
{
    takeTicks(people, earlier.people);
    takeTicks(contacts, earlier.contacts);
    takeTicks(answers, earlier.answers);
}

PlanCounts ImportPlan::countPeople() const
{
    PlanCounts counts;
    for (const PersonEntry &entry : people) {
        if (entry.isOpen())
            ++counts.open;
        else if (entry.kind == EntryKind::Returning && entry.accepted)
            ++counts.changed;
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

bool ImportPlan::isWritten(const SheetEntry &entry) const
{
    return entry.accepted && entry.writesAnything(uses);
}

PlanCounts ImportPlan::countAnswers() const
{
    PlanCounts counts;
    for (const SheetEntry &entry : answers) {
        if (entry.isOpen)
            ++counts.open;
        else
            countEntry(counts, entry.writesAnything(uses) ? EntryKind::New : EntryKind::Unchanged);
    }
    return counts;
}

PlanCounts ImportPlan::counts() const
{
    switch (kind) {
    case FileKind::Contacts:
        return countContacts();
    case FileKind::Consents:
        return countAnswers();
    case FileKind::Pupils:
    case FileKind::Staff:
    case FileKind::Governors:
        break;
    }
    return countPeople();
}

bool ImportPlan::isUnclear(const SheetEntry &entry, size_t column) const
{
    const bool isRecorded = !entry.isOpen && entry.pupils.front().recorded.at(column).has_value();
    return uses[column].use.isValid() && entry.cells.at(column).said == SheetAnswer::Unclear &&
           !isRecorded;
}

int ImportPlan::unclearCells() const
{
    int unclear = 0;
    for (const SheetEntry &entry : answers) {
        for (size_t column = 0; column < uses.size(); ++column)
            unclear += isUnclear(entry, column) && !entry.cells[column].isAnswered() ? 1 : 0;
    }
    return unclear;
}

std::vector<Problem> ImportPlan::openRows() const
{
    std::vector<Problem> open;
    for (const PersonEntry &entry : people) {
        if (!entry.isOpen())
            continue;
        const bool isUpn = entry.hasUpnOfProposed;
        open.push_back({entry.line, isUpn ? Field::Upn : Field::Surname,
                        isUpn ? RowReason::UpnAndNameDiffer : RowReason::MatchNotConfirmed,
                        Severity::Refused});
    }
    for (const SheetEntry &entry : answers) {
        const RowReason reason = entry.isUpnContradicted  ? RowReason::UpnAndNameDiffer
                                 : entry.isClassDifferent ? RowReason::PupilNotOnRoll
                                                          : RowReason::PupilAmbiguous;
        if (entry.isOpen)
            open.push_back({entry.line, Field::Surname, reason, Severity::Refused});
    }
    return open;
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
