#include "app/cli/clitest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class SignCommandTest : public CliPeopleTest
{
protected:
    qint64 signatures()
    {
        EXPECT_EQ(run(u"check"_s, u"--json"_s), 0);
        return json()[u"signatures"_s].toInteger();
    }
};

TEST_F(SignCommandTest, recordsASheetOfPupilAndParent)
{
    EXPECT_EQ(run(u"sign"_s, u"--agreement 'KEY STAGE 2' --upn p820299918031 --by mum "
                             "--on 14/09/2026"_s),
              0)
        << err.toStdString();
    EXPECT_EQ(signatures(), 1);
}

TEST_F(SignCommandTest, recordsWhatAnAdultSigned)
{
    EXPECT_EQ(run(u"sign"_s, u"--agreement staff --staff roy --by 'Ann Roy' --on 2026-09-14"_s), 0)
        << err.toStdString();
    EXPECT_EQ(signatures(), 1);
}

TEST_F(SignCommandTest, refusesThePupilAloneWhereAParentSignsToo)
{
    EXPECT_EQ(run(u"sign"_s, u"--agreement 'key stage 2' --upn P820299918031 --by 'Cerys Popescu' "
                             "--on 14/09/2026"_s),
              3);
    EXPECT_EQ(signatures(), 0);
}

TEST_F(SignCommandTest, refusesSomebodyElseForAMemberOfStaff)
{
    EXPECT_EQ(
        run(u"sign"_s, u"--agreement staff --staff ROY --by 'Ioana Popescu' --on 14/09/2026"_s), 3);
    EXPECT_TRUE(err.contains(u"It is signed by Ann Roy."_s)) << err.toStdString();
    EXPECT_EQ(signatures(), 0);
}

TEST_F(SignCommandTest, signsOnceWhenAJobRunsAgain)
{
    const QString sheet =
        u"--agreement 'key stage 2' --upn P820299918031 --by mum --on 14/09/2026"_s;
    EXPECT_EQ(run(u"sign"_s, sheet), 0);
    EXPECT_TRUE(err.isEmpty()) << err.toStdString();
    EXPECT_EQ(run(u"sign"_s, sheet), 0);
    EXPECT_TRUE(out.contains(u"already"_s));
    EXPECT_EQ(signatures(), 1);
}

TEST_F(SignCommandTest, warnsOfSomebodyUnknownAndOfAnAgreementForOthers)
{
    EXPECT_EQ(run(u"sign"_s, u"--agreement 'key stage 2' --upn P820299918031 --by 'Nobody Known' "
                             "--on 14/09/2026"_s),
              0);
    EXPECT_TRUE(err.contains(u"none of the contacts"_s)) << err.toStdString();
    EXPECT_EQ(run(u"sign"_s, u"--agreement 'reception and key stage 1' --upn P820299918031 "
                             "--by mum --on 14/09/2026"_s),
              0);
    EXPECT_TRUE(err.contains(u"is not asked of"_s)) << err.toStdString();
}

TEST_F(SignCommandTest, refusesADayBeforeTheWording)
{
    EXPECT_EQ(
        run(u"sign"_s, u"--agreement 'key stage 2' --upn P820299918031 --by mum --on 14/09/2020"_s),
        3);
}

TEST_F(SignCommandTest, asksForOneOfUpnAndStaff)
{
    EXPECT_EQ(run(u"sign"_s, u"--agreement staff --by mum --on 14/09/2026"_s), 2);
    EXPECT_EQ(run(u"sign"_s, u"--agreement staff --upn A --staff B --by mum --on 14/09/2026"_s), 2);
    EXPECT_EQ(run(u"sign"_s, u"--agreement none --staff ROY --by me --on 14/09/2026"_s), 2);
    EXPECT_EQ(run(u"sign"_s, u"--agreement staff --staff NOBODY --by me --on 14/09/2026"_s), 2);
    EXPECT_EQ(run(u"sign"_s, u"--agreement staff --staff ROY --by me --on soon"_s), 2);
}
