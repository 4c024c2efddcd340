#include "imports/personplanner.h"

namespace countersign {

namespace {

/// By name and e-mail both: the one way in which somebody known as something else is recognised.
QList<PersonPtr> sameAdult(const NameIndex &adults, const QString &key, const QString &email)
{
    QList<PersonPtr> found;
    for (const PersonPtr &person : adults.named(key)) {
        if (hasSameReach(person->email, {}, email, {}))
            found << person;
    }
    return found;
}

template <class Row>
QString keyOf(const Row &row)
{
    return matchKey(row.forename, row.surname, row.title);
}

class StaffPlan
{
public:
    StaffPlan(const std::vector<PersonPtr> &staff, const std::vector<PersonPtr> &others,
              ImportPlan &plan, size_t rows)
        : m_byName(staff), m_others(others), m_planner(plan, rows)
    {
        for (const PersonPtr &person : staff) {
            if (!person->staff->code.isEmpty())
                m_byCode.insert(person->staff->code.toCaseFolded(), person);
        }
    }

    void addRows(const std::vector<StaffRow> &rows)
    {
        QSet<PersonId> certain;
        for (const StaffRow &row : rows) {
            if (const PersonPtr person = byCode(row))
                certain.insert(person->id);
        }
        for (const StaffRow &row : rows)
            addRow(row, certain);
        m_planner.finish();
    }

private:
    PersonPtr byCode(const StaffRow &row) const { return m_byCode.value(row.code.toCaseFolded()); }

    void addRow(const StaffRow &row, const QSet<PersonId> &certain)
    {
        const auto merge = [&row](PersonDraft known, ChangeList *changes) {
            return mergedStaff(row, std::move(known), changes);
        };
        if (const PersonPtr person = byCode(row)) {
            m_planner.match(row.line, person, merge);
            return;
        }
        QList<PersonPtr> candidates = m_byName.named(keyOf(row));
        candidates.removeIf([&](const PersonPtr &person) {
            const bool hasOtherCode = !row.code.isEmpty() && !person->staff->code.isEmpty();
            return hasOtherCode || certain.contains(person->id) || m_planner.isTaken(person);
        });
        if (candidates.isEmpty())
            candidates = sameAdult(m_others, keyOf(row), row.email);
        if (candidates.size() == 1 && !m_planner.isTaken(candidates.first()))
            m_planner.match(row.line, candidates.first(), merge);
        else
            m_planner.propose(row.line, candidates, merge);
    }

    NameIndex m_byName;
    NameIndex m_others;
    PersonPlanner m_planner;
    QHash<QString, PersonPtr> m_byCode;
};

} // namespace

Done planStaff(PeopleRepository &people, const Rows<StaffRow> &rows, ImportPlan &plan)
{
    TRY_LET(const auto staff, everybodyShared(people, StaffKind));
    TRY_LET(auto others, everybodyShared(people, ParentKind | GovernorKind | AssociateBit));
    std::erase_if(others, [](const PersonPtr &person) { return person->staff || person->pupil; });
    StaffPlan(staff, others, plan, rows.rows.size()).addRows(rows.rows);
    return {};
}

Done planGovernors(PeopleRepository &people, const Rows<GovernorRow> &rows, ImportPlan &plan)
{
    TRY_LET(const auto governors, everybodyShared(people, GovernorKind));
    TRY_LET(auto others, everybodyShared(people, ParentKind | StaffKind | AssociateBit));
    std::erase_if(others,
                  [](const PersonPtr &person) { return person->governor || person->pupil; });
    const NameIndex byName(governors);
    const NameIndex othersByName(others);
    PersonPlanner planner(plan, rows.rows.size());
    for (const GovernorRow &row : rows.rows) {
        const auto merge = [&row](PersonDraft known, ChangeList *changes) {
            return mergedGovernor(row, std::move(known), changes);
        };
        QList<PersonPtr> candidates = byName.named(keyOf(row));
        if (candidates.isEmpty())
            candidates = sameAdult(othersByName, keyOf(row), row.email);
        candidates.removeIf([&](const PersonPtr &person) { return planner.isTaken(person); });
        if (candidates.size() == 1)
            planner.match(row.line, candidates.first(), merge);
        else
            planner.propose(row.line, candidates, merge);
    }
    planner.finish();
    return {};
}

} // namespace countersign
