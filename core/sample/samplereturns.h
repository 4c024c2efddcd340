#pragma once

#include "access/actor.h"
#include "register/register.h"

namespace countersign {

/// Records the forms and signatures of ":/sample" that had come back by the clock's day, sets a
/// flag, and publishes two pictures, one of which waits for the head.
Done addSampleReturns(Register &target, const Actor &office, const Actor &head);

} // namespace countersign
