#include "app/cli/clitest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ConsentCommandsTest : public CliPeopleTest
{
protected:
    int record(const QString &answer, const QString &by = u"mother"_s,
               const QString &on = u"14/09/2026"_s)
    {
        return run(
            u"consent record"_s,
            u"--upn P820299918031 --use 'school WEBSITE' --answer %1 --by '%2' --on %3"_s.arg(
                answer, by, on));
    }
    QJsonObject mayUse(const QString &on = u"18/11/2026"_s)
    {
        EXPECT_EQ(run(u"consent may-use"_s,
                      u"--upn P820299918031 --use 'School website' --json --on "_s + on),
                  0)
            << err.toStdString();
        return json();
    }
};

TEST_F(ConsentCommandsTest, answersByTheSixRules)
{
    EXPECT_EQ(
        mayUse(),
        (QJsonObject{{u"permitted"_s, false}, {u"rule"_s, 6}, {u"reason"_s, u"no-form-back"_s}}));
    EXPECT_EQ(record(u"given"_s), 0) << err.toStdString();
    EXPECT_EQ(mayUse(),
              (QJsonObject{{u"permitted"_s, true}, {u"rule"_s, 5}, {u"reason"_s, u"given"_s}}));
    EXPECT_EQ(record(u"withdrawn"_s, u"Ioana Popescu"_s, u"2026-10-01"_s), 0);
    EXPECT_EQ(mayUse()[u"rule"_s].toInt(), 4);
    EXPECT_TRUE(mayUse(u"30/09/2026"_s)[u"permitted"_s].toBool());
}

TEST_F(ConsentCommandsTest, saysItInWordsToo)
{
    EXPECT_EQ(run(u"consent may-use"_s, u"--upn P820299918031 --use 'School website'"_s), 0);
    EXPECT_TRUE(out.startsWith(u"No. "_s));
}

TEST_F(ConsentCommandsTest, warnsOfSomebodyWhoseWordDoesNotCount)
{
    EXPECT_EQ(record(u"given"_s, u"Aunt Ada"_s), 0);
    EXPECT_TRUE(err.contains(u"Aunt Ada"_s));
    EXPECT_FALSE(mayUse()[u"permitted"_s].toBool());
}

TEST_F(ConsentCommandsTest, refusesWhatTheRulesDoNotAllow)
{
    EXPECT_EQ(record(u"given"_s, u"mother"_s, u"14/09/2027"_s), 3) << "in the future";
    EXPECT_EQ(run(u"consent record"_s, u"--upn P820299918031 --use 'School website' --answer given "
                                       "--by mother --on 14/09/2026 --role governor"_s),
              3);
}

TEST_F(ConsentCommandsTest, tellsUsageFromRefusal)
{
    EXPECT_EQ(record(u"perhaps"_s), 2);
    EXPECT_EQ(run(u"consent may-use"_s, u"--upn X --use 'School website'"_s), 2);
    EXPECT_EQ(run(u"consent may-use"_s, u"--upn A820299918999 --use 'School website'"_s), 2);
    EXPECT_EQ(run(u"consent"_s), 2);
}
