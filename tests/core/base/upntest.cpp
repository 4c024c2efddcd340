#include "base/upn.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(Upn, acceptsTheVectorsWithTheirCheckLetters)
{
    for (const auto *text :
         {u"B801200005001", u"R674123101121", u"Y820432120001", u"K820200123001", u"P207000016049",
          u"T823299923401", u"J82043212000A", u"Y82043212000B", u"V82043212000Z"}) {
        const auto upn = Upn::parse(text);
        ASSERT_OK(upn);
        EXPECT_TRUE(upn->hasRightCheckLetter()) << upn->text().toStdString();
    }
}

TEST(Upn, tellsPermanentFromTemporary)
{
    EXPECT_FALSE(Upn::parse(u"B801200005001")->isTemporary());
    EXPECT_TRUE(Upn::parse(u"J82043212000A")->isTemporary());
}

TEST(Upn, keepsAWrongCheckLetterButKnowsIt)
{
    for (const auto *text : {u"A801200005001", u"Q207000016049"}) {
        const auto upn = Upn::parse(text);
        ASSERT_OK(upn);
        EXPECT_FALSE(upn->hasRightCheckLetter());
    }
}

TEST(Upn, refusesAWrongForm)
{
    for (const auto *text : {u"I801200005001", u"O801200005001", u"S801200005001", u"B80120000500",
                             u"B8012000050011", u"X80120000A001", u"", u"B80120000500I"})
        EXPECT_ERROR(Upn::parse(text), Malformed);
}

TEST(Upn, dropsSpacesAndUpperCases)
{
    const auto upn = Upn::parse(u"  b801 200 005001 ");
    ASSERT_OK(upn);
    EXPECT_EQ(upn->text(), u"B801200005001"_s);
}
