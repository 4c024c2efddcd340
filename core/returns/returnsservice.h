#pragma once

#include "access/actor.h"
#include "returns/returnedform.h"

namespace countersign {

struct RecordedForm
{
    std::vector<SignatureId> signatures = {};
    std::vector<ConsentEventId> answers = {};
};

/// Recording what comes back in the school bag. All calls: Forbidden without
/// Permission::RecordConsents.
class ReturnsService
{
public:
    explicit ReturnsService(Register &target) : m_register(target) {}

    /// What there is to fill in for a pupil on that day, and what they have already. NotFound for
    /// somebody who is no pupil.
    Result<BlankForm> blank(const Actor &actor, PersonId pupil, QDate day);
    /// The names and the answers as one operation, so that one undo takes the whole form back.
    /// Required at "returned_form" for a sheet with nothing on it; else as recordSignature() and
    /// writeConsents(). Of a pupil whose name an agreement needs beside a parent's, the pupil's is
    /// taken as being there too: a sheet that lacks it was not signed.
    Result<RecordedForm> record(const Actor &actor, const ReturnedForm &form);

private:
    Register &m_register;
};

} // namespace countersign
