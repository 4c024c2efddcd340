#pragma once

#include "access/actor.h"
#include "consents/consentuse.h"
#include "register/register.h"

namespace countersign {

/// The school's list of uses. None is ever deleted: answers refer to it.
class UseService
{
public:
    explicit UseService(Register &target) : m_register(target) {}

    /// In the order of the list: those current today, or all.
    Result<std::vector<ConsentUse>> list(const Actor &actor, bool withRetired = false);
    /// By its name in any spelling; NotFound.
    Result<ConsentUse> find(const Actor &actor, QStringView name);

    /// Required without name or explanation; Duplicate for the name of another use.
    Result<UseId> add(const Actor &actor, const ConsentUseDraft &draft);
    /// before is what the draft was made from; Stale when it has changed since. A no that was given
    /// while the use rested on consent counts as an objection once it rests on something else.
    Done change(const Actor &actor, const ConsentUse &before, const ConsentUseDraft &after);
    /// All current uses, each once, in their new order; OutOfRange for anything else.
    Done reorder(const Actor &actor, const std::vector<UseId> &order);
    /// From that day nothing new may be made of it.
    Done retire(const Actor &actor, const ConsentUse &before, QDate day);

private:
    Register &m_register;
};

/// Required, with the field, when a draft lacks what parents must be told.
Done checkUse(const ConsentUseDraft &draft);

} // namespace countersign
