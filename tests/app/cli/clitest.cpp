#include "app/cli/clitest.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

CliPeopleTest::CliPeopleTest()
{
    EXPECT_EQ(run(u"new"_s, u"--school Larkfield"_s), 0) << err.toStdString();
    const auto target = Register::open(path, clock);
    EXPECT_OK(target);
    if (!target)
        return;
    const Actor office{u"Ruby Campbell"_s, Role::Office};
    PeopleService people(**target);
    const auto named = [](QStringView forename, QStringView surname) {
        PersonDraft draft;
        draft.names.forename = *PersonName::parse(forename);
        draft.names.surname = *PersonName::parse(surname);
        return draft;
    };
    PersonDraft cerys = named(u"Cerys", u"Popescu");
    cerys.pupil = PupilDetails{
        .upn = *Upn::parse(u"P820299918031"), .yearGroup = u"3"_s, .className = u"3B"_s};
    const auto pupil = people.add(office, cerys);
    EXPECT_OK(pupil);
    EXPECT_OK(people.addContact(office, named(u"Ioana", u"Popescu"),
                                {.pupil = pupil.value_or(PersonId()),
                                 .relationship = u"Mother"_s,
                                 .priority = 1,
                                 .responsibility = Responsibility::Yes}));
    PersonDraft teacher = named(u"Ann", u"Roy");
    teacher.staff = StaffDetails{.code = u"ROY"_s, .post = u"Teacher"_s};
    EXPECT_OK(people.add(office, teacher));
}

TEST_F(CliTest, tellsEveryCommandWithAnExample)
{
    EXPECT_EQ(runRaw({u"--help"_s}), 0);
    for (const QString &word :
         {u"new"_s, u"sign"_s, u"consent record"_s, u"consent may-use"_s, u"report"_s, u"check"_s})
        EXPECT_TRUE(out.contains(u"Example: countersign-cli "_s + word)) << word.toStdString();
    EXPECT_TRUE(out.contains(u"Exit codes"_s));
    EXPECT_EQ(runRaw({u"report"_s, u"--help"_s}), 0);
    EXPECT_TRUE(out.contains(u"--out FILE"_s));
    EXPECT_EQ(runRaw({u"import"_s, u"--help"_s}), 0);
    EXPECT_TRUE(out.contains(u"consents\n"_s)) << "a long option has a line of its own";
}

TEST_F(CliTest, answersALineThatIsNotRightWithTheUsage)
{
    EXPECT_EQ(runRaw({}), 2);
    EXPECT_EQ(runRaw({u"frobnicate"_s}), 2);
    EXPECT_EQ(runRaw({u"new"_s, path}), 2);
    EXPECT_TRUE(err.contains(u"--school"_s));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(run(u"new"_s, u"--school A --nonsense"_s), 2);
    EXPECT_EQ(run(u"new"_s, u"--school A --role janitor"_s), 2);
    EXPECT_EQ(run(u"check"_s, u"another"_s), 2);
}

TEST_F(CliTest, beginsASchoolWithItsUsesAndAgreements)
{
    ASSERT_EQ(run(u"new"_s, u"--school 'Larkfield Primary School'"_s), 0) << err.toStdString();
    EXPECT_EQ(run(u"report"_s, u"unsigned --out "_s + file(u"a.csv"_s)), 0) << err.toStdString();
    EXPECT_EQ(run(u"report"_s, u"leave-out --use nonsense --out "_s + file(u"a.csv"_s)), 2);
    EXPECT_TRUE(err.contains(u"School website"_s)) << "it says which uses there are";
}

TEST_F(CliTest, overwritesNothing)
{
    ASSERT_EQ(run(u"new"_s, u"--school Larkfield"_s), 0);
    EXPECT_EQ(run(u"new"_s, u"--school Larkfield"_s), 1);
}

TEST_F(CliTest, leavesNoHalfRegisterBehind)
{
    EXPECT_EQ(run(u"new"_s, u"--school Larkfield --role teacher"_s), 3);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(CliTest, checksARegister)
{
    EXPECT_EQ(run(u"check"_s), 1) << "there is none";
    ASSERT_EQ(run(u"new"_s, u"--school Larkfield"_s), 0);
    EXPECT_EQ(run(u"check"_s, u"--json"_s), 0);
    EXPECT_TRUE(json()[u"sound"_s].toBool());
    EXPECT_EQ(json()[u"people"_s].toInt(-1), 0);
    EXPECT_EQ(json()[u"answers"_s].toInt(-1), 0);
    EXPECT_EQ(json()[u"signatures"_s].toInt(-1), 0);
    EXPECT_TRUE(json()[u"findings"_s].isArray());
}

TEST_F(CliTest, findsThatTheTrailWasOffAndWorksOnWithIt)
{
    ASSERT_EQ(run(u"new"_s, u"--school Larkfield"_s), 0);
    {
        const auto other = Database::open(path);
        ASSERT_OK(other);
        ASSERT_OK((*other)->execute(u"DROP TRIGGER trail_pupil_UPDATE"_s));
    }
    for (int times = 0; times < 2; ++times) {
        EXPECT_EQ(run(u"check"_s, u"--json"_s), 1) << "to look changes nothing";
        EXPECT_EQ(json()[u"findings"_s].toArray().first()[u"table"_s].toString(),
                  u"trail_pupil_UPDATE"_s);
    }
    EXPECT_EQ(run(u"report"_s, u"class-list --out "_s + file(u"a.csv"_s)), 0);
    EXPECT_TRUE(err.contains(u"switched off"_s));
    EXPECT_EQ(run(u"check"_s), 0);
}

TEST_F(CliTest, saysThatAFileIsNoRegister)
{
    QFile other(path);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("not a register");
    other.close();
    EXPECT_EQ(run(u"check"_s), 1);
    EXPECT_FALSE(err.isEmpty());
}

} // namespace countersign
