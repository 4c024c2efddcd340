#include "settings/settingspage.h"
#include "support/apptest.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace countersign;
using namespace Qt::StringLiterals;

class SettingsPageTest : public AppTest
{
};

TEST_F(SettingsPageTest, savesWhatWasTyped)
{
    SettingsPage page(*session);
    auto *save = find<QPushButton>(&page, "save");
    EXPECT_FALSE(save->isEnabled());
    find<QLineEdit>(&page, "name")->setText(u"Larkfield Primary School"_s);
    find<QSpinBox>(&page, "age")->setValue(13);
    EXPECT_TRUE(save->isEnabled());
    save->click();
    const auto saved = SchoolSettingsService(*opened).settings();
    EXPECT_EQ(saved->name, u"Larkfield Primary School"_s);
    EXPECT_EQ(saved->pupilAskedFromAge, 13);
    EXPECT_FALSE(save->isEnabled());
}

TEST_F(SettingsPageTest, keepsWhatWasTypedWhenItCannotBeSaved)
{
    SettingsPage page(*session);
    page.show();
    find<QLineEdit>(&page, "urn")->setText(u"123456"_s);
    find<QPushButton>(&page, "save")->click();
    EXPECT_TRUE(find<QLabel>(&page, "problem")->isVisible());
    EXPECT_EQ(find<QLineEdit>(&page, "urn")->text(), u"123456"_s);
}
