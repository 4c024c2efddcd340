#include "cli/cli.h"
#include "resources.h"
#include "translations.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>
#include <string_view>

namespace {

/// What Qt remarks about a desktop that is not there is nothing for whoever reads the errors.
void passOnlyFailures(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

/// PDFs are painted, and painting needs a platform with its fonts. Nothing else waits for those.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || std::string_view(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
    // On a server there is no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(passOnlyFailures);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersign-cli"));
    countersign::initialiseResources();
    countersign::installTranslations(*application);

    QTextStream out(stdout);
    QTextStream err(stderr);
    const countersign::SystemClock clock;
    return countersign::runCli(QCoreApplication::arguments().mid(1), out, err, clock);
}
