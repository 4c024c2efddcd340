#pragma once

#include "access/actor.h"
#include "register/register.h"
#include "reports/reportoptions.h"
#include "reports/reporttable.h"

namespace countersign {

/// What may be shown of whom: pupils by uses, a section for each class, with how many may be shown
/// for each use. For the head. Takes class and date; errors as consentsByClass().
Result<ReportTable> consentSummary(Register &target, const Actor &actor,
                                   const ReportOptions &options);

} // namespace countersign
