#include "resources.h"
#include "shell/theme.h"
#include "translations.h"

#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    countersign::initialiseResources();
    countersign::installTranslations(application);
    countersign::applyTheme(application, QStringLiteral("light"));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
