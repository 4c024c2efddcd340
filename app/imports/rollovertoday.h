#pragma once

#include "base/result.h"
#include "today/todaylines.h"

#include <vector>

namespace countersign {

/// In summer, until it is done: that the classes are to be moved up.
Result<std::vector<TodayLine>> aboutTheRollOver(Session &session);
/// Where that is done.
Place rollOverPlace();

} // namespace countersign
