#pragma once

#include <QDate>
#include <QDateTime>

namespace countersign {

/// Where "now" comes from. Handed in, so that a test, a report "as at" and a replayed year can say
/// which day it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// In UTC.
    virtual QDateTime now() const = 0;
    /// The school's own calendar day, which near midnight is not the day in UTC.
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

} // namespace countersign
