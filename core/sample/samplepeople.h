#pragma once

#include "access/actor.h"
#include "register/register.h"

namespace countersign {

/// Imports the pupils, contacts, staff and governors of ":/sample" as an office would.
Done addSamplePeople(Register &target, const Actor &office);

} // namespace countersign
