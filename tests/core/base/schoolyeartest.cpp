#include "base/schoolyear.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(SchoolYear, runsFromSeptemberToAugust)
{
    const auto last = SchoolYear::containing({2026, 8, 31});
    const auto next = SchoolYear::containing({2026, 9, 1});
    EXPECT_EQ(last.text(), u"2025/26"_s);
    EXPECT_EQ(next, last.next());
    EXPECT_EQ(next.firstDay(), QDate(2026, 9, 1));
    EXPECT_EQ(next.lastDay(), QDate(2027, 8, 31));
    EXPECT_EQ(SchoolYear::containing({1999, 9, 1}).text(), u"1999/00"_s);
}

TEST(SchoolYear, meetsTheVectorsForYearGroups)
{
    const auto year = SchoolYear::containing({2026, 9, 1});
    EXPECT_EQ(year.yearGroupOf({2022, 8, 31}), u"R"_s);
    EXPECT_EQ(year.yearGroupOf({2022, 9, 1}), u"N2"_s);
    EXPECT_EQ(SchoolYear::containing({2026, 8, 31}).yearGroupOf({2021, 8, 31}), u"R"_s);
    EXPECT_EQ(year.yearGroupOf({2021, 8, 31}), u"1"_s);
    EXPECT_EQ(year.yearGroupOf({2008, 8, 31}), u"14"_s);
    EXPECT_EQ(year.yearGroupOf({2007, 8, 31}), QString());
    EXPECT_EQ(year.yearGroupOf({2025, 8, 31}), QString());
}

TEST(SchoolYear, bornOnALeapDayIsNoSpecialCase)
{
    EXPECT_EQ(SchoolYear::containing({2026, 9, 1}).yearGroupOf({2020, 2, 29}), u"2"_s);
}

TEST(YearGroup, movesUpInSeptember)
{
    EXPECT_EQ(yearGroupAfter(u"N2"), u"R"_s);
    EXPECT_EQ(yearGroupAfter(u"R"), u"1"_s);
    EXPECT_EQ(yearGroupAfter(u"14"), QString());
    EXPECT_EQ(yearGroupAfter(u"M"), u"M"_s);
    EXPECT_EQ(yearGroupAfter(u"Oak"), QString());
}

TEST(YearGroup, belongsToAKeyStage)
{
    EXPECT_EQ(keyStageOf(u"R"), KeyStage::EarlyYears);
    EXPECT_EQ(keyStageOf(u"2"), KeyStage::One);
    EXPECT_EQ(keyStageOf(u"3"), KeyStage::Two);
    EXPECT_EQ(keyStageOf(u"9"), KeyStage::Three);
    EXPECT_EQ(keyStageOf(u"11"), KeyStage::Four);
    EXPECT_EQ(keyStageOf(u"12"), KeyStage::Five);
    EXPECT_EQ(keyStageOf(u"X"), KeyStage::None);
}
