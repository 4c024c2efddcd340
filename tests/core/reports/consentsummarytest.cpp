#include "consents/photoflagservice.h"
#include "core/reports/reportstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ConsentSummaryTest : public ReportsTest
{
protected:
    ReportTable summary(QStringView className = {})
    {
        return table(ReportKind::ConsentSummary, options(className));
    }
};

TEST_F(ConsentSummaryTest, showsEachClassWithItsPupilsAndTheUsesAsColumns)
{
    const ReportTable table = summary();
    ASSERT_EQ(table.columns.size(), 3);
    EXPECT_EQ(table.columns.at(1).heading, u"School website"_s);
    ASSERT_EQ(table.sections.size(), 2);
    EXPECT_EQ(table.sections.at(0).heading, u"3B"_s);
    EXPECT_EQ(names(table.sections.at(0)), (QStringList{u"Dale, Bo"_s, u"Popescu, Cerys"_s}));
    EXPECT_EQ(names(table.sections.at(1)), QStringList{u"Else, Zed"_s});
    EXPECT_FALSE(table.sections.at(0).startsPage);
    EXPECT_TRUE(table.sections.at(1).startsPage);
}

TEST_F(ConsentSummaryTest, marksYesNoConflictAndWaiting)
{
    say(cerys, mother, Answer::Given, website);
    say(cerys, father, Answer::Refused, website);
    say(cerys, mother, Answer::Given, press);
    const ReportTable table = summary(u"3B");
    const ReportSection section = table.sections.value(0);
    EXPECT_EQ(section.rows.value(0).value(1).mark, Mark::Waiting);
    EXPECT_EQ(section.rows.value(1).value(1).mark, Mark::Conflict);
    EXPECT_EQ(section.rows.value(1).value(2).mark, Mark::Yes);
    EXPECT_EQ(section.totals.value(1).value.toInt(), 0);
    EXPECT_EQ(section.totals.value(2).value.toInt(), 1);
    EXPECT_EQ(section.note, u"1 of 2 forms are back"_s);
    EXPECT_EQ(table.summary.size(), 1);
    EXPECT_EQ(table.legend.size(), 3) << "yes, conflict and waiting";
}

TEST_F(ConsentSummaryTest, answersForAPastDay)
{
    say(cerys, mother, Answer::Given, website, {2026, 10, 1});
    say(cerys, mother, Answer::Withdrawn, website, {2026, 11, 1});
    ReportOptions asked = options(u"3B");
    EXPECT_EQ(
        table(ReportKind::ConsentSummary, asked).sections.value(0).rows.value(1).value(1).mark,
        Mark::No);
    asked.on = {2026, 10, 15};
    EXPECT_EQ(
        table(ReportKind::ConsentSummary, asked).sections.value(0).rows.value(1).value(1).mark,
        Mark::Yes);
}

TEST_F(ConsentSummaryTest, saysOfAFlagNothingButTheNoEvenToTheHead)
{
    say(cerys, mother, Answer::Given, website);
    ASSERT_OK(PhotoFlagService(*target).set(head, cerys, clock.day, u"court order"_s));
    const auto report = makeReport(*target, head, ReportKind::ConsentSummary, options(u"3B"));
    ASSERT_OK(report);
    const auto &table = std::get<ReportTable>(*report);
    EXPECT_EQ(table.sections.at(0).rows.at(1).at(1).mark, Mark::No);
    EXPECT_FALSE(everyWord(table).contains(u"flag"_s, Qt::CaseInsensitive));
}

TEST_F(ConsentSummaryTest, refusesAClassThatIsNone)
{
    EXPECT_ERROR(makeReport(*target, office, ReportKind::ConsentSummary, options(u"9Z")), NotFound);
}

TEST_F(ConsentSummaryTest, isForThoseWhoMaySeeConsents)
{
    const Actor network{u"Ade Cole"_s, Role::NetworkManager};
    EXPECT_ERROR(makeReport(*target, network, ReportKind::ConsentSummary, options()), Forbidden);
}

TEST_F(ConsentSummaryTest, countsAFormAsBackOnlyWhenItDecidesSomething)
{
    say(cerys, {.name = u"Nan"_s, .capacity = Capacity::Other}, Answer::Given, website);
    EXPECT_EQ(summary(u"3B").sections.value(0).note, u"0 of 2 forms are back"_s);
    say(cerys, {.by = cerys, .name = u"Cerys"_s, .capacity = Capacity::Pupil}, Answer::Refused,
        website);
    EXPECT_EQ(summary(u"3B").sections.value(0).note, u"1 of 2 forms are back"_s)
        << "a pupil's own no decides";
}
