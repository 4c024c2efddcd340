#pragma once

#include "agreements/standing.h"
#include "reports/mark.h"

#include <QString>

namespace countersign {

/// How a standing stands on paper; None for somebody of whom nothing is asked.
Mark standingMark(StandingKind kind);
/// Why somebody has not signed, translated: "form not given out", "waiting for the form".
QString standingOnPaper(const Standing &standing);

} // namespace countersign
