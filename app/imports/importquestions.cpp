#include "imports/importquestions.h"

#include "people/kindtext.h"

#include <QCoreApplication>

#include <utility>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportQuestions)
};

/// In the order of the answers to a question about a cell.
constexpr SheetAnswer meanings[] = {SheetAnswer::Unclear, SheetAnswer::Given, SheetAnswer::Refused,
                                    SheetAnswer::None};

QString personText(const Person &person)
{
    const QString where = person.pupil ? person.pupil->className : QString();
    return Words::tr("%1, %2, born %3")
        .arg(person.names.legal(), where.isEmpty() ? Words::tr("no class") : where,
             person.born.isValid() ? dateText(person.born) : Words::tr("not recorded"));
}

QString whomText(const PlanEntry &entry)
{
    return entry.className.isEmpty() ? entry.name
                                     : Words::tr("%1, %2").arg(entry.name, entry.className);
}

ImportQuestion aboutPerson(const PersonEntry &entry, size_t at)
{
    ImportQuestion question{.about = ImportQuestion::About::Person,
                            .entry = at,
                            .line = entry.line,
                            .whom = whomText(entry),
                            .asks = entry.hasUpnOfProposed
                                        ? Words::tr("The UPN is that of another name and date of "
                                                    "birth. Is it the same pupil?")
                                        : Words::tr("No UPN fits. Is it one of these?")};
    for (const Proposal &proposal : entry.proposals)
        question.answers << Words::tr("It is %1").arg(personText(*proposal.before));
    if (!entry.hasUpnOfProposed)
        question.answers << Words::tr("Somebody new");
    return question;
}

ImportQuestion aboutPupil(const SheetEntry &entry, size_t at)
{
    ImportQuestion question{.about = ImportQuestion::About::Pupil,
                            .entry = at,
                            .line = entry.line,
                            .whom = whomText(entry),
                            .asks =
                                entry.isClassDifferent
                                    ? Words::tr("Nobody of that name is in the class. Who is it?")
                                    : Words::tr("More than one has that name. Who is it?")};
    for (const SheetPupil &pupil : entry.pupils)
        question.answers << Words::tr("It is %1").arg(personText(*pupil.person));
    return question;
}

ImportQuestion aboutCell(const SheetEntry &entry, size_t at, const SheetUse &use, size_t column)
{
    const QString &words = entry.cells[column].text;
    return {.about = ImportQuestion::About::Cell,
            .entry = at,
            .column = column,
            .line = entry.line,
            .whom = whomText(entry),
            .asks = Words::tr("%1: what does “%2” mean?").arg(use.name, words),
            .words = words.simplified().toCaseFolded(),
            .answers = {Words::tr("Yes"), Words::tr("No"),
                        Words::tr("Neither: record nothing, ask the family")}};
}

bool asksTheSame(const ImportQuestion &one, const ImportQuestion &other)
{
    return one.line == other.line && one.whom == other.whom && one.asks == other.asks &&
           one.answers == other.answers;
}

} // namespace

void ImportQuestions::ask(ImportPlan &plan)
{
    const std::vector<ImportQuestion> before = std::exchange(m_questions, {});
    m_open.clear();
    for (size_t at = 0; at < plan.people.size(); ++at) {
        if (!plan.people[at].isOpen())
            continue;
        m_questions.push_back(aboutPerson(plan.people[at], at));
        m_open.emplace_back(plan.people[at]);
    }
    for (size_t at = 0; at < plan.answers.size(); ++at) {
        const SheetEntry &entry = plan.answers[at];
        if (entry.isOpen) {
            m_questions.push_back(aboutPupil(entry, at));
            m_open.emplace_back(entry);
        }
        for (size_t column = 0; column < plan.uses.size(); ++column) {
            if (!plan.isUnclear(entry, column))
                continue;
            m_questions.push_back(aboutCell(entry, at, plan.uses[column], column));
            m_open.emplace_back();
        }
    }
    for (size_t at = 0; at < m_questions.size(); ++at) {
        const auto same = std::ranges::find_if(before, [&](const ImportQuestion &question) {
            return asksTheSame(question, m_questions[at]);
        });
        if (same != before.end() && same->answer > 0)
            answer(at, same->answer, plan);
    }
}

int ImportQuestions::unanswered() const
{
    return int(std::ranges::count(m_questions, 0, &ImportQuestion::answer));
}

void ImportQuestions::answer(size_t question, int answer, ImportPlan &plan)
{
    ImportQuestion &asked = m_questions.at(question);
    asked.answer = answer;
    if (asked.about == ImportQuestion::About::Cell) {
        plan.answers[asked.entry].cells[asked.column].taken = meanings[answer];
    } else if (asked.about == ImportQuestion::About::Person) {
        PersonEntry &entry = plan.people[asked.entry];
        entry = std::get<PersonEntry>(m_open[question]);
        if (answer > int(entry.proposals.size()))
            entry.settleAsNew();
        else if (answer > 0)
            entry.settleAs(size_t(answer - 1));
    } else {
        // What its cells mean has been answered for itself.
        SheetEntry &entry = plan.answers[asked.entry];
        std::vector<SheetCell> cells = std::move(entry.cells);
        entry = std::get<SheetEntry>(m_open[question]);
        entry.cells = std::move(cells);
        if (answer > 0)
            entry.settleAs(size_t(answer - 1));
    }
}

std::vector<size_t> ImportQuestions::alike(size_t question) const
{
    std::vector<size_t> same{question};
    const ImportQuestion &asked = m_questions.at(question);
    for (size_t at = 0; at < m_questions.size(); ++at) {
        const ImportQuestion &other = m_questions[at];
        if (at != question && asked.about == ImportQuestion::About::Cell &&
            other.about == asked.about && other.words == asked.words)
            same.push_back(at);
    }
    return same;
}

} // namespace countersign
