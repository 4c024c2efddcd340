#include "consents/consentrepository.h"
#include "consents/giver.h"
#include "consents/userepository.h"
#include "imports/headings.h"
#include "imports/planbuilder.h"
#include "imports/pupilfinder.h"
#include "imports/uses.h"

#include <QHash>

#include <algorithm>

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
        const auto found = pupilsFor(row);
        if (found.empty()) {
            refuse(row, Field::Surname, RowReason::PupilNotOnRoll);
            return {};
        }
        SheetEntry entry;
        entry.line = row.line;
        entry.kind = EntryKind::New;
        entry.answeredOn = answeredOn;
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
        entry.isClassDifferent = m_pupils.matching(pointerOf(row)).empty();
        settle(entry, found.size() == 1 && !entry.isClassDifferent);
        m_plan.answers.push_back(std::move(entry));
        return {};
    }

    void finish() { std::ranges::stable_sort(m_plan.problems, {}, &Problem::line); }

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
            const bool isFromSheet = !event.isVoid() && event.came == Came::EarlierRecords &&
                                     event.answeredOn == answeredOn && !event.publication.isValid();
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
        if (!entry.isOpen && !entry.writesAnything(m_plan.uses))
            entry.kind = EntryKind::Unchanged;
    }

    PeopleRepository m_people;
    ConsentRepository m_consents;
    const SheetChoices &m_choices;
    ImportPlan &m_plan;
    PupilFinder m_pupils;
    QHash<PersonId, std::vector<Contact>> m_contacts;
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
