#pragma once

#include "access/actor.h"
#include "agreements/signature.h"
#include "audit/operation.h"
#include "register/register.h"

namespace countersign {

/// The rules of what was signed and declined. Signatures are events: recorded once, never changed,
/// voided with a reason.
class SignatureService
{
public:
    explicit SignatureService(Register &target) : m_register(target) {}

    /// As checkSignature(); OutOfRange too for somebody who is none of those the agreement is for.
    /// That they were asked on that day is no condition: forms come late, and pupils move up.
    Result<SignatureId> record(const Actor &actor, const SignatureDraft &draft);
    /// A class, one date: all of them in one operation or none. Required when there are none.
    Result<std::vector<SignatureId>> record(const Actor &actor,
                                            const std::vector<SignatureDraft> &drafts);
    /// A sheet for each of them, filled in as such sheets usually come back, to be looked over
    /// before it is recorded: the pupil by name; of the contacts entitled to consent on that day
    /// the first by priority; the adult themself. Whoever has no such contact comes without a
    /// parent.
    Result<std::vector<SignatureDraft>> proposed(const Actor &actor, const SignatureDraft &sheet,
                                                 const std::vector<PersonId> &people);

    /// The authoriser signs what others have signed before, a whole pile of it: all or nothing.
    /// As checkAuthoriser(); Duplicate where one has signed, Frozen where the signature is voided.
    /// Without a day it is today.
    Done authorise(const Actor &actor, const std::vector<SignatureId> &signatures,
                   const Signatory &authoriser);
    /// Required without a reason; Stale when it is voided already.
    Done voidSignature(const Actor &actor, SignatureId id, const QString &reason);
    /// Forms were given out on that day; Required without people or day, OutOfRange for the future.
    Done issue(const Actor &actor, AgreementId agreement, const std::vector<PersonId> &people,
               QDate on);

    Result<Signature> signature(const Actor &actor, SignatureId id);
    /// Newest first; the voided ones too.
    Result<std::vector<Signature>> signaturesOf(const Actor &actor, PersonId person);

private:
    Register &m_register;
};

/// Records a signature as part of something larger, a returned form: within the operation that is
/// open, which asks for the permission and commits. Fails as SignatureService::record().
Result<SignatureId> recordSignature(Register &target, const Operation &open, const Actor &actor,
                                    const SignatureDraft &draft);

} // namespace countersign
