#include "reports/flattable.h"
#include "support/print.h"

#include <QSet>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(ReportTable, givesEveryMarkAWordAndALetterOfItsOwn)
{
    QSet<QString> letters;
    for (const auto mark :
         {Mark::Yes, Mark::No, Mark::Waiting, Mark::Conflict, Mark::Lapsed, Mark::Warning}) {
        EXPECT_EQ(markLetter(mark).size(), 1);
        EXPECT_FALSE(markWord(mark).isEmpty());
        letters.insert(markLetter(mark));
    }
    EXPECT_EQ(letters.size(), 6);
    EXPECT_TRUE(markLetter(Mark::None).isEmpty());
}

TEST(ReportTable, showsDatesInWordsAndNumbersWithTheDecimalsOfTheirColumn)
{
    const ReportColumn cost{
        .heading = u"Cost"_s, .kind = ReportColumn::Kind::Number, .decimals = 2};
    EXPECT_EQ(cellText(cost, {.value = 12.5}), u"12.50"_s);
    const ReportColumn born{.heading = u"Born"_s, .kind = ReportColumn::Kind::Date};
    EXPECT_EQ(cellText(born, {.value = QDate(2026, 9, 3)}), u"3 Sep 2026"_s);
    EXPECT_EQ(cellText(born, {}), QString());
}

TEST(ReportTable, alignsByKindUnlessToldOtherwise)
{
    using Align = ReportColumn::Align;
    using Kind = ReportColumn::Kind;
    EXPECT_EQ(ReportColumn({.kind = Kind::Text}).alignment(), Align::Left);
    EXPECT_EQ(ReportColumn({.kind = Kind::Number}).alignment(), Align::Right);
    EXPECT_EQ(ReportColumn({.kind = Kind::Mark}).alignment(), Align::Centre);
    EXPECT_EQ(ReportColumn({.kind = Kind::Mark, .align = Align::Left}).alignment(), Align::Left);
}

TEST(ReportTable, flattensSectionsIntoAFirstColumn)
{
    const ReportTable table{
        .columns = {{.heading = u"Name"_s},
                    {.heading = u"Website"_s, .kind = ReportColumn::Kind::Mark}},
        .sectionKind = u"Class"_s,
        .sections = {{.heading = u"3A"_s, .rows = {{{.value = u"Ann Ash"_s}, {.mark = Mark::Yes}}}},
                     {.heading = u"3B"_s, .rows = {{{.value = u"Ben Birch"_s}}}}}};
    const FlatTable flat = flattened(table);
    ASSERT_EQ(flat.columns.size(), 3);
    EXPECT_EQ(flat.columns.front().heading, u"Class"_s);
    ASSERT_EQ(flat.rows.size(), 2);
    EXPECT_EQ(flat.rows.at(0).at(0).value.toString(), u"3A"_s);
    EXPECT_EQ(flat.rows.at(0).at(2).value.toString(), u"Yes"_s);
    ASSERT_EQ(flat.rows.at(1).size(), 3) << "a short row is filled up";
    EXPECT_FALSE(flat.rows.at(1).at(2).value.isValid());
}

TEST(ReportTable, flattensAMarkWithATextIntoBoth)
{
    const ReportTable table{
        .columns = {{.heading = u"Signed"_s}},
        .sections = {{.rows = {{{.value = QDate(2026, 9, 3), .mark = Mark::Lapsed}}}}}};
    EXPECT_EQ(flattened(table).rows.at(0).at(0).value.toString(), u"Lapsed: 3 Sep 2026"_s);
}
