#include "paper/tablecolumns.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal upright = mm(180);
constexpr qreal lying = mm(267);

ReportTable marksTable(int marks, const QString &name = u"Abbott, Freya"_s)
{
    ReportTable table{.columns = {{.heading = u"Pupil"_s}}};
    ReportRow row{{.value = name}};
    for (int i = 0; i < marks; ++i) {
        table.columns.append(
            {.heading = u"Visiting organisations"_s, .kind = ReportColumn::Kind::Mark});
        row.append(ReportCell{.mark = Mark::Yes});
    }
    table.sections = {{.rows = {row}}};
    return table;
}

} // namespace

TEST(TableColumns, fillTheWidthExactly)
{
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        const TableType type(orientation);
        for (const int marks : {0, 1, 10, 14, 40}) {
            const TableColumns columns(marksTable(marks), type, upright);
            EXPECT_NEAR(columns.left(columns.count()), upright, 1) << marks;
        }
    }
}

TEST(TableColumns, turnHeadingsUprightOnlyWhereTheyDoNotFitAcross)
{
    const TableType type(QPageLayout::Landscape);
    const TableColumns few(marksTable(10), type, lying);
    const TableColumns many(marksTable(20), type, lying);
    EXPECT_LT(few.headingHeight(), mm(15));
    EXPECT_GT(many.headingHeight(), mm(18));
}

TEST(TableColumns, giveAllMarksTheSameWidth)
{
    ReportTable table = marksTable(6);
    table.columns[3].heading = u"Press"_s;
    const TableType type(QPageLayout::Landscape);
    const TableColumns columns(table, type, lying);
    for (qsizetype i = 2; i < columns.count(); ++i)
        EXPECT_NEAR(columns.width(i), columns.width(1), 1);
}

TEST(TableColumns, squeezeOneLongNameAndNotTheMarks)
{
    const TableType type(QPageLayout::Portrait);
    const TableColumns columns(marksTable(10, u"Name "_s.repeated(40)), type, upright);
    for (qsizetype i = 1; i < columns.count(); ++i)
        EXPECT_GE(columns.width(i), mm(10.9));
}

TEST(TableColumns, shareWhatIsLeftByTheWidthsAskedFor)
{
    const ReportTable table{.columns = {{.heading = u"A"_s, .width = 1},
                                        {.heading = u"B"_s, .width = 3},
                                        {.heading = u"C"_s, .width = 0}}};
    const TableType type(QPageLayout::Portrait);
    const TableColumns columns(table, type, upright);
    EXPECT_GT(columns.width(1), 2 * columns.width(0));
    EXPECT_LT(columns.width(2), mm(10));
}

TEST(TableColumns, askForTheLyingPageByNeed)
{
    EXPECT_EQ(TableColumns::orientationFor(marksTable(10), upright), QPageLayout::Portrait);
    EXPECT_EQ(TableColumns::orientationFor(marksTable(16), upright), QPageLayout::Landscape);
}
