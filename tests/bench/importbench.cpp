#include "bench/bigschool.h"
#include "bench/process.h"
#include "bench/promise.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int some = 10'000;
constexpr int many = 100'000;

double importSeconds(int pupils)
{
    const QString roll = rollFile(pupils);
    const QString path = inFolder(u"import.countersign"_s);
    QFile::remove(path);
    secondsOf({commandLine(), u"new"_s, path, u"--school"_s, u"Bench"_s});
    return secondsOf({commandLine(), u"import"_s, path, roll, u"--json"_s});
}

double bareImportSeconds(int pupils)
{
    const QString roll = rollFile(pupils);
    const QString path = inFolder(u"bare.db"_s);
    QFile::remove(path);
    return secondsOf({u"sqlite3"_s, path, u".mode csv"_s, u".import %1 roll"_s.arg(roll)});
}

void importSome(benchmark::State &state)
{
    compare(
        state, 8, [] { return importSeconds(some); }, [] { return bareImportSeconds(some); });
}

void importMany(benchmark::State &state)
{
    compare(
        state, 11, [] { return importSeconds(many); }, [] { return importSeconds(some); });
}

BENCHMARK(importSome)
    ->Name("10,000 new pupils from CSV, against sqlite3 .import")
    ->Iterations(9)
    ->UseManualTime();
BENCHMARK(importMany)->Name("100,000 new pupils, against 10,000")->Iterations(3)->UseManualTime();

} // namespace

} // namespace countersign
