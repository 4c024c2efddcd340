#include "consents/consentservice.h"

#include "audit/operation.h"
#include "consents/consentfacts.h"
#include "consents/consentrepository.h"
#include "consents/userepository.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Done notLater(QDate day, QDate today, const QString &field)
{
    if (!day.isValid())
        return fail(ErrorKind::Required, field);
    if (day > today)
        return fail(ErrorKind::OutOfRange, field);
    return {};
}

bool isConflict(Reason reason)
{
    return reason == Reason::Conflict || reason == Reason::SettledGiven ||
           reason == Reason::SettledRefused;
}

} // namespace

Result<std::vector<ConsentEventId>> ConsentService::record(const Actor &actor,
                                                           const ConsentForm &form)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RecordConsent));
    TRY_LET(auto written, writeConsents(m_register, actor, form));
    TRY(operation.commit());
    return written;
}

Result<Giver> ConsentService::identify(const Actor &actor, PersonId person, QStringView typed,
                                       QDate day)
{
    TRY(require(actor, Permission::SeePeople));
    PeopleRepository people(m_register.database());
    TRY_LET(const Person subject, people.find(person));
    TRY_LET(const auto contacts, people.contactsOf(person));
    return identifyGiver(subject, contacts, typed, day);
}

Done ConsentService::voidEvent(const Actor &actor, ConsentEventId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"consent_event_void.reason"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::VoidConsent));
    ConsentRepository consents(m_register.database());
    TRY_LET(const ConsentEvent event, consents.find(id));
    TRY(consents.voidEvent(id, reason, {.by = actor.name, .at = m_register.clock().now()}));
    // A yes that never was leaves its publications without one.
    TRY(raiseTakeDowns(m_register, event.person, event.use, m_register.clock().today()));
    return operation.commit();
}

Result<SettlementId> ConsentService::settle(const Actor &actor, const SettlementDraft &draft)
{
    if (draft.reason.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"consent_settlement.reason"_s);
    TRY(notLater(draft.settledOn, m_register.clock().today(), u"consent_settlement.settled_on"_s));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::SettleConflict));
    Database &database = m_register.database();
    TRY_LET(const ConsentUse use, UseRepository(database).find(draft.use));
    TRY_LET(const auto facts,
            ConsentFacts::load(m_register, onePerson(draft.person), draft.settledOn));
    if (!isConflict(facts.decide(draft.person, use).reason))
        return fail(ErrorKind::Stale, u"consent_settlement"_s, draft.person.value());
    TRY_LET(const SettlementId id, ConsentRepository(database).insertSettlement(draft, actor.name));
    TRY(raiseTakeDowns(m_register, draft.person, draft.use, draft.settledOn));
    TRY(operation.commit());
    return id;
}

Done ConsentService::markCircumstances(const Actor &actor, const ChangedCircumstances &changed)
{
    TRY(notLater(changed.changedOn, m_register.clock().today(),
                 u"changed_circumstances.changed_on"_s));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::MarkCircumstances));
    TRY(ConsentRepository(m_register.database()).insertCircumstances(changed));
    return operation.commit();
}

Result<std::vector<ConsentEvent>> ConsentService::events(const Actor &actor, PersonId person)
{
    TRY(require(actor, Permission::SeeConsents));
    return ConsentRepository(m_register.database()).eventsOf(person);
}

Result<std::vector<Settlement>> ConsentService::settlements(const Actor &actor, PersonId person)
{
    TRY(require(actor, Permission::SeeConsents));
    return ConsentRepository(m_register.database()).settlementsOf(person);
}

Result<std::vector<ChangedCircumstances>> ConsentService::circumstances(const Actor &actor,
                                                                        PersonId person)
{
    TRY(require(actor, Permission::SeeConsents));
    return ConsentRepository(m_register.database()).circumstancesOf(person);
}

} // namespace countersign
