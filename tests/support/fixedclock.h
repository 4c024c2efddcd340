#pragma once

#include "base/clock.h"

namespace countersign {

/// A clock that stands still until it is moved: a Wednesday in the middle of an autumn term.
class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(day, QTime(10, 30), Qt::UTC); }
    QDate today() const override { return day; }

    QDate day{2026, 11, 18};
};

} // namespace countersign
