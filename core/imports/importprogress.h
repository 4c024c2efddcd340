#pragma once

#include <functional>

namespace countersign {

/// Called now and then with how much is written; false cancels.
using ImportProgress = std::function<bool(int done, int all)>;

} // namespace countersign
