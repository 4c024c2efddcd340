#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace countersign {

/// One promise of speed: ours against a peer's, both measured in this run.
struct Ratio
{
    QString promise;
    /// Seconds, or KiB.
    double ours = 0;
    double peers = 0;
    double bound = 0;

    double value() const { return ours / peers; }
    bool isKept() const { return peers > 0 && value() <= bound; }
};

/// The middle of five runs of each, in turn, so that a machine that slows down slows both.
Ratio timed(const QString &promise, double bound, const std::function<double()> &ours,
            const std::function<double()> &peers);

/// Seconds of one call.
double secondsOf(const std::function<void()> &work);

/// Prints the line of a table; true when it is kept.
bool print(const Ratio &ratio);

} // namespace countersign
