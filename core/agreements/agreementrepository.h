#pragma once

#include "agreements/agreement.h"
#include "agreements/wording.h"
#include "db/database.h"

namespace countersign {

/// The only SQL over agreements and their wordings. Asks no permission and begins no transaction:
/// that is the service's that owns the use case.
class AgreementRepository
{
public:
    explicit AgreementRepository(Database &database) : m_database(database) {}

    Result<AgreementId> insert(const AgreementDraft &draft);
    /// Stale when somebody has changed the agreement since it was read.
    Done update(const Agreement &before, const AgreementDraft &after);
    /// Stale as for update(). An invalid day brings it back.
    Done retire(const Agreement &before, QDate from);
    /// NotFound when there is none.
    Result<Agreement> find(AgreementId id);
    /// By audience, then by name; the retired ones too.
    Result<std::vector<Agreement>> all();
    Result<bool> isSigned(AgreementId id);

    Result<WordingId> insertWording(const WordingDraft &draft);
    /// Stale as for update(), of a published wording too.
    Done updateWording(const Wording &before, const WordingDraft &after);
    Done removeWording(const Wording &before);
    Done publishWording(const Wording &before, const QDateTime &at);
    /// NotFound when there is none.
    Result<Wording> findWording(WordingId id);
    /// Newest first, then by language; drafts too.
    Result<std::vector<Wording>> wordingsOf(AgreementId agreement);
    /// Published ones, without their texts.
    Result<std::vector<WordingStart>> startsOf(AgreementId agreement);

private:
    Database &m_database;
};

} // namespace countersign
