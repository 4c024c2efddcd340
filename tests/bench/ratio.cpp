#include "bench/ratio.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

namespace countersign {

Ratio timed(const QString &promise, double bound, const std::function<double()> &ours,
            const std::function<double()> &peers)
{
    constexpr size_t runs = 5;
    std::array<double, runs> one{};
    std::array<double, runs> other{};
    for (size_t run = 0; run < runs; ++run) {
        one[run] = ours();
        other[run] = peers();
    }
    std::ranges::sort(one);
    std::ranges::sort(other);
    return {promise, one[runs / 2], other[runs / 2], bound};
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

bool print(const Ratio &ratio)
{
    std::printf("%-62s %12.5f %12.5f %8.2f  at most %-6g %s\n", qPrintable(ratio.promise),
                ratio.ours, ratio.peers, ratio.value(), ratio.bound,
                ratio.isKept() ? "kept" : "NOT KEPT");
    std::fflush(stdout);
    return ratio.isKept();
}

} // namespace countersign
