#include "agreements/agreementservice.h"

#include "agreements/agreementrepository.h"
#include "audit/operation.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Done stillDraft(const Wording &wording)
{
    if (wording.isPublished())
        return fail(ErrorKind::Frozen, u"wording"_s, wording.id.value());
    return {};
}

/// Gives a new wording the next number, and a translation what it has from its original.
Done fitIn(WordingDraft &draft, const std::vector<Wording> &newestFirst)
{
    if (draft.number == 0) {
        draft.number = newestFirst.empty() ? 1 : newestFirst.front().number + 1;
        return {};
    }
    const auto original = std::ranges::find(newestFirst, draft.number, &Wording::number);
    if (original == newestFirst.end())
        return fail(ErrorKind::NotFound, u"wording.number"_s);
    draft.asksAgain = original->asksAgain;
    return {};
}

} // namespace

Result<AgreementId> AgreementService::add(const Actor &actor, const AgreementDraft &draft)
{
    TRY(checkAgreement(draft));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeAgreement));
    TRY_LET(const AgreementId id, AgreementRepository(m_register.database()).insert(draft));
    TRY(operation.commit());
    return id;
}

Done AgreementService::change(const Actor &actor, const Agreement &before,
                              const AgreementDraft &after)
{
    TRY(checkAgreement(after));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeAgreement));
    AgreementRepository repository(m_register.database());
    if (after.audience != before.audience) {
        TRY_LET(const bool isSigned, repository.isSigned(before.id));
        if (isSigned)
            return fail(ErrorKind::StillInUse, u"agreement.audience"_s, before.id.value());
    }
    TRY(repository.update(before, after));
    return operation.commit();
}

Done AgreementService::retire(const Actor &actor, const Agreement &before, QDate from)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeAgreement));
    TRY(AgreementRepository(m_register.database()).retire(before, from));
    return operation.commit();
}

Result<std::vector<Agreement>> AgreementService::agreements(const Actor &actor)
{
    TRY(require(actor, Permission::SeeAgreements));
    return AgreementRepository(m_register.database()).all();
}

Result<Agreement> AgreementService::agreement(const Actor &actor, AgreementId id)
{
    TRY(require(actor, Permission::SeeAgreements));
    return AgreementRepository(m_register.database()).find(id);
}

Result<Agreement> AgreementService::named(const Actor &actor, QStringView name)
{
    TRY_LET(const auto all, agreements(actor));
    const auto found = std::ranges::find_if(all, [name](const Agreement &agreement) {
        return name.trimmed().compare(agreement.name, Qt::CaseInsensitive) == 0;
    });
    if (found == all.end())
        return fail(ErrorKind::NotFound, u"agreement.name"_s);
    return *found;
}

Result<WordingId> AgreementService::draftWording(const Actor &actor, WordingDraft draft)
{
    TRY(checkWording(draft));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeWording));
    AgreementRepository repository(m_register.database());
    TRY(repository.find(draft.agreement));
    TRY_LET(const auto wordings, repository.wordingsOf(draft.agreement));
    TRY(fitIn(draft, wordings));
    TRY_LET(const WordingId id, repository.insertWording(draft));
    TRY(operation.commit());
    return id;
}

Done AgreementService::changeWording(const Actor &actor, const Wording &before,
                                     const WordingDraft &after)
{
    TRY(stillDraft(before));
    TRY(checkWording(after));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeWording));
    TRY(AgreementRepository(m_register.database()).updateWording(before, after));
    return operation.commit();
}

Done AgreementService::discardWording(const Actor &actor, const Wording &before)
{
    TRY(stillDraft(before));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeWording));
    TRY(AgreementRepository(m_register.database()).removeWording(before));
    return operation.commit();
}

Done AgreementService::publishWording(const Actor &actor, const Wording &before)
{
    TRY(stillDraft(before));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::PublishWording));
    TRY(AgreementRepository(m_register.database())
            .publishWording(before, m_register.clock().now()));
    return operation.commit();
}

Result<std::vector<Wording>> AgreementService::wordings(const Actor &actor, AgreementId agreement)
{
    TRY(require(actor, Permission::SeeAgreements));
    return AgreementRepository(m_register.database()).wordingsOf(agreement);
}

Result<Wording> AgreementService::wording(const Actor &actor, WordingId id)
{
    TRY(require(actor, Permission::SeeAgreements));
    return AgreementRepository(m_register.database()).findWording(id);
}

Result<std::vector<Wording>> AgreementService::wordingsInForce(const Actor &actor,
                                                               AgreementId agreement, QDate on)
{
    TRY_LET(auto all, wordings(actor, agreement));
    return inForceOn(on, std::move(all));
}

} // namespace countersign
