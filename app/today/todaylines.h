#pragma once

#include "common/session.h"

namespace countersign {

/// Something that must be done, and the place where it is done.
struct TodayLine
{
    QString icon;
    QString text;
    /// Why, or since when; may be empty.
    QString detail;
    Place place;
};

/// Everything that waits today, the most pressing first. An error of one register is a line of its
/// own: "failed" must not look like "nothing to do".
std::vector<TodayLine> todayLines(Session &session);

} // namespace countersign
