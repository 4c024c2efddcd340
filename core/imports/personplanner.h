#pragma once

#include "imports/draftmerge.h"
#include "imports/matching.h"
#include "imports/planbuilder.h"
#include "people/peopleservice.h"

#include <QMultiHash>
#include <QSet>

namespace countersign {

/// The people of the register a row may be about, found by name.
class NameIndex
{
public:
    explicit NameIndex(const std::vector<PersonPtr> &people)
    {
        for (const PersonPtr &person : people) {
            for (const QString &key : matchKeys(person->names))
                m_people.insert(key, person);
        }
    }
    bool isEmpty() const { return m_people.isEmpty(); }
    QList<PersonPtr> named(const QString &key) const { return m_people.values(key); }

private:
    QMultiHash<QString, PersonPtr> m_people;
};

/// What all lists of people share: each person of the register is matched by one row at most, and a
/// draft that breaks a rule of the register is refused with its line.
class PersonPlanner
{
public:
    PersonPlanner(ImportPlan &plan, size_t rows) : m_plan(plan) { m_plan.people.reserve(rows); }

    bool isTaken(const PersonPtr &person) const { return m_taken.contains(person->id); }

    PersonEntry &add(int line, PersonDraft draft)
    {
        PersonEntry &entry = append(line, EntryKind::New);
        entry.after = std::move(draft);
        return entry;
    }
    /// merge(known, changes) puts the row over what is known.
    template <class Merge>
    PersonEntry &match(int line, const PersonPtr &known, Merge merge)
    {
        m_taken.insert(known->id);
        PersonEntry &entry = append(line, EntryKind::Changed);
        entry.before = known;
        entry.after = merge(*known, &entry.changes);
        if (*known == entry.after)
            entry.kind = EntryKind::Unchanged;
        return entry;
    }
    /// Asks which of the candidates it is, unless there is none, or one of whom the row says
    /// nothing new.
    template <class Merge>
    PersonEntry &propose(int line, const QList<PersonPtr> &candidates, Merge merge)
    {
        for (const PersonPtr &candidate : candidates) {
            if (merge(*candidate, nullptr) == *candidate)
                return match(line, candidate, merge);
        }
        PersonEntry &entry = add(line, merge({}, nullptr));
        for (const PersonPtr &candidate : candidates) {
            m_taken.insert(candidate->id);
            Proposal &proposal = entry.proposals.emplace_back();
            proposal.before = candidate;
            proposal.after = merge(*candidate, &proposal.changes);
        }
        return entry;
    }

    /// Names the entries, and refuses those that the register would.
    void finish()
    {
        std::erase_if(m_plan.people, [this](const PersonEntry &entry) {
            const Done checked =
                entry.kind == EntryKind::Unchanged ? Done() : checkPerson(entry.after, m_plan.day);
            if (checked)
                return false;
            m_plan.problems.push_back(
                {entry.line, Field::EndedOn, RowReason::DatesOutOfOrder, Severity::Refused});
            return true;
        });
        std::ranges::stable_sort(m_plan.problems, {}, &Problem::line);
        for (PersonEntry &entry : m_plan.people) {
            entry.name = entry.after.names.listed();
            if (entry.after.pupil)
                entry.className = entry.after.pupil->className;
        }
    }

private:
    PersonEntry &append(int line, EntryKind kind)
    {
        PersonEntry &entry = m_plan.people.emplace_back();
        entry.line = line;
        entry.kind = kind;
        return entry;
    }

    ImportPlan &m_plan;
    QSet<PersonId> m_taken;
};

inline Result<std::vector<PersonPtr>> everybodyShared(PeopleRepository &people, unsigned kinds)
{
    TRY_LET(auto all, people.everybody(kinds));
    std::vector<PersonPtr> shared;
    shared.reserve(all.size());
    for (Person &person : all)
        shared.push_back(std::make_shared<const Person>(std::move(person)));
    return shared;
}

} // namespace countersign
