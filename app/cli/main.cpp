#include "cli/cli.h"
#include "resources.h"
#include "translations.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// What Qt remarks about a desktop that is not there is nothing for whoever reads the errors.
void passOnlyFailures(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    // PDFs are painted, and painting needs a platform: on a server there is no display for it.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passOnlyFailures);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("countersign-cli"));
    countersign::initialiseResources();
    countersign::installTranslations(application);

    QTextStream out(stdout);
    QTextStream err(stderr);
    const countersign::SystemClock clock;
    return countersign::runCli(QGuiApplication::arguments().mid(1), out, err, clock);
}
