#pragma once

#include "access/actor.h"
#include "register/register.h"
#include "reports/reportoptions.h"
#include "reports/reporttable.h"

namespace countersign {

/// Who has not signed, and since when, with a bar for each section: signed, waiting, lapsed,
/// declined. For one agreement the sections are its classes, years or posts; for all, the
/// agreements in force. Takes agreement, class, group and date. Forbidden without
/// Permission::SeeAgreements; NotFound for a class in which nobody is.
Result<ReportTable> unsignedReport(Register &target, const Actor &actor,
                                   const ReportOptions &options);

} // namespace countersign
