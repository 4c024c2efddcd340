#pragma once

#include "consents/consentevent.h"
#include "db/database.h"

namespace countersign {

/// The only SQL that writes answers and what was settled about them. Asks no permission and begins
/// no transaction: a returned form records a signature and its answers in one.
class ConsentRepository
{
public:
    explicit ConsentRepository(Database &database) : m_database(database) {}

    /// Takes the draft as it is; see checkConsentEvent().
    Result<ConsentEventId> insert(const ConsentEventDraft &draft, const Recorded &recorded);
    /// Stale when it is void already.
    Done voidEvent(ConsentEventId id, const QString &reason, const Recorded &voided);
    /// NotFound when there is none.
    Result<ConsentEvent> find(ConsentEventId id);
    /// Everything somebody was answered for, void ones included, as it was answered.
    Result<std::vector<ConsentEvent>> eventsOf(PersonId person);

    Result<SettlementId> insertSettlement(const SettlementDraft &draft, const QString &settledBy);
    /// As they were settled.
    Result<std::vector<Settlement>> settlementsOf(PersonId person);

    Done insertCircumstances(const ChangedCircumstances &changed);
    Result<std::vector<ChangedCircumstances>> circumstancesOf(PersonId person);

private:
    Database &m_database;
};

} // namespace countersign
