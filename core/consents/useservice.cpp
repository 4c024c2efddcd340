#include "consents/useservice.h"

#include "audit/operation.h"
#include "consents/userepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

Done checkUse(const ConsentUseDraft &draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"consent_use.name"_s);
    if (draft.explanation.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"consent_use.explanation"_s);
    return {};
}

Result<std::vector<ConsentUse>> UseService::list(const Actor &actor, bool withRetired)
{
    TRY(require(actor, Permission::SeeConsents));
    UseRepository uses(m_register.database());
    return withRetired ? uses.all() : uses.current(m_register.clock().today());
}

Result<ConsentUse> UseService::find(const Actor &actor, QStringView name)
{
    TRY(require(actor, Permission::SeeConsents));
    return UseRepository(m_register.database()).findByName(name);
}

Result<UseId> UseService::add(const Actor &actor, const ConsentUseDraft &draft)
{
    TRY(checkUse(draft));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeUse));
    TRY_LET(const UseId id, UseRepository(m_register.database()).insert(draft));
    TRY(operation.commit());
    return id;
}

Done UseService::change(const Actor &actor, const ConsentUse &before, const ConsentUseDraft &after)
{
    TRY(checkUse(after));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeUse));
    TRY(UseRepository(m_register.database()).update(before, after));
    return operation.commit();
}

Done UseService::reorder(const Actor &actor, const std::vector<UseId> &order)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeUse));
    UseRepository uses(m_register.database());
    TRY_LET(const auto current, uses.current(m_register.clock().today()));
    if (!std::ranges::is_permutation(order, current, {}, {}, &ConsentUse::id))
        return fail(ErrorKind::OutOfRange, u"consent_use.position"_s);
    for (size_t i = 0; i < order.size(); ++i) {
        const auto use = std::ranges::find(current, order[i], &ConsentUse::id);
        if (use->position != int(i) + 1)
            TRY(uses.place(*use, int(i) + 1));
    }
    return operation.commit();
}

Done UseService::retire(const Actor &actor, const ConsentUse &before, QDate day)
{
    if (!day.isValid())
        return fail(ErrorKind::Required, u"consent_use.retired_on"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ChangeUse));
    TRY(UseRepository(m_register.database()).retire(before, day));
    return operation.commit();
}

} // namespace countersign
