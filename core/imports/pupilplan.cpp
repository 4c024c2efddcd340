#include "base/folding.h"
#include "imports/personplanner.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Not shown to differ: a date that one of them lacks says nothing.
bool mayBeSameBirth(const PupilRow &row, const Person &person)
{
    return !row.born || !person.born.isValid() || *row.born == person.born;
}

/// How much speaks against the UPN: of forename, surname and date of birth those that differ.
int differences(const PupilRow &row, const Person &person)
{
    const auto differs = [](const std::optional<PersonName> &a,
                            const std::optional<PersonName> &b) {
        return a && b && folded(a->text()) != folded(b->text()) ? 1 : 0;
    };
    return (mayBeSameBirth(row, person) ? 0 : 1) + differs(row.forename, person.names.forename) +
           differs(row.surname, person.names.surname);
}

class PupilPlan
{
public:
    PupilPlan(const std::vector<PersonPtr> &pupils, const std::vector<FormerName> &formerNames,
              ImportPlan &plan, size_t rows)
        : m_pupils(pupils), m_byName(pupils), m_plan(plan), m_planner(plan, rows)
    {
        for (const PersonPtr &pupil : pupils) {
            if (pupil->pupil->upn)
                m_byUpn.insert(pupil->pupil->upn->text(), pupil);
        }
        for (const FormerName &former : formerNames)
            m_formerNames.insert(former.person, folded(former.name));
    }

    void addRows(const std::vector<PupilRow> &rows)
    {
        // Whoever is known for certain first, so that nobody else is taken for them.
        std::vector<PersonPtr> certain(rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            certain[i] = rows[i].upn ? m_byUpn.value(rows[i].upn->text()) : PersonPtr();
            if (certain[i])
                m_certain.insert(certain[i]->id);
        }
        for (size_t i = 0; i < rows.size(); ++i)
            addRow(rows[i], certain[i]);
    }

    /// Whoever a refused row may be about stands in the file all the same, and does not leave.
    void markInFile(const PupilRow &row)
    {
        if (const PersonPtr pupil = row.upn ? m_byUpn.value(row.upn->text()) : PersonPtr())
            m_inFile.insert(pupil->id);
        for (const PersonPtr &pupil : m_byName.named(matchKey(row.forename, row.surname)))
            m_inFile.insert(pupil->id);
    }

    void addLeaving()
    {
        for (const PersonPtr &pupil : m_pupils) {
            const PupilDetails &details = *pupil->pupil;
            const bool isOnRoll = (!details.left.isValid() || details.left > m_plan.day) &&
                                  !(details.joined.isValid() && details.joined > m_plan.day);
            if (!isOnRoll || m_planner.isTaken(pupil) || m_inFile.contains(pupil->id))
                continue;
            PersonEntry &entry =
                m_planner.match(0, pupil, [this](PersonDraft known, ChangeList *changes) {
                    changes->push_back({Field::EndedOn, {}, m_plan.day.toString(Qt::ISODate)});
                    known.pupil->left = m_plan.day;
                    return known;
                });
            entry.kind = EntryKind::Leaving;
            entry.accepted = false;
        }
    }

    void finish() { m_planner.finish(); }

private:
    void addRow(const PupilRow &row, const PersonPtr &certain)
    {
        const auto merge = [&row](PersonDraft known, ChangeList *changes) {
            return mergedPupil(row, std::move(known), changes);
        };
        const int against = certain ? differences(row, *certain) : 0;
        if (against == 3 || (against > 0 && isAnotherPupil(row, *certain))) {
            m_plan.problems.push_back(
                {row.line, Field::Upn, RowReason::UpnOnRegister, Severity::Refused});
            markInFile(row);
            return;
        }
        // A name may have changed, or a date been mended; both at once is for a person to say.
        const bool isAsked = against == 2;
        PersonEntry &entry =
            certain && !isAsked
                ? m_planner.match(row.line, certain, merge)
                : m_planner.propose(row.line, isAsked ? QList{certain} : candidatesFor(row), merge);
        entry.hasUpnOfProposed = isAsked;
        if (entry.before)
            keepFormerNames(row, *entry.before, entry);
        else if (row.formerSurname)
            entry.formerSurnames << row.formerSurname->text();
        takeBack(row, entry);
        for (Proposal &proposal : entry.proposals) {
            keepFormerNames(row, *proposal.before, proposal);
            takeBack(row, proposal);
        }
    }

    /// Somebody else has just that name and date of birth.
    bool isAnotherPupil(const PupilRow &row, const Person &certain) const
    {
        const auto named = m_byName.named(matchKey(row.forename, row.surname));
        return row.born && std::ranges::any_of(named, [&](const PersonPtr &other) {
                   return other->id != certain.id && other->born == *row.born;
               });
    }

    QList<PersonPtr> candidatesFor(const PupilRow &row) const
    {
        QList<PersonPtr> candidates;
        if (m_byName.isEmpty())
            return candidates;
        const QString key = matchKey(row.forename, row.surname);
        for (const PersonPtr &pupil : m_byName.named(key)) {
            if (!m_certain.contains(pupil->id) && !m_planner.isTaken(pupil) &&
                mayBeSameBirth(row, *pupil))
                candidates << pupil;
        }
        return candidates;
    }

    /// The surname that somebody had until now, and one that the file says they had.
    template <class Outcome>
    void keepFormerNames(const PupilRow &row, const Person &known, Outcome &outcome)
    {
        const auto &now = outcome.after.names.surname;
        const auto keep = [&](const std::optional<PersonName> &name) {
            const QString key = name ? folded(name->text()) : QString();
            const bool isKept = key.isEmpty() || m_formerNames.contains(known.id, key) ||
                                (now && folded(now->text()) == key);
            if (!isKept && !outcome.formerSurnames.contains(name->text()))
                outcome.formerSurnames << name->text();
        };
        keep(known.names.surname);
        const qsizetype implied = outcome.formerSurnames.size();
        keep(row.formerSurname);
        if (outcome.formerSurnames.size() > implied)
            outcome.changes.push_back({Field::FormerSurname, {}, outcome.formerSurnames.last()});
        if constexpr (requires { outcome.kind; }) {
            if (!outcome.formerSurnames.isEmpty() && outcome.kind == EntryKind::Unchanged)
                outcome.kind = EntryKind::Changed;
        }
    }

    /// Whoever had left and stands in the file without a date of leaving is back, if a person says
    /// so: it may be an old file.
    template <class Outcome>
    void takeBack(const PupilRow &row, Outcome &outcome)
    {
        const QDate left = outcome.before ? outcome.before->pupil->left : QDate();
        if (row.left || !left.isValid() || left > m_plan.day)
            return;
        outcome.after.pupil->left = {};
        outcome.changes.push_back({Field::EndedOn, left.toString(Qt::ISODate), {}});
        if constexpr (requires { outcome.kind; }) {
            outcome.kind = EntryKind::Returning;
            outcome.accepted = false;
        }
    }

    const std::vector<PersonPtr> &m_pupils;
    NameIndex m_byName;
    ImportPlan &m_plan;
    PersonPlanner m_planner;
    QHash<QString, PersonPtr> m_byUpn;
    QMultiHash<PersonId, QString> m_formerNames;
    QSet<PersonId> m_certain;
    QSet<PersonId> m_inFile;
};

} // namespace

Done planPupils(PeopleRepository &people, const Rows<PupilRow> &rows, bool isFullRoll,
                ImportPlan &plan)
{
    TRY_LET(const auto pupils, everybodyShared(people, PupilKind));
    TRY_LET(const auto formerNames, people.formerNames());
    PupilPlan builder(pupils, formerNames, plan, rows.rows.size());
    builder.addRows(rows.rows);
    plan.isFullRoll = isFullRoll;
    const auto isPupilPresent = [&plan](const PersonDraft &person) {
        return !person.pupil->left.isValid() || person.pupil->left > plan.day;
    };
    for (const PersonPtr &pupil : pupils)
        plan.rollBefore += isPupilPresent(*pupil) ? 1 : 0;
    for (const PersonEntry &entry : plan.people)
        plan.rollInFile += isPupilPresent(entry.after) ? 1 : 0;
    for (const PupilRow &row : rows.refusedRows)
        builder.markInFile(row);
    if (isFullRoll)
        builder.addLeaving();
    builder.finish();
    return {};
}

} // namespace countersign
