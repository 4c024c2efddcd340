#include "returns/formsdue.h"

#include "access/permissions.h"
#include "agreements/agreementrepository.h"
#include "agreements/agreementstandings.h"
#include "consents/consentfacts.h"
#include "consents/userepository.h"
#include "people/namesakes.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isDue(const Standing &standing)
{
    switch (standing.kind) {
    case StandingKind::NotIssued:
    case StandingKind::Lapsed:
        return true;
    case StandingKind::Waiting:
        // The sheet is back and lies with the authoriser.
        return !standing.waitsForAuthoriser;
    case StandingKind::NotNeeded:
    case StandingKind::Signed:
    case StandingKind::DueSoon:
    case StandingKind::Declined:
        break;
    }
    return false;
}

std::vector<FormDue> consentsDue(std::vector<PersonSummary> pupils,
                                 const std::vector<ConsentUse> &uses, const ConsentFacts &facts)
{
    std::vector<FormDue> rows;
    rows.reserve(pupils.size());
    for (PersonSummary &pupil : pupils) {
        const bool isDue = facts.isToBeAsked(pupil.id, uses);
        rows.push_back({.pupil = std::move(pupil), .isConsentDue = isDue});
    }
    return rows;
}

std::vector<ClassDue> byClass(const std::vector<FormDue> &rows, const QStringList &inOrder)
{
    QHash<QString, ClassDue> counted;
    for (const FormDue &row : rows) {
        ClassDue &counts = counted[row.pupil.className];
        ++counts.pupils;
        counts.due += row.isBack() ? 0 : 1;
    }
    QStringList names = inOrder;
    if (!names.contains(QString()))
        names << QString();
    std::vector<ClassDue> classes;
    for (const QString &name : names) {
        ClassDue counts = counted.value(name);
        counts.className = name;
        if (counts.due > 0)
            classes.push_back(counts);
    }
    return classes;
}

} // namespace

Result<std::vector<FormDue>> FormsDue::ofClass(const Actor &actor, const QString &className,
                                               QDate day)
{
    TRY(require(actor, Permission::RecordConsents));
    const PeopleFilter filter{.kinds = PupilKind, .className = className, .on = day};
    Database &database = m_register.database();
    TRY_LET(auto pupils, PeopleRepository(database).list(filter));
    tellApart(pupils);
    TRY_LET(const auto facts, ConsentFacts::load(m_register, peopleSet(filter), day));
    TRY_LET(const auto uses, UseRepository(database).current(day));
    auto rows = consentsDue(std::move(pupils), uses, facts);
    TRY(addAgreements(actor, filter, rows));
    // An empty class in a filter means any.
    std::erase_if(rows,
                  [&className](const FormDue &row) { return row.pupil.className != className; });
    return rows;
}

Result<ReturnsDue> FormsDue::ofSchool(const Actor &actor, QDate day)
{
    TRY(require(actor, Permission::RecordConsents));
    const PeopleFilter filter{.kinds = PupilKind, .on = day};
    Database &database = m_register.database();
    TRY_LET(auto pupils, PeopleRepository(database).list(filter));
    tellApart(pupils);
    TRY_LET(const auto facts, ConsentFacts::load(m_register, peopleSet(filter), day));
    TRY_LET(const auto uses, UseRepository(database).current(day));
    ReturnsDue due;
    for (const PersonSummary &pupil : pupils) {
        bool isAskedAgain = false;
        for (const ConsentUse &use : uses) {
            const Reason reason = facts.decide(pupil.id, use).reason;
            isAskedAgain = isAskedAgain || reason == Reason::CircumstancesChanged;
            if (reason == Reason::Conflict)
                due.conflicts.push_back({pupil, use});
        }
        if (isAskedAgain)
            due.askAgain.push_back(pupil);
    }
    auto rows = consentsDue(std::move(pupils), uses, facts);
    TRY(addAgreements(actor, filter, rows));
    TRY_LET(const QStringList classes, PeopleRepository(database).classes(day));
    due.classes = byClass(rows, classes);
    return due;
}

Done FormsDue::addAgreements(const Actor &actor, const PeopleFilter &filter,
                             std::vector<FormDue> &rows)
{
    QHash<PersonId, FormDue *> byPupil;
    for (FormDue &row : rows)
        byPupil.insert(row.pupil.id, &row);
    TRY_LET(const auto agreements, AgreementRepository(m_register.database()).all());
    AgreementStandings standings(m_register);
    for (const Agreement &agreement : agreements) {
        const bool isLeftOut = std::ranges::find(m_leftOut, agreement.id) != m_leftOut.end() ||
                               kindAsked(agreement.audience) != PupilKind;
        if (isLeftOut)
            continue;
        TRY_LET(const auto people, standings.whoHasSigned(actor, agreement.id, filter.on,
                                                          {.className = filter.className}));
        for (const PersonStanding &person : people) {
            FormDue *row = byPupil.value(person.person.id);
            if (row && isDue(person.standing))
                ++row->agreements;
        }
    }
    return {};
}

} // namespace countersign
