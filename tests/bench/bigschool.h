#pragma once

#include "register/register.h"

#include <QString>

namespace countersign {

/// The roll of a school that is larger than any, as a management information system writes it. Each
/// call with the same number writes the same file.
bool writeRoll(const QString &path, int pupils);

/// That many pupils straight into a new register, by the repository.
Result<std::unique_ptr<Register>> bigSchool(const QString &path, int pupils, const Clock &clock);

} // namespace countersign
