#include "imports/values.h"

#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(Values, readsYesAndNo)
{
    for (const auto *text : {u"T", u"Y", u"Yes", u"1", u"true", u" TRUE "})
        EXPECT_EQ(parseYesNo(text), YesNo::Yes);
    for (const auto *text : {u"F", u"n", u"No", u"0", u"false"})
        EXPECT_EQ(parseYesNo(text), YesNo::No);
    EXPECT_EQ(parseYesNo(u"  "), YesNo::Blank);
    for (const auto *text : {u"?", u"2", u"maybe", u"Yes please ask"})
        EXPECT_EQ(parseYesNo(text), YesNo::Unclear);
}

TEST(Values, readsSex)
{
    EXPECT_EQ(parseSex(u"F"), Sex::Female);
    EXPECT_EQ(parseSex(u"male"), Sex::Male);
    EXPECT_FALSE(parseSex(u"").has_value());
    EXPECT_FALSE(parseSex(u"U").has_value());
}

TEST(Values, readsYearGroups)
{
    for (const auto &[text, year] :
         {std::pair(u"Year 3", u"3"), std::pair(u"Yr 3", u"3"), std::pair(u" 3", u"3"),
          std::pair(u"Y03", u"3"), std::pair(u"Reception", u"R"), std::pair(u"Year R", u"R"),
          std::pair(u"Nursery 1", u"N1"), std::pair(u"n2", u"N2"), std::pair(u"Year 14", u"14"),
          std::pair(u"NC Year 7", u"7"), std::pair(u"X", u"X"), std::pair(u"m", u"M")})
        EXPECT_EQ(parseYearGroup(text), QString::fromUtf16(year));
    for (const auto *text : {u"", u"15", u"0", u"Year 20", u"3/4", u"Oak", u"Year"})
        EXPECT_EQ(parseYearGroup(text), QString());
}

TEST(Values, neverGuessesAnAnswer)
{
    for (const auto *text : {u"Y", u"yes", u"Given", u"1"})
        EXPECT_EQ(parseAnswer(text), SheetAnswer::Given);
    for (const auto *text : {u"N", u"No", u"refused", u"Not given"})
        EXPECT_EQ(parseAnswer(text), SheetAnswer::Refused);
    EXPECT_EQ(parseAnswer(u" "), SheetAnswer::None);
    for (const auto *text : {u"?", u"not face", u"ask", u"x", u"yes but not face", u"-", u"n/a"})
        EXPECT_EQ(parseAnswer(text), SheetAnswer::Unclear);
}

TEST(Values, spellsOutTheCodesOfRelationships)
{
    EXPECT_EQ(relationshipWord(u"PAM"), u"Mother"_s);
    EXPECT_EQ(relationshipWord(u"swr"), u"Social worker"_s);
    EXPECT_EQ(relationshipWord(u"Nan"), u"Nan"_s);
}
