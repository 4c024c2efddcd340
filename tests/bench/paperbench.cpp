#include "bench/bigschool.h"
#include "bench/libreoffice.h"
#include "bench/process.h"
#include "bench/promise.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int pupils = 1'200;

double writeSummary(const QString &path)
{
    return secondsOf({commandLine(), u"report"_s, answeredSchoolFile(pupils), u"consent-summary"_s,
                      u"--out"_s, path});
}

void printSummary(benchmark::State &state)
{
    if (!LibreOffice::isInstalled())
        return state.SkipWithError("LibreOffice is not installed");
    // The very table that we print.
    const QString table = inFolder(u"summary.xlsx"_s);
    writeSummary(table);
    const LibreOffice calc;
    compare(
        state, 0.2, [] { return writeSummary(inFolder(u"summary.pdf"_s)); },
        [&] { return secondsOf(calc.converting(table, u"pdf"_s)); });
}

BENCHMARK(printSummary)
    ->Name("Consent summary, 1,200 pupils by 10 uses, against Calc's PDF")
    ->Iterations(5)
    ->UseManualTime();

} // namespace

} // namespace countersign
