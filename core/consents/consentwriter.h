#pragma once

#include "access/actor.h"
#include "consents/consentevent.h"
#include "consents/consentuse.h"
#include "register/register.h"

#include <vector>

namespace countersign {

struct UseAnswer
{
    UseId use = {};
    Answer answer = Answer::Given;
    /// For a single, long-standing picture.
    PublicationId publication = {};
};

/// Answers that came together: a returned form, an e-mail, a call. A use that is not answered is
/// simply not among them.
struct ConsentForm
{
    PersonId person = {};
    Giver giver = {};
    QDate answeredOn = {};
    Came came = Came::Paper;
    QString evidence = {};
    WordingId wording = {};
    std::vector<UseAnswer> answers = {};
};

/// Required for what is missing; OutOfRange for a date in the future, an answer that the basis of
/// the use does not know, a capacity that does not fit the giver; Frozen for a yes to a use that
/// was retired by then.
Done checkConsentEvent(const ConsentEventDraft &draft, const ConsentUse &use, QDate today);

/// Checks and writes all answers of a form and what must be taken down because of them, within the
/// operation that the caller has open: a returned form records a signature in the same one.
/// Required without answers, Duplicate for two answers to one question.
Result<std::vector<ConsentEventId>> writeConsents(Register &target, const Actor &actor,
                                                  const ConsentForm &form);

/// Makes a task of every publication that shows somebody who may not be shown in it today. That the
/// person has left or is to be asked again is no reason: it was lawful, and nobody said no. Without
/// a use, of publications under any. Within the operation that the caller has open.
Done raiseTakeDowns(Register &target, PersonId person, UseId use, QDate since);

} // namespace countersign
