#include "bench/bigschool.h"
#include "bench/process.h"
#include "bench/ratio.h"
#include "common/jobs.h"
#include "common/prompts.h"
#include "common/session.h"
#include "people/peoplemodel.h"
#include "people/peoplepage.h"
#include "people/peoplerepository.h"
#include "resources.h"
#include "sample/sampleschool.h"

#include <QApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString cli = QStringLiteral(COUNTERSIGN_BINARY "/app/countersign-cli");
const QString window = QStringLiteral(COUNTERSIGN_BINARY "/app/countersign");

QString libreOffice()
{
    return QStandardPaths::findExecutable(u"soffice"_s);
}

class Bench
{
public:
    /// How many promises were not kept.
    int run()
    {
        std::printf("%-62s %12s %12s %8s\n", "promise", "ours", "peer's", "ratio");
        importing();
        filtering();
        firstRows();
        memory();
        return m_broken;
    }

private:
    void note(const Ratio &ratio) { m_broken += print(ratio) ? 0 : 1; }
    void skip(const char *promise, const char *why)
    {
        std::printf("%-62s skipped: %s\n", promise, why);
    }

    double importSeconds(int pupils)
    {
        const QString roll = m_folder.filePath(u"roll-%1.csv"_s.arg(pupils));
        if (!QFile::exists(roll))
            writeRoll(roll, pupils);
        const QString path = m_folder.filePath(u"import.countersign"_s);
        QFile::remove(path);
        runProcess({cli, u"new"_s, path, u"--school"_s, u"Bench"_s});
        const ProcessCost cost = runProcess({cli, u"import"_s, path, roll, u"--json"_s});
        if (!cost.succeeded)
            std::printf("The import did not succeed.\n");
        return cost.seconds;
    }

    double bareImportSeconds(int pupils)
    {
        const QString path = m_folder.filePath(u"bare.db"_s);
        QFile::remove(path);
        const QString roll = m_folder.filePath(u"roll-%1.csv"_s.arg(pupils));
        return runProcess({u"sqlite3"_s, path, u".mode csv"_s, u".import %1 roll"_s.arg(roll)})
            .seconds;
    }

    void importing()
    {
        constexpr int some = 10'000;
        note(timed(
            u"10,000 new pupils from CSV, against sqlite3 .import"_s, 8,
            [&] { return importSeconds(some); }, [&] { return bareImportSeconds(some); }));
        note({u"100,000 new pupils, against 10,000"_s, importSeconds(many), importSeconds(some),
              11});
    }

    std::unique_ptr<Session> school(int pupils)
    {
        const QString path = m_folder.filePath(u"school-%1.countersign"_s.arg(pupils));
        if (!QFile::exists(path) && !bigSchool(path, pupils, m_clock))
            return nullptr;
        auto opened = Register::open(path, m_clock);
        if (!opened)
            return nullptr;
        return std::make_unique<Session>(std::move(*opened), Actor{u"Bench"_s, Role::Office},
                                         m_prompts, m_jobs, m_settings);
    }

    void filtering()
    {
        const auto session = school(many);
        PeopleModel model(*session);
        std::string text;
        if (!PeopleRepository(session->target().database())
                 .forEachSearchKey([&](PersonId, const QString &key) {
                     text += key.toStdString();
                     text += '\n';
                 }))
            return;
        PeopleFilter filter = model.filter();
        filter.words = u"z"_s; // the index is made by the first letter
        model.setFilter(filter);
        for (const QChar letter : {u'a', u'k', u'z'}) {
            const char wanted = letter.toLatin1();
            note(timed(
                u"100,000 people by the letter %1, against memmem"_s.arg(letter), 4,
                [&] {
                    return secondsOf([&] {
                        filter.words = letter;
                        model.setFilter(filter);
                    });
                },
                [&] {
                    return secondsOf([&] {
                        const char *from = text.data();
                        const char *const end = from + text.size();
                        size_t hits = 0;
                        while (const void *hit = ::memmem(from, size_t(end - from), &wanted, 1)) {
                            ++hits;
                            from = static_cast<const char *>(hit) + 1;
                        }
                        if (hits == 0)
                            std::printf("no hit\n");
                    });
                }));
        }
    }

    void firstRows()
    {
        const auto large = school(many);
        const auto small = school(few);
        const auto shown = [](Session &session) {
            return secondsOf([&] {
                PeoplePage page(session);
                page.resize(1100, 700);
                page.grab();
            });
        };
        note(timed(
            u"The first rows of 100,000 people, against 400"_s, 2, [&] { return shown(*large); },
            [&] { return shown(*small); }));
    }

    void memory()
    {
        const char *promise = "Memory of the window with 100,000 people, against Calc's";
        if (libreOffice().isEmpty())
            return skip(promise, "LibreOffice is not installed");
        const QString roll = m_folder.filePath(u"roll-%1.csv"_s.arg(many));
        const QString path = m_folder.filePath(u"school-%1.countersign"_s.arg(many));
        const ProcessCost calc = runProcess({libreOffice(), u"--headless"_s, u"--convert-to"_s,
                                             u"ods"_s, u"--outdir"_s, m_folder.path(), roll});
        note({QString::fromLatin1(promise), double(settledMemory({window, path})),
              double(calc.peakMemory), 0.5});
    }

    static constexpr int few = 400;
    static constexpr int many = 100'000;

    QTemporaryDir m_folder;
    SystemClock m_clock;
    DesktopPrompts m_prompts;
    InlineJobs m_jobs;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    int m_broken = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    initialiseResources();
    const int broken = Bench().run();
    std::printf(broken == 0 ? "Every promise is kept.\n" : "%d promises are not kept.\n", broken);
    return broken == 0 ? 0 : 1;
}
