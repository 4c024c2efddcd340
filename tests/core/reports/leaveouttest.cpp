#include "core/reports/reportstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class LeaveOutTest : public ReportsTest
{
protected:
    ReportTable list(QStringView className = {})
    {
        ReportOptions asked = options(className);
        asked.use = website;
        return table(ReportKind::LeaveOut, asked);
    }
};

TEST_F(LeaveOutTest, namesThoseWhoMayNotBeShownByClass)
{
    say(cerys, mother, Answer::Given, website);
    const ReportTable table = list();
    ASSERT_EQ(table.sections.size(), 2);
    EXPECT_EQ(names(table.sections.at(0)), QStringList{u"Dale, Bo"_s});
    EXPECT_EQ(names(table.sections.at(1)), QStringList{u"Else, Zed"_s});
    EXPECT_EQ(table.summary, QStringList{u"Everybody else on the roll may be shown."_s});
}

TEST_F(LeaveOutTest, tellsNoReasons)
{
    say(cerys, mother, Answer::Given, website);
    say(cerys, father, Answer::Refused, website);
    say(bo, {.name = u"Nan"_s, .capacity = Capacity::Other}, Answer::Given, website);
    const ReportTable table = list();
    for (const ReportSection &section : table.sections) {
        for (const ReportRow &row : section.rows) {
            ASSERT_EQ(row.size(), 1);
            EXPECT_EQ(row.front().mark, Mark::None);
        }
    }
    EXPECT_TRUE(table.legend.isEmpty());
    for (const QString &word : {u"conflict"_s, u"refuse"_s, u"waiting"_s, u"responsib"_s})
        EXPECT_FALSE(everyWord(table).contains(word, Qt::CaseInsensitive)) << word.toStdString();
}

TEST_F(LeaveOutTest, keepsAClassInWhichNobodyIsToBeLeftOut)
{
    say(cerys, mother, Answer::Given, website);
    const PersonId ann = add(pupilNamed(u"Ann", u"Ash", u"5C", u"5"));
    say(ann, giverOf(addParent(ann, u"May", u"Mother")), Answer::Given, website);
    const ReportTable table = list();
    ASSERT_EQ(table.sections.size(), 3);
    EXPECT_EQ(table.sections.at(2).heading, u"5C"_s);
    EXPECT_TRUE(table.sections.at(2).rows.isEmpty());
    EXPECT_FALSE(table.whenEmpty.isEmpty());
}

TEST_F(LeaveOutTest, needsAUseThatIsCurrent)
{
    EXPECT_ERROR(makeReport(*target, office, ReportKind::LeaveOut, options()), Required);
    ASSERT_OK(uses.retire(office, uses.find(office, u"School website").value(), clock.day));
    ReportOptions asked = options();
    asked.use = website;
    EXPECT_ERROR(makeReport(*target, office, ReportKind::LeaveOut, asked), NotFound);
}
