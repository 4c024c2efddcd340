#include "bench/peoplesession.h"
#include "bench/promise.h"
#include "resources.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    countersign::initialiseResources();
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--people-window"_L1)
        return countersign::showPeople(arguments.value(2));

    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    countersign::PromiseReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    if (reporter.broken() > 0)
        std::printf("%d promises are not kept.\n", reporter.broken());
    else
        std::printf("Every promise that was measured is kept.\n");
    return reporter.broken() > 0 ? 1 : 0;
}
