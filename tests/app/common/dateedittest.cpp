#include "common/dateedit.h"
#include "support/apptest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class DateEditTest : public testing::Test
{
protected:
    DateEditTest() { edit.setToday({2026, 11, 18}); }
    DateEdit edit;
};

} // namespace

TEST_F(DateEditTest, readsADateAsAnOfficeTypesIt)
{
    for (const auto *text :
         {u"14/3/12", u"14.03.2012", u"14-3-12", u"2012-03-14", u"14 Mar 2012"}) {
        edit.setText(QString::fromUtf16(text));
        EXPECT_EQ(edit.date(), QDate(2012, 3, 14)) << edit.text().toStdString();
    }
}

TEST_F(DateEditTest, keepsWhatCannotBeReadAsItWasTyped)
{
    edit.setText(u"31/02/2012"_s);
    EXPECT_FALSE(edit.date().isValid());
    EXPECT_FALSE(edit.isAcceptable());
    EXPECT_EQ(edit.text(), u"31/02/2012"_s);
    edit.clear();
    EXPECT_TRUE(edit.isAcceptable());
}

TEST_F(DateEditTest, oneKeyIsToday)
{
    QTest::keyClicks(&edit, u"t"_s);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 18));
    QTest::keyClick(&edit, Qt::Key_Down);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 17));
    QTest::keyClicks(&edit, u"y"_s);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 17));
}
