#include "audit/registercheck.h"
#include "db/schema.h"

#include "people/peopleservice.h"
#include "support/registertest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class RegisterCheckTest : public RegisterTest
{
protected:
    RegisterCheckTest()
    {
        cerys = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        addParent(cerys, u"Ioana", u"Mother");
    }
    std::vector<CheckFinding> findings() { return valueOf(checkRegister(*target)).findings; }
    /// Those about rows, once the trail is on again.
    std::vector<CheckFinding> findingsInRows()
    {
        EXPECT_OK(schema::mendTriggers(database()));
        return findings();
    }
    /// As somebody would who opened the file with another program.
    void tamper(const QString &sql)
    {
        for (const QString &statement :
             {u"DROP TRIGGER trail_pupil_UPDATE"_s, u"DROP TRIGGER trail_contact_DELETE"_s,
              u"DROP TRIGGER trail_contact_UPDATE"_s, u"PRAGMA foreign_keys = OFF"_s, sql})
            EXPECT_OK(database().execute(statement));
    }

    PersonId cerys;
};

TEST_F(RegisterCheckTest, findsARowThatBreaksTheRulesOfItsTable)
{
    tamper(u"PRAGMA ignore_check_constraints = ON"_s);
    ASSERT_OK(database().execute(u"UPDATE contact SET responsibility = 'perhaps'"_s));
    ASSERT_OK(database().execute(u"PRAGMA ignore_check_constraints = OFF"_s));
    // Opening does not go so far.
    EXPECT_OK(schema::checkStructure(database()));
    EXPECT_ERROR(checkRegister(*target), Damaged);
}

TEST_F(RegisterCheckTest, findsNothingInARegisterThatTheProgramHasKept)
{
    PeopleService people(*target);
    const Person before = valueOf(people.person(office, cerys));
    PersonDraft after = before;
    after.pupil->className = u"3C"_s;
    ASSERT_OK(people.change(office, before, after));
    const auto report = checkRegister(*target);
    ASSERT_OK(report);
    EXPECT_TRUE(report->findings.empty());
    EXPECT_EQ(report->people, 2);
    EXPECT_GT(report->operations, 0);
}

TEST_F(RegisterCheckTest, findsARowThatWasChangedPastTheTrail)
{
    tamper(u"UPDATE pupil SET class = '6A'"_s);
    EXPECT_EQ(findingsInRows(),
              (std::vector<CheckFinding>{{CheckFinding::Kind::Trail, u"pupil"_s, cerys.value()}}));
}

TEST_F(RegisterCheckTest, findsARowThatWasTakenAwayPastTheTrail)
{
    tamper(u"DELETE FROM contact"_s);
    const auto found = findingsInRows();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, CheckFinding::Kind::Missing);
    EXPECT_EQ(found.front().table, u"contact"_s);
}

TEST_F(RegisterCheckTest, findsARowThatRefersToNobody)
{
    tamper(u"UPDATE contact SET person = 999"_s);
    const auto found = findingsInRows();
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().kind, CheckFinding::Kind::Reference);
    EXPECT_EQ(found.front().table, u"contact"_s);
}

TEST_F(RegisterCheckTest, findsThatTheTrailWasSwitchedOff)
{
    ASSERT_OK(database().execute(u"DROP TRIGGER trail_pupil_UPDATE"_s));
    EXPECT_EQ(findings(),
              (std::vector<CheckFinding>{{CheckFinding::Kind::Trigger, u"trail_pupil_UPDATE"_s}}));
}

TEST_F(RegisterCheckTest, findsATriggerThatIsNotTheProgramsOwn)
{
    ASSERT_OK(database().execute(u"DROP TRIGGER frozen_trail_DELETE"_s));
    ASSERT_OK(database().execute(u"CREATE TRIGGER frozen_trail_DELETE BEFORE DELETE ON trail "
                                 "BEGIN SELECT 1; END"_s));
    ASSERT_OK(database().execute(u"CREATE TRIGGER quiet AFTER INSERT ON signature "
                                 "BEGIN DELETE FROM open_operation; END"_s));
    EXPECT_EQ(findings(),
              (std::vector<CheckFinding>{{CheckFinding::Kind::Trigger, u"frozen_trail_DELETE"_s},
                                         {CheckFinding::Kind::Trigger, u"quiet"_s}}));
}
