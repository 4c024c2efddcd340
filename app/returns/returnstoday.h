#pragma once

#include "base/result.h"
#include "today/todaylines.h"

#include <vector>

namespace countersign {

/// What waits today because of forms: conflicts to settle, consent to ask again, classes whose
/// forms are not back.
Result<std::vector<TodayLine>> aboutTheReturns(Session &session);

} // namespace countersign
