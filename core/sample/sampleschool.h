#pragma once

#include "access/actor.h"
#include "register/register.h"

namespace countersign {

/// A new school's register at that path, with its name and the starting agreements and uses that
/// travel in the program's resources (":/wordings", ":/uses.json"). FileExists rather than
/// overwriting one; nothing is left behind when it fails.
Result<std::unique_ptr<Register>> beginSchool(const QString &path, const QString &school,
                                              const Actor &actor, const Clock &clock);

/// The invented school of ":/sample", taken in through the same imports and services as a real one:
/// people, signatures, answers, a flag and two publications. Its forms are dated in the autumn of
/// 2026; with an earlier clock they would lie in the future, so those are left out.
Result<std::unique_ptr<Register>> makeSampleSchool(const QString &path, const Clock &clock);

/// Whoever looks at the sample school may see all of it.
Actor sampleActor();

} // namespace countersign
