#pragma once

#include "imports/rollover.h"

namespace countersign {

/// "Year 5, 5B", "class Elm", "Year 5": where pupils are taught.
QString taughtText(const QString &yearGroup, const QString &className);
/// "31 August 2027".
QString lastDayText(QDate lastDay);
/// "412 pupils move up, 58 leave, 3 stay where they are": what becomes of them, without those of
/// whom there are none.
QString countsText(const RollOverCounts &counts);
/// The classes that move into one that stays, in sentences; empty when there is none.
QString occupiedText(const RollOverPlan &plan);

} // namespace countersign
