#include "app/tour/tour.h"
#include "common/jobs.h"
#include "common/prompts.h"
#include "common/session.h"
#include "resources.h"
#include "sample/sampleschool.h"
#include "shell/theme.h"
#include "support/fixedclock.h"
#include "translations.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

/// tour FOLDER [light|dark|large]: pictures of every page and dialog on the sample school. For
/// "large", QT_SCALE_FACTOR=2 is set by whoever calls it.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    countersign::initialiseResources();
    countersign::installTranslations(application);
    const QString folder = application.arguments().value(1, u"build/tour"_s);
    const QString look = application.arguments().value(2, u"light"_s);
    countersign::applyTheme(application, look == u"dark"_s ? look : u"light"_s);

    const QTemporaryDir place;
    const countersign::FixedClock clock;
    auto school = countersign::makeSampleSchool(place.filePath(u"sample.countersign"_s), clock);
    if (!school) {
        std::fprintf(stderr, "The sample school could not be made (kind %d at %s, record %lld).\n",
                     int(school.error().kind), qUtf8Printable(school.error().where),
                     school.error().record);
        return 1;
    }
    countersign::DesktopPrompts prompts;
    countersign::InlineJobs jobs;
    QSettings settings(place.filePath(u"settings.ini"_s), QSettings::IniFormat);
    countersign::Session session(std::move(*school), countersign::sampleActor(), prompts, jobs,
                                 settings);
    QStringList complaints;
    QObject::connect(&session, &countersign::Session::complained, &session,
                     [&](const QString &text) { complaints << text; });
    const int taken = countersign::Tour(session, folder, look).take();
    for (const QString &complaint : complaints)
        std::fprintf(stderr, "Said at the foot of the window: %s\n", qUtf8Printable(complaint));
    std::printf("%d pictures in %s\n", taken, qUtf8Printable(folder));
    return taken > 0 && complaints.isEmpty() ? 0 : 1;
}
