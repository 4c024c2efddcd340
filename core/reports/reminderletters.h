#pragma once

#include "access/actor.h"
#include "register/register.h"
#include "reports/letter.h"
#include "reports/reportoptions.h"

namespace countersign {

/// One letter for each pupil of whom a form is missing, in the order of classes and names, to those
/// of their contacts who may consent and are called first. Whoever has none is written to as "the
/// parents or carers of". Takes class, agreement and date; errors as missingForms().
Result<LetterRun> reminderLetters(Register &target, const Actor &actor,
                                  const ReportOptions &options);

} // namespace countersign
