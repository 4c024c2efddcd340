#pragma once

#include "today/todaylines.h"

namespace countersign {

/// Agreement by agreement: who has not signed, whose signature runs out soon, and what waits for
/// the authoriser. Each leads to those people.
Result<std::vector<TodayLine>> aboutTheAgreements(Session &session);

} // namespace countersign
