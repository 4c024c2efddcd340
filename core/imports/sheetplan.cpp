#include "consents/consentrepository.h"
#include "consents/giver.h"
#include "consents/userepository.h"
#include "imports/headings.h"
#include "imports/planbuilder.h"
#include "imports/pupilfinder.h"
#include "imports/uses.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QDate earliestForm(const SheetRows &rows, QDate day)
{
    QDate earliest = day;
    for (const SheetRow &row : rows.rows) {
        if (row.formReturned)
            earliest = std::min(earliest, *row.formReturned);
    }
    return earliest;
}

std::vector<SheetUse> sheetUses(const QStringList &headings, const std::vector<ConsentUse> &uses,
                                const QHash<QString, UseId> &chosen)
{
    QStringList names;
    for (const ConsentUse &use : uses)
        names << use.name;
    const auto named = [&](const QString &heading) {
        const qsizetype at = matchingUse(heading, names);
        return at < 0 ? uses.end() : uses.begin() + at;
    };
    std::vector<SheetUse> columns;
    columns.reserve(size_t(headings.size()));
    for (const QString &heading : headings) {
        SheetUse &column = columns.emplace_back(SheetUse{.heading = heading});
        const UseId choice = chosen.value(heading);
        const auto use =
            choice.isValid() ? std::ranges::find(uses, choice, &ConsentUse::id) : named(heading);
        // Two columns for one use would answer it twice: the first counts.
        if (use == uses.end() ||
            std::ranges::find(columns, use->id, &SheetUse::use) != columns.end())
            continue;
        column.use = use->id;
        column.name = use->name;
        column.restsOnConsent = use->basis == Basis::Consent;
    }
    return columns;
}

class SheetPlan
{
public:
    SheetPlan(Database &database, const SheetChoices &choices, ImportPlan &plan)
        : m_people(database), m_consents(database), m_choices(choices), m_plan(plan)
    {
    }

    Done load()
    {
        TRY_LET(auto pupils, m_people.everybody(PupilKind));
        for (Person &pupil : pupils) {
            if (!isPresent(pupil, m_plan.day))
                continue;
            const auto shared = std::make_shared<const Person>(std::move(pupil));
            m_pupils.add({.person = shared, .draft = shared.get()});
        }
        TRY_LET(auto contacts, m_people.allContacts());
        for (Contact &contact : contacts)
            m_contacts[contact.pupil].push_back(std::move(contact));
        return {};
    }

    Done addRow(const SheetRow &row, QDate undated)
    {
        const QDate answeredOn = row.formReturned.value_or(undated);
        if (answeredOn > m_plan.day) {
            refuse(row, Field::FormReturnedOn, RowReason::FormInTheFuture);
            return {};
        }
        auto found = pupilsFor(row);
        const bool isContradictedUpn =
            row.upn && found.size() == 1 && isContradicted(pointerOf(row), *found.front()->draft);
        if (isContradictedUpn)
            addNamed(row, found);
        if (found.empty()) {
            refuse(row, Field::Surname, RowReason::PupilNotOnRoll);
            return {};
        }
        SheetEntry entry;
        entry.line = row.line;
        entry.kind = EntryKind::New;
        entry.answeredOn = answeredOn;
        entry.isUndated = !row.formReturned && !m_choices.undatedForms;
        entry.name = found.front()->draft->names.listed();
        entry.className = row.className;
        for (size_t column = 0; column < row.answers.size(); ++column)
            entry.cells.push_back({.said = row.answers[column],
                                   .text = row.answerTexts.value(qsizetype(column)),
                                   .taken = row.answers[column]});
        for (const KnownPupil *pupil : found) {
            TRY_LET(auto candidate, candidateFor(row, *pupil, answeredOn));
            entry.pupils.push_back(std::move(candidate));
        }
        entry.isUpnContradicted = isContradictedUpn;
        entry.isClassDifferent = m_pupils.matching(pointerOf(row)).empty();
        settle(entry, found.size() == 1 && !entry.isClassDifferent && !isContradictedUpn);
        m_plan.answers.push_back(std::move(entry));
        return {};
    }

    void finish()
    {
        for (SheetEntry &entry : m_plan.answers) {
            if (entry.isOpen)
                continue;
            compareWithEarlierRows(entry);
            warnOfUndated(entry);
            if (!entry.writesAnything(m_plan.uses))
                entry.kind = EntryKind::Unchanged;
        }
        std::ranges::stable_sort(m_plan.problems, {}, &Problem::line);
    }

private:
    using Found = std::vector<const KnownPupil *>;

    void refuse(const SheetRow &row, Field field, RowReason reason)
    {
        m_plan.problems.push_back({row.line, field, reason, Severity::Refused});
    }

    static PupilPointer pointerOf(const SheetRow &row)
    {
        return {.upn = row.upn,
                .admissionNumber = row.admissionNumber,
                .forename = row.forename ? row.forename : row.preferredForename,
                .surname = row.surname ? row.surname : row.preferredSurname,
                .born = row.born,
                .className = row.className};
    }

    /// Last year's sheet may have last year's class: then those of the name, to be confirmed.
    Found pupilsFor(const SheetRow &row) const
    {
        PupilPointer pointer = pointerOf(row);
        Found found = m_pupils.matching(pointer);
        if (!found.empty() || pointer.upn)
            return found;
        pointer.className.clear();
        return m_pupils.matching(pointer);
    }

    Result<SheetPupil> candidateFor(const SheetRow &row, const KnownPupil &pupil, QDate answeredOn)
    {
        SheetPupil candidate{.person = pupil.person};
        candidate.giver = row.signedBy.isEmpty()
                              ? Giver{.name = m_choices.nobodySigned, .capacity = Capacity::Other}
                              : identifyGiver(*pupil.person, m_contacts.value(pupil.id()),
                                              row.signedBy, answeredOn);
        candidate.recorded.resize(m_plan.uses.size());
        TRY_LET(const auto events, m_consents.eventsOf(pupil.id()));
        for (const ConsentEvent &event : events) {
            // Of an undated form nobody knows what it is older than.
            const bool isUndated = !row.formReturned && !m_choices.undatedForms;
            const bool isFromSheet =
                isUndated || (event.came == Came::EarlierRecords && event.answeredOn == answeredOn);
            if (event.isVoid() || event.publication.isValid())
                continue;
            const auto use = std::ranges::find(m_plan.uses, event.use, &SheetUse::use);
            if (isFromSheet && use != m_plan.uses.end())
                candidate.recorded[size_t(use - m_plan.uses.begin())] = event.answer;
        }
        return candidate;
    }

    /// Of two who may be meant it is the one for whom all of it is recorded already, when that
    /// holds of one alone: the same sheet comes a second time.
    void settle(SheetEntry &entry, bool isCertain) const
    {
        if (isCertain)
            entry.settleAs(0);
        entry.isOpen = !isCertain;
        std::vector<size_t> recorded;
        for (size_t i = 0; entry.isOpen && i < entry.pupils.size(); ++i) {
            SheetEntry answered = entry;
            answered.settleAs(i);
            const bool isRecorded =
                std::ranges::any_of(answered.pupils.front().recorded,
                                    [](const auto &answer) { return answer.has_value(); });
            if (isRecorded && !answered.writesAnything(m_plan.uses))
                recorded.push_back(i);
        }
        if (recorded.size() == 1)
            entry.settleAs(recorded.front());
    }

    /// Of two rows that answer the same for the same pupil and day one is enough; where they differ
    /// neither is taken, and a person is asked.
    void compareWithEarlierRows(SheetEntry &entry)
    {
        for (size_t column = 0; column < m_plan.uses.size(); ++column) {
            SheetCell &cell = entry.cells[column];
            if (!m_plan.uses[column].use.isValid() || cell.said == SheetAnswer::None)
                continue;
            const std::tuple key(entry.pupils.front().person->id, column, entry.answeredOn);
            const auto [earlier, isFirst] = m_cells.try_emplace(key, &cell);
            if (isFirst)
                continue;
            SheetCell &first = *earlier->second;
            if (first.said != cell.said) {
                first = {.said = SheetAnswer::Unclear,
                         .text = first.text + u" / "_s + cell.text,
                         .taken = SheetAnswer::Unclear};
                m_plan.problems.push_back({entry.line, Field::Use, RowReason::AnswersDiffer,
                                           Severity::Warning, int(column)});
            }
            cell.said = cell.taken = SheetAnswer::None;
        }
    }

    void warnOfUndated(const SheetEntry &entry)
    {
        for (size_t column = 0; entry.isUndated && column < m_plan.uses.size(); ++column) {
            const auto &recorded = entry.pupils.front().recorded[column];
            SheetEntry dated = entry;
            dated.isUndated = false;
            if (recorded && dated.answerFor(m_plan.uses[column], column))
                m_plan.problems.push_back({entry.line, Field::Use, RowReason::AnsweredAlready,
                                           Severity::Warning, int(column)});
        }
    }

    /// Those of the name too, of whom the UPN says otherwise.
    void addNamed(const SheetRow &row, Found &found) const
    {
        PupilPointer pointer = pointerOf(row);
        pointer.upn.reset();
        pointer.className.clear();
        for (const KnownPupil *pupil : m_pupils.matching(pointer)) {
            if (pupil != found.front())
                found.push_back(pupil);
        }
    }

    PeopleRepository m_people;
    ConsentRepository m_consents;
    const SheetChoices &m_choices;
    ImportPlan &m_plan;
    PupilFinder m_pupils;
    QHash<PersonId, std::vector<Contact>> m_contacts;
    /// The first cell of the sheet for a pupil, a column and a day.
    std::map<std::tuple<PersonId, size_t, QDate>, SheetCell *> m_cells;
};

} // namespace

Done planSheet(Database &database, const SheetRows &rows, const SheetChoices &choices,
               ImportPlan &plan)
{
    TRY_LET(const auto uses, UseRepository(database).current(plan.day));
    plan.uses = sheetUses(rows.uses, uses, choices.uses);
    const QDate undated = choices.undatedForms.value_or(earliestForm(rows, plan.day));
    SheetPlan builder(database, choices, plan);
    TRY(builder.load());
    for (const SheetRow &row : rows.rows)
        TRY(builder.addRow(row, undated));
    builder.finish();
    return {};
}

} // namespace countersign
