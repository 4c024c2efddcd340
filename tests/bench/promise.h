#pragma once

#include <benchmark/benchmark.h>

#include <functional>

namespace countersign {

/// Measures what ours costs and what the peer's does (seconds, or KiB) once for each iteration, in
/// turn, so that a machine that slows down slows both. Ours may cost so many times as much.
void compare(benchmark::State &state, double bound, const std::function<double()> &ours,
             const std::function<double()> &peers);

/// Seconds of one call.
double secondsOf(const std::function<void()> &work);

/// A line for each promise, by the middle of its measurements.
class PromiseReporter final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;

    /// How many promises were not kept. One that could not be measured is not among them.
    int broken() const { return m_broken; }

private:
    int m_broken = 0;
};

} // namespace countersign
