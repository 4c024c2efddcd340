#pragma once

#include "access/actor.h"
#include "register/register.h"
#include "reports/reportoptions.h"
#include "reports/reporttable.h"

namespace countersign {

/// Who may not be shown for one use, class by class: names and nothing more, because the list goes
/// to a photographer. A class in which nobody is to be left out stands in it too, so that it is not
/// taken for one that was forgotten. Takes use, class and date; Required without a use, NotFound
/// for one that is retired, else errors as consentsByClass().
Result<ReportTable> leaveOut(Register &target, const Actor &actor, const ReportOptions &options);

} // namespace countersign
