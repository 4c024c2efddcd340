#pragma once

#include "access/actor.h"
#include "consents/permissionslip.h"
#include "register/register.h"

namespace countersign {

/// "May we use this?" asked before publishing. All calls: Forbidden without
/// Permission::SeeConsents.
class SlipService
{
public:
    explicit SlipService(Register &target) : m_register(target) {}

    /// What the answer would be today, without keeping it: while people are still being typed.
    /// NotFound when one of them is nobody.
    Result<PermissionSlip> check(const Actor &actor, const SlipDraft &draft);
    /// Answers and keeps the answer. Required without people or a purpose.
    Result<PermissionSlip> keep(const Actor &actor, const SlipDraft &draft);

    /// As it was answered, whatever has been withdrawn since.
    Result<PermissionSlip> slip(const Actor &actor, SlipId id);
    /// Newest first, without their lines.
    Result<std::vector<PermissionSlip>> slips(const Actor &actor, int limit);

private:
    Register &m_register;
};

} // namespace countersign
