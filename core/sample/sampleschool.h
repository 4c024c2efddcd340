#pragma once

#include "access/actor.h"
#include "register/register.h"

namespace countersign {

/// A new school's register at that path, with its name. FileExists rather than overwriting.
Result<std::unique_ptr<Register>> beginSchool(const QString &path, const QString &school,
                                              const Actor &actor, const Clock &clock);

} // namespace countersign
