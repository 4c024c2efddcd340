#pragma once

#include "access/actor.h"
#include "people/person.h"
#include "register/register.h"
#include "reports/reportoptions.h"

#include <QHash>

namespace countersign {

/// What a pupil's family has not sent back.
struct MissingForms
{
    /// As ConsentFacts::isToBeAsked(): the letters chase whom the list of forms still due names.
    bool consents = false;
    /// The names of agreements that are not signed.
    QStringList agreements = {};
};

/// Of one agreement, or of all and of the consents; pupils of whom nothing is missing are not among
/// them, nor agreements that were declined, because that is an answer. Errors as consentsByClass().
Result<QHash<PersonId, MissingForms>> missingForms(Register &target, const Actor &actor,
                                                   const ReportOptions &options);

} // namespace countersign
