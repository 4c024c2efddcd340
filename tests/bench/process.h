#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace countersign {

/// What one run of a program cost, as the operating system counts it.
struct ProcessCost
{
    bool succeeded = false;
    double seconds = 0;
    /// The largest of its processes, in KiB.
    long peakMemory = 0;
};

/// Runs it to its end; output is thrown away.
ProcessCost runProcess(const QStringList &command);

/// Starts a program that does not end by itself, waits until its memory has not grown for a second
/// (at most twenty), and ends it. In KiB, 0 when it could not be measured.
long settledMemory(const QStringList &command);

} // namespace countersign
