#pragma once

#include "access/actor.h"
#include "consents/publication.h"
#include "register/register.h"

namespace countersign {

/// What is published, who is shown in it, and what has to come down. Reading needs
/// Permission::SeeConsents.
class PublicationService
{
public:
    explicit PublicationService(Register &target) : m_register(target) {}

    /// The newest first: those not ended today, or all.
    Result<std::vector<Publication>> list(const Actor &actor, bool withEnded = false);
    Result<Publication> publication(const Actor &actor, PublicationId id);

    /// Required without title, place or use; OutOfRange when it ends before it is out. Who may not
    /// be shown is recorded all the same: it may be out already. Approving is the check.
    Result<PublicationId> add(const Actor &actor, const PublicationDraft &draft);
    /// An approval lapses when more people are shown, or it goes somewhere else. Stale when it has
    /// changed since it was read.
    Done change(const Actor &actor, const Publication &before, const PublicationDraft &after);

    /// Who of those shown may not be shown in it today, without reasons.
    Result<std::vector<PersonSummary>> blocked(const Actor &actor, PublicationId id);
    /// NotEntitled, with the first of those blocked, while there are any; Stale when it has changed
    /// since it was read or is approved already.
    Done approve(const Actor &actor, const Publication &before);

    /// Open ones with the oldest first, or done ones with the newest first.
    Result<std::vector<TakeDown>> takeDowns(const Actor &actor, bool open = true);
    /// The person is no longer among those shown. OutOfRange for a day in the future or before the
    /// task was there.
    Done takenDown(const Actor &actor, const TakeDown &before, QDate day);

private:
    Register &m_register;
};

} // namespace countersign
