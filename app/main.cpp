#include "common/prompts.h"
#include "resources.h"
#include "shell/application.h"
#include "shell/theme.h"
#include "translations.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Countersign"_s);
    QApplication::setOrganizationName(u"Countersign"_s);
    QApplication::setApplicationVersion(u"" COUNTERSIGN_VERSION ""_s);
    countersign::initialiseResources();
    countersign::installTranslations(application);
    QApplication::setWindowIcon(QIcon(u":/icons/countersign.svg"_s));

    const countersign::SystemClock clock;
    countersign::DesktopPrompts prompts;
    QSettings settings;
    countersign::applyTheme(application, settings.value(u"appearance"_s).toString());
    countersign::Application countersign(clock, prompts, settings);
    countersign.start(application.arguments().value(1));
    return QApplication::exec();
}
