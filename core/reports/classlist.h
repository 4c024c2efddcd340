#pragma once

#include "access/actor.h"
#include "register/register.h"
#include "reports/reportoptions.h"
#include "reports/reporttable.h"

namespace countersign {

/// For the class teacher: each pupil with the agreements they are asked for and what may be shown
/// of them. Takes class and date; Forbidden without Permission::SeeConsents and SeeAgreements, else
/// errors as consentsByClass().
Result<ReportTable> classList(Register &target, const Actor &actor, const ReportOptions &options);

} // namespace countersign
