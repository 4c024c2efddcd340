#include "shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>
#include <gtest/gtest.h>

using namespace countersign;
using namespace Qt::StringLiterals;

class ThemeTest : public testing::Test
{
protected:
    ~ThemeTest() override { applyTheme(*qApp, u"light"_s); }
    static bool looksDark() { return QApplication::palette().window().color().lightness() < 128; }
    /// As Qt tells every window.
    static void changeOfTheSystem()
    {
        QWidget window;
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::sendPostedEvents();
    }
    std::function<bool()> system = [this] {
        ++asked;
        return isDark;
    };
    bool isDark = false;
    int asked = 0;
};

TEST_F(ThemeTest, followsTheSystemWhileTheProgramRuns)
{
    applyTheme(*qApp, {}, system);
    EXPECT_FALSE(looksDark());
    isDark = true;
    changeOfTheSystem();
    EXPECT_TRUE(looksDark());
    isDark = false;
    changeOfTheSystem();
    EXPECT_FALSE(looksDark());
    EXPECT_EQ(asked, 3) << "and does not run in circles";
}

TEST_F(ThemeTest, staysAsItWasChosen)
{
    applyTheme(*qApp, {}, system);
    applyTheme(*qApp, u"dark"_s, system);
    changeOfTheSystem();
    EXPECT_TRUE(looksDark());
    EXPECT_EQ(asked, 1);
}

TEST_F(ThemeTest, readsTheSystemPastItsOwnPalette)
{
    applyTheme(*qApp, u"dark"_s);
    ASSERT_TRUE(looksDark());
    EXPECT_FALSE(isSystemDark()) << "the platform of the tests is light";
}
