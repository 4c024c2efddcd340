#pragma once

#include <QStringList>

namespace countersign {

// Programs as whole processes, from their start to their end; what they say is thrown away.

/// 0 when it failed.
double secondsOf(const QStringList &command);
/// Of the largest among it and those it starts, in KiB; 0 when it failed.
long peakMemoryOf(const QStringList &command);

/// Our own program without a window.
QString commandLine();

} // namespace countersign
