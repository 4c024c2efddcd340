#include "app/cli/clitest.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

class ReportCommandTest : public CliPeopleTest
{
protected:
    QByteArray report(const QString &name, const QString &what)
    {
        EXPECT_EQ(run(u"report"_s, what + u" --out "_s + file(name)), 0) << err.toStdString();
        QFile written(file(name));
        EXPECT_TRUE(written.open(QIODevice::ReadOnly)) << name.toStdString();
        return written.readAll();
    }
};

TEST_F(ReportCommandTest, writesEveryReportInTheFormatOfTheName)
{
    for (const QString &what : {u"consent-summary --class 3b"_s, u"class-list"_s,
                                u"leave-out --use 'school website'"_s, u"unsigned"_s}) {
        EXPECT_TRUE(report(u"a.pdf"_s, what).startsWith("%PDF"));
        EXPECT_TRUE(report(u"a.csv"_s, what).startsWith("\xEF\xBB\xBF"));
        EXPECT_TRUE(report(u"a.xlsx"_s, what).startsWith("PK"));
    }
    EXPECT_TRUE(report(u"r.pdf"_s, u"reminders"_s).startsWith("%PDF"));
}

TEST_F(ReportCommandTest, namesThoseToLeaveOut)
{
    EXPECT_TRUE(
        report(u"a.csv"_s, u"leave-out --use 'school website'"_s).contains("\"Popescu, Cerys\""));
}

TEST_F(ReportCommandTest, groupsTheUnsignedAsAsked)
{
    EXPECT_TRUE(
        report(u"a.csv"_s, u"unsigned --agreement 'key stage 2' --group year"_s).contains("Year"));
    EXPECT_EQ(run(u"report"_s, u"unsigned --group moon --out "_s + file(u"a.csv"_s)), 2);
}

TEST_F(ReportCommandTest, writesNothingThatWasAskedWrongly)
{
    for (const QString &what :
         {u"nonsense --out a.pdf"_s, u"class-list --out a.docx"_s, u"reminders --out a.csv"_s,
          u"leave-out --out a.pdf"_s, u"class-list --class 9Z --out a.pdf"_s, u"class-list"_s})
        EXPECT_EQ(run(u"report"_s, what), 2) << what.toStdString();
    EXPECT_EQ(run(u"report"_s, u"class-list --out "_s + file(u"none/a.pdf"_s)), 1);
    EXPECT_EQ(run(u"report"_s, u"class-list --role network-manager --out "_s + file(u"a.pdf"_s)),
              3);
    EXPECT_FALSE(QFile::exists(file(u"a.pdf"_s)));
}
