#include "bench/promise.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace countersign {

namespace {

double middle(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

void compare(benchmark::State &state, double bound, const std::function<double()> &ours,
             const std::function<double()> &peers)
{
    std::vector<double> one;
    std::vector<double> other;
    for ([[maybe_unused]] auto iteration : state) {
        one.push_back(ours());
        other.push_back(peers());
        state.SetIterationTime(one.back());
    }
    // A program that could not be run costs nothing, and that is no promise kept.
    if (std::ranges::min(one) <= 0 || std::ranges::min(other) <= 0)
        return state.SkipWithError("it could not be measured");
    state.counters["ours"] = middle(one);
    state.counters["peer's"] = middle(other);
    state.counters["bound"] = bound;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

bool PromiseReporter::ReportContext(const Context &)
{
    std::printf("%-62s %12s %12s %8s\n", "promise", "ours", "peer's", "ratio");
    return true;
}

void PromiseReporter::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        const char *name = run.run_name.function_name.c_str();
        if (run.error_occurred) {
            std::printf("%-62s skipped: %s\n", name, run.error_message.c_str());
            continue;
        }
        const double ours = run.counters.at("ours");
        const double peers = run.counters.at("peer's");
        const double bound = run.counters.at("bound");
        const bool isKept = ours <= bound * peers;
        m_broken += isKept ? 0 : 1;
        std::printf("%-62s %12.5f %12.5f %8.2f  at most %-6g %s\n", name, ours, peers, ours / peers,
                    bound, isKept ? "kept" : "NOT KEPT");
    }
    std::fflush(stdout);
}

} // namespace countersign
