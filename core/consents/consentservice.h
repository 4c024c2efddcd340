#pragma once

#include "consents/consentwriter.h"
#include "consents/giver.h"

namespace countersign {

/// The rules of recording answers. An answer is never changed: it is voided with a reason, and a
/// new one recorded.
class ConsentService
{
public:
    explicit ConsentService(Register &target) : m_register(target) {}

    /// One person's answers to many uses as one operation; a withdrawal or an objection is an
    /// answer too, and makes the list of what to take down. Errors as writeConsents().
    Result<std::vector<ConsentEventId>> record(const Actor &actor, const ConsentForm &form);
    /// Who is meant by what stands on a form; see identifyGiver().
    Result<Giver> identify(const Actor &actor, PersonId person, QStringView typed, QDate day);
    /// Required without a reason; NotFound; Stale when it is void already.
    Done voidEvent(const Actor &actor, ConsentEventId id, const QString &reason);

    /// Decides between two with parental responsibility, until one of them answers again. Required
    /// without a reason; Stale when there is no conflict on that day, settled or not.
    Result<SettlementId> settle(const Actor &actor, const SettlementDraft &draft);
    /// Consent given before that day is asked again. OutOfRange for a day in the future.
    Done markCircumstances(const Actor &actor, const ChangedCircumstances &changed);

    /// Everything that was answered for somebody, void ones included.
    Result<std::vector<ConsentEvent>> events(const Actor &actor, PersonId person);
    Result<std::vector<Settlement>> settlements(const Actor &actor, PersonId person);
    Result<std::vector<ChangedCircumstances>> circumstances(const Actor &actor, PersonId person);

private:
    Register &m_register;
};

} // namespace countersign
