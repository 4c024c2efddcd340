#pragma once

#include "access/actor.h"
#include "consents/photoflag.h"
#include "register/register.h"

namespace countersign {

/// Setting, lifting and reading flags: the head and the safety lead alone. What everybody else
/// meets is a decision that says no.
class PhotoFlagService
{
public:
    explicit PhotoFlagService(Register &target) : m_register(target) {}

    /// Makes a task of every current publication that shows the person. Required without a reason;
    /// OutOfRange for a day in the future; Duplicate while another flag stands.
    Result<PhotoFlagId> set(const Actor &actor, PersonId person, QDate day, const QString &reason);
    /// OutOfRange for a day before it was set; Stale when it was lifted already.
    Done lift(const Actor &actor, const PhotoFlag &before, QDate day);
    /// Forbidden without Permission::SeePhotoFlagReason. The newest first.
    Result<std::vector<PhotoFlag>> flagsOf(const Actor &actor, PersonId person);

private:
    Register &m_register;
};

} // namespace countersign
