#include "consents/permissionslip.h"

#include <algorithm>

namespace countersign {

bool PermissionSlip::isClear() const
{
    return std::ranges::all_of(lines, &SlipLine::permitted);
}

std::vector<PersonSummary> PermissionSlip::blocked() const
{
    std::vector<PersonSummary> people;
    for (const SlipLine &line : lines) {
        if (!line.permitted)
            people.push_back(line.person);
    }
    return people;
}

} // namespace countersign
