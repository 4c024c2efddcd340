#pragma once

#include "agreements/wording.h"

namespace countersign {

/// Of the wordings in force, which has one or more, the one that most sheets bear: the English.
inline const Wording &proposedWording(const std::vector<Wording> &inForce)
{
    const auto english = std::ranges::find(inForce, QStringLiteral("en"), &Wording::language);
    return english == inForce.end() ? inForce.front() : *english;
}

} // namespace countersign
