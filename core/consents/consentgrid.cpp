#include "consents/consentgrid.h"

#include "access/permissions.h"
#include "consents/consentrepository.h"
#include "consents/userepository.h"
#include "people/namesakes.h"
#include "people/peoplerepository.h"

namespace countersign {

namespace {

ConsentGridRow rowOf(const Actor &actor, PersonSummary person, const std::vector<ConsentUse> &uses,
                     const ConsentFacts &facts)
{
    ConsentGridRow row;
    row.decisions.reserve(uses.size());
    for (const ConsentUse &use : uses)
        row.decisions.push_back(toldTo(actor, facts.decide(person.id, use)));
    row.isToBeAsked = facts.isToBeAsked(person.id, uses);
    row.person = std::move(person);
    return row;
}

} // namespace

CellMark markOf(const Decision &decision)
{
    switch (decision.reason) {
    case Reason::Given:
    case Reason::SettledGiven:
    case Reason::NoConsentNeeded:
        return CellMark::Yes;
    case Reason::PhotoFlag:
        return CellMark::PhotoFlag;
    case Reason::Withheld:
    case Reason::PupilRefuses:
    case Reason::Refused:
    case Reason::Withdrawn:
    case Reason::SettledRefused:
        return CellMark::No;
    case Reason::Objection:
        return CellMark::Objection;
    case Reason::Conflict:
        return CellMark::Conflict;
    case Reason::NoFormBack:
        return CellMark::NoForm;
    case Reason::NotAnswered:
        return CellMark::Blank;
    case Reason::OutOfDate:
    case Reason::CircumstancesChanged:
        return CellMark::OutOfDate;
    case Reason::HasLeft:
    case Reason::NotYetHere:
    case Reason::UseRetired:
        return CellMark::NotHere;
    case Reason::NoResponsibility:
    case Reason::ResponsibilityNotKnown:
    case Reason::NeedsDelegatedAuthority:
    case Reason::MayNotConsent:
    case Reason::PupilAlone:
    case Reason::NotForThisPicture:
        break;
    }
    return CellMark::Ask;
}

QChar letterOf(CellMark mark)
{
    switch (mark) {
    case CellMark::Yes:
        return u'Y';
    case CellMark::No:
        return u'N';
    case CellMark::Conflict:
        return u'C';
    case CellMark::Objection:
        return u'O';
    case CellMark::PhotoFlag:
        return u'F';
    case CellMark::Ask:
        return u'A';
    case CellMark::OutOfDate:
        return u'D';
    case CellMark::Blank:
        return u'?';
    case CellMark::NoForm:
        return u'\u2013';
    case CellMark::NotHere:
        break;
    }
    return u'L';
}

Decision toldTo(const Actor &actor, Decision decision)
{
    if (decision.reason == Reason::PhotoFlag &&
        !permits(actor.role, Permission::SeePhotoFlagReason))
        decision.reason = Reason::Withheld;
    return decision;
}

Result<ConsentGrid> ConsentGridService::grid(const Actor &actor, const PeopleFilter &filter)
{
    TRY(require(actor, Permission::SeeConsents));
    Database &database = m_register.database();
    ConsentGrid grid{.day = filter.on};
    TRY_LET(grid.uses, UseRepository(database).current(filter.on));
    TRY_LET(auto people, PeopleRepository(database).list(filter));
    tellApart(people);
    TRY_LET(const auto facts, ConsentFacts::load(m_register, peopleSet(filter), filter.on));
    grid.rows.reserve(people.size());
    for (PersonSummary &person : people)
        grid.rows.push_back(rowOf(actor, std::move(person), grid.uses, facts));
    return grid;
}

Result<ConsentGridRow> ConsentGridService::row(const Actor &actor, PersonId person,
                                               const std::vector<ConsentUse> &uses, QDate day)
{
    TRY(require(actor, Permission::SeeConsents));
    TRY_LET(auto found, PeopleRepository(m_register.database()).summaries({person}));
    if (found.empty())
        return fail(ErrorKind::NotFound, QStringLiteral("person"), person.value());
    TRY_LET(const auto facts, ConsentFacts::load(m_register, onePerson(person), day));
    return rowOf(actor, std::move(found.front()), uses, facts);
}

Result<Decision> ConsentGridService::mayUse(const Actor &actor, PersonId person, UseId use,
                                            QDate day, const AskedPublication &publication)
{
    TRY(require(actor, Permission::SeeConsents));
    TRY_LET(const ConsentUse asked, UseRepository(m_register.database()).find(use));
    TRY_LET(const auto facts, ConsentFacts::load(m_register, onePerson(person), day));
    return toldTo(actor, facts.decide(person, asked, publication));
}

Result<Explanation> ConsentGridService::explain(const Actor &actor, PersonId person, UseId use,
                                                QDate day)
{
    Explanation explanation;
    TRY_LET(explanation.decision, mayUse(actor, person, use, day));
    if (explanation.decision.reason == Reason::Withheld)
        return explanation;
    ConsentRepository consents(m_register.database());
    TRY_LET(explanation.events, consents.eventsOf(person));
    std::erase_if(explanation.events, [&](const ConsentEvent &event) {
        return event.use != use || event.answeredOn > day || event.isVoid();
    });
    TRY_LET(explanation.settlements, consents.settlementsOf(person));
    std::erase_if(explanation.settlements, [&](const Settlement &settlement) {
        return settlement.use != use || settlement.settledOn > day;
    });
    return explanation;
}

} // namespace countersign
