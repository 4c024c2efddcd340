#include "core/reports/reportstest.h"
#include "people/peopleservice.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class NamesakesTest : public ReportsTest
{
protected:
    NamesakesTest()
    {
        addNamesake(u"3B", {2017, 3, 14});
        addNamesake(u"3B", {2018, 1, 2});
        addNamesake(u"4A", {2016, 9, 30});
    }
    PersonId addNamesake(QStringView className, QDate born)
    {
        PersonDraft draft = pupilNamed(u"Oluwaseun", u"Weiß", className, className.first(1));
        draft.born = born;
        return add(draft);
    }
    QStringList named(ReportKind kind, int section = 0)
    {
        ReportOptions asked = options();
        asked.use = website;
        asked.agreement = ks2;
        return names(table(kind, asked).sections.value(section));
    }

    const QStringList in3B{u"Dale, Bo"_s, u"Popescu, Cerys"_s,
                           u"Weiß, Oluwaseun (b. 14 Mar 2017)"_s,
                           u"Weiß, Oluwaseun (b. 2 Jan 2018)"_s};
    const QStringList in4A{u"Else, Zed"_s, u"Weiß, Oluwaseun"_s};
};

TEST_F(NamesakesTest, areToldApartOnEveryListByTheirDateOfBirth)
{
    for (const ReportKind kind : {ReportKind::ClassList, ReportKind::ConsentSummary,
                                  ReportKind::LeaveOut, ReportKind::Unsigned}) {
        EXPECT_EQ(named(kind), in3B);
        EXPECT_EQ(named(kind, 1), in4A) << "a class tells them apart too";
    }
}

TEST_F(NamesakesTest, areToldApartInTheGrid)
{
    const auto grid = valueOf(grids.grid(office, {.kinds = PupilKind, .on = clock.day}));
    QStringList listed;
    for (const ConsentGridRow &row : grid.rows)
        listed << row.person.listed;
    EXPECT_EQ(listed.count(u"Weiß, Oluwaseun (b. 2 Jan 2018)"_s), 1);
    EXPECT_EQ(listed.count(u"Weiß, Oluwaseun"_s), 1);
}

TEST_F(NamesakesTest, areToldApartInTheLettersAboutThem)
{
    const auto report = makeReport(*target, office, ReportKind::Reminders, options());
    ASSERT_OK(report);
    QString letters;
    for (const Letter &letter : std::get<LetterRun>(*report).letters)
        letters += letter.subject + letter.slip->body + letter.address.join(u' ') + u'\n';
    EXPECT_EQ(letters.count(u"Oluwaseun Weiß (b. 14 Mar 2017), class 3B"_s), 3);
    EXPECT_EQ(letters.count(u"Oluwaseun Weiß, class 4A"_s), 3);
}

TEST_F(NamesakesTest, keepTheirNameWhenNobodyKnowsTheDate)
{
    addNamesake(u"4A", {});
    EXPECT_EQ(
        named(ReportKind::ClassList, 1),
        (QStringList{u"Else, Zed"_s, u"Weiß, Oluwaseun (b. 30 Sep 2016)"_s, u"Weiß, Oluwaseun"_s}));
}
