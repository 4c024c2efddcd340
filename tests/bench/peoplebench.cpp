#include "bench/bigschool.h"
#include "bench/libreoffice.h"
#include "bench/peoplesession.h"
#include "bench/process.h"
#include "bench/promise.h"
#include "people/peoplemodel.h"
#include "people/peoplepage.h"
#include "people/peoplerepository.h"

#include <QCoreApplication>

#include <cstring>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int few = 400;
constexpr int many = 100'000;

/// The text that is searched, as the filter has it.
std::string searchedText(PeopleSession &people)
{
    std::string text;
    const Done read =
        PeopleRepository(people.session().target().database())
            .forEachSearchKey({.presence = Presence::Both}, [&](PersonId, const QString &key) {
                text += key.toStdString();
                text += '\n';
            });
    return read ? text : std::string();
}

size_t countOf(char letter, const std::string &text)
{
    const char *from = text.data();
    const char *const end = from + text.size();
    size_t hits = 0;
    while (const void *hit = ::memmem(from, size_t(end - from), &letter, 1)) {
        ++hits;
        from = static_cast<const char *>(hit) + 1;
    }
    return hits;
}

void filter(benchmark::State &state, QChar letter)
{
    PeopleSession people(schoolFile(many));
    PeopleModel model(people.session());
    const std::string text = searchedText(people);
    const auto type = [&model](const QString &words) {
        PeopleFilter typed = model.filter();
        typed.words = words;
        model.setFilter(typed);
    };
    type(u"q"_s); // the first letter loads what the others are looked for in
    compare(
        state, 4, [&] { return secondsOf([&] { type(letter); }); },
        [&] {
            return secondsOf([&] { benchmark::DoNotOptimize(countOf(letter.toLatin1(), text)); });
        });
}

void showFirstRows(benchmark::State &state)
{
    PeopleSession large(schoolFile(many));
    PeopleSession small(schoolFile(few));
    const auto shown = [](PeopleSession &people) {
        return secondsOf([&people] {
            PeoplePage page(people.session());
            page.resize(1100, 700);
            page.grab();
        });
    };
    compare(
        state, 2, [&] { return shown(large); }, [&] { return shown(small); });
}

void holdWindow(benchmark::State &state)
{
    if (!LibreOffice::isInstalled())
        return state.SkipWithError("LibreOffice is not installed");
    const QString school = schoolFile(many);
    LibreOffice calc;
    compare(
        state, 0.5,
        [&] {
            return double(peakMemoryOf(
                {QCoreApplication::applicationFilePath(), u"--people-window"_s, school}));
        },
        [&] { return double(peakMemoryOf(calc.converting(rollFile(many), u"ods"_s))); });
}

BENCHMARK_CAPTURE(filter, common, u'a')
    ->Name("100,000 people by the letter a, against memmem")
    ->Iterations(21)
    ->UseManualTime();
BENCHMARK_CAPTURE(filter, less, u'k')
    ->Name("100,000 people by the letter k, against memmem")
    ->Iterations(21)
    ->UseManualTime();
BENCHMARK_CAPTURE(filter, rare, u'z')
    ->Name("100,000 people by the letter z, against memmem")
    ->Iterations(21)
    ->UseManualTime();
BENCHMARK(showFirstRows)
    ->Name("The first rows of 100,000 people, against 400")
    ->Iterations(9)
    ->UseManualTime();
BENCHMARK(holdWindow)
    ->Name("Memory of the window with 100,000 people, against Calc's")
    ->Iterations(1)
    ->UseManualTime();

} // namespace

} // namespace countersign
