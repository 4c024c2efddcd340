#include "base/personname.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(PersonName, keepsNamesAsTheyAreWritten)
{
    for (const auto *text : {u"McDonald", u"de Souza", u"ffrench", u"O’Neill", u"O'Neill", u"Siân",
                             u"Nguyễn", u"Al-Ḥasan", u"Łukasz", u"J.", u"محمد", u"ALMEIDA"}) {
        const auto name = PersonName::parse(text);
        ASSERT_OK(name);
        EXPECT_EQ(name->text(), QString::fromUtf16(text));
    }
}

TEST(PersonName, isStoredComposed)
{
    const auto name = PersonName::parse(u"Zoe\u0308");
    ASSERT_OK(name);
    EXPECT_EQ(name->text(), u"Zoë"_s);
}

TEST(PersonName, holdsALongOneButNotWithoutEnd)
{
    EXPECT_OK(PersonName::parse(QString(120, u'a')));
    EXPECT_ERROR(PersonName::parse(QString(PersonName::longest + 1, u'a')), OutOfRange);
}

TEST(PersonName, refusesWhatIsNoName)
{
    EXPECT_ERROR(PersonName::parse(u"   "), Required);
    EXPECT_ERROR(PersonName::parse(u"Smith, Jane"), Malformed);
    EXPECT_ERROR(PersonName::parse(u"<b>"), Malformed);
    EXPECT_ERROR(PersonName::parse(u"-"), Malformed);
    EXPECT_ERROR(PersonName::parse(u"R2D2"), Malformed);
}

TEST(PersonName, simplifiesInnerSpace)
{
    EXPECT_EQ(PersonName::parse(u" Mary \n Ann ")->text(), u"Mary Ann"_s);
}
