#include "core/reports/reportstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class UnsignedReportTest : public ReportsTest
{
protected:
    ReportTable list(AgreementId agreement, QStringView className = {},
                     std::optional<StandingGroup> group = {})
    {
        ReportOptions asked = options(className);
        asked.agreement = agreement;
        asked.group = group;
        return table(ReportKind::Unsigned, asked);
    }
};

TEST_F(UnsignedReportTest, listsThoseWhoHaveNotSignedByClassWithABarEach)
{
    sign(cerys);
    const ReportTable table = list(ks2);
    ASSERT_EQ(table.sections.size(), 2);
    EXPECT_EQ(table.sections.at(0).heading, u"3B"_s);
    EXPECT_EQ(names(table.sections.at(0)), QStringList{u"Dale, Bo"_s});
    EXPECT_EQ(table.sections.at(0).note, u"1 of 2 have not signed"_s);
    ASSERT_TRUE(table.chart);
    ASSERT_EQ(table.chart->bars.size(), 2);
    EXPECT_EQ(table.chart->bars.at(0).counts, (QList<int>{1, 1, 0, 0}));
    EXPECT_EQ(table.chart->series.size(), 4);
}

TEST_F(UnsignedReportTest, saysSinceWhenAFormIsOut)
{
    ASSERT_OK(signatures.issue(office, ks2, {bo}, {2026, 10, 5}));
    const ReportRow row = list(ks2, u"3B").sections.value(0).rows.value(0);
    EXPECT_EQ(row.value(1).value.toString(), u"form not back"_s);
    EXPECT_EQ(row.value(2).value.toDate(), QDate(2026, 10, 5));
}

TEST_F(UnsignedReportTest, groupsByYearWhenAskedTo)
{
    const ReportTable table = list(ks2, {}, StandingGroup::Year);
    ASSERT_EQ(table.sections.size(), 2);
    EXPECT_EQ(table.sectionKind, u"Year"_s);
    EXPECT_EQ(table.sections.at(1).heading, u"4"_s);
    EXPECT_EQ(table.columns.size(), 4) << "with the class";
}

TEST_F(UnsignedReportTest, hasASectionForEachAgreementWhenNoneIsChosen)
{
    const auto staff = agreements.add(head, {.name = u"Staff"_s, .audience = Audience::Staff});
    ASSERT_OK(staff);
    const auto draft = agreements.draftWording(
        head, {.agreement = *staff, .html = u"<p>I</p>"_s, .startsOn = {2026, 9, 1}});
    ASSERT_OK(agreements.publishWording(head, valueOf(agreements.wording(head, *draft))));
    PersonDraft teacher = adultNamed(u"Ann", u"Roy");
    teacher.staff = StaffDetails{.post = u"Teacher"_s};
    add(teacher);

    const ReportTable all = list({});
    ASSERT_EQ(all.sections.size(), 2);
    EXPECT_EQ(all.sections.at(0).heading, u"Key stage 2"_s);
    EXPECT_EQ(names(all.sections.at(1)), QStringList{u"Roy, Ann"_s});
    EXPECT_EQ(all.sections.at(1).rows.at(0).at(1).value.toString(), u"Teacher"_s);
    EXPECT_EQ(list({}, u"3B").sections.size(), 1) << "adults have no class";
}

TEST_F(UnsignedReportTest, saysThatEverybodyHasSigned)
{
    sign(cerys);
    sign(bo);
    const ReportTable table = list(ks2, u"3B");
    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_EQ(table.whenEmpty, u"Everybody has signed."_s);
}

TEST_F(UnsignedReportTest, tellsAnAgreementOfNobodyFromOneThatAllHaveSigned)
{
    const auto governors =
        agreements.add(head, {.name = u"Governors"_s, .audience = Audience::Governors});
    ASSERT_OK(governors);
    EXPECT_NE(list(*governors).whenEmpty, u"Everybody has signed."_s);
    EXPECT_ERROR(makeReport(*target, office, ReportKind::Unsigned, options(u"9Z")), NotFound);
}
