#include "imports/rollover.h"
#include "audit/undo.h"
#include "core/imports/importtest.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

class RollOver : public ImportTest
{
protected:
    RollOver()
    {
        clock.day = {2026, 7, 20};
        import("UPN,Surname,Forename,DOB,Year,Class,Date of Admission\n"
               "B801200005001,Hill,Ann,14/03/2018,3,3B,\n"
               ",Khan,Ali,05/05/2021,R,RA,\n"
               ",Nowak,Jan,05/05/2015,6,6A,\n"
               ",Pike,Una,05/05/2018,3,4/5 Oak,\n"
               ",Evans,Siân,05/05/2022,R,RA,01/09/2026\n"
               ",Levy,Leo,05/05/2018,M,Hub,\n"
               ",Scott,Eli,01/10/2018,3,3B,\n");
    }
    RollOverPlan proposal() { return valueOf(rollOver.propose(office, lastDay)); }
    QString placeOf(QStringView listed)
    {
        const PupilDetails pupil = *personNamed(listed).pupil;
        return QString(pupil.yearGroup + u' ' + pupil.className);
    }

    const QDate lastDay{2026, 8, 31};
    RollOverService rollOver{*target};
};

TEST(RollOverDay, isTheLastDayOfAugustThatIsNearest)
{
    EXPECT_EQ(rollOverDay({2026, 7, 20}), QDate(2026, 8, 31));
    EXPECT_EQ(rollOverDay({2026, 8, 31}), QDate(2026, 8, 31));
    EXPECT_EQ(rollOverDay({2026, 9, 1}), QDate(2026, 8, 31));
    EXPECT_EQ(rollOverDay({2027, 2, 28}), QDate(2026, 8, 31));
    EXPECT_EQ(rollOverDay({2027, 3, 1}), QDate(2027, 8, 31));
}

TEST(ClassAfter, changesTheYearWhereItStandsByItself)
{
    EXPECT_EQ(classAfter(u"3B"_s, u"3"_s, u"4"_s), u"4B"_s);
    EXPECT_EQ(classAfter(u"RA"_s, u"R"_s, u"1"_s), u"1A"_s);
    EXPECT_EQ(classAfter(u"Year 3 Oak"_s, u"3"_s, u"4"_s), u"Year 4 Oak"_s);
    EXPECT_EQ(classAfter(u"9X"_s, u"9"_s, u"10"_s), u"10X"_s);
    EXPECT_EQ(classAfter(u"N2"_s, u"N2"_s, u"R"_s), u"R"_s);
    for (const QString &kept : {u"4/5 Oak"_s, u"Rowan"_s, u"Rainbow R4"_s, u"ROSE"_s, u""_s}) {
        EXPECT_EQ(classAfter(kept, u"R"_s, u"1"_s), kept);
        EXPECT_EQ(classAfter(kept, u"5"_s, u"6"_s), kept);
    }
}

TEST_F(RollOver, movesYearsAndClassesAndLetsTheLastYearLeave)
{
    const RollOverPlan plan = proposal();
    ASSERT_EQ(plan.groups.size(), 5U);
    EXPECT_EQ(plan.groups.front().className, u"RA"_s);
    EXPECT_EQ(plan.groups.front().pupils, 1);
    const OperationId applied = valueOf(rollOver.apply(office, plan));
    EXPECT_EQ(placeOf(u"Hill, Ann"), u"4 4B"_s);
    EXPECT_EQ(placeOf(u"Khan, Ali"), u"1 1A"_s);
    EXPECT_EQ(placeOf(u"Pike, Una"), u"4 4/5 Oak"_s);
    EXPECT_EQ(placeOf(u"Levy, Leo"), u"M Hub"_s);
    EXPECT_EQ(placeOf(u"Nowak, Jan"), u"6 6A"_s);
    EXPECT_EQ(personNamed(u"Nowak, Jan").pupil->left, lastDay);
    // Whoever joins in September is in the new year already.
    EXPECT_EQ(placeOf(u"Evans, Siân"), u"R RA"_s);

    EXPECT_OK(Undo(*target).undo(office, applied));
    EXPECT_EQ(placeOf(u"Hill, Ann"), u"3 3B"_s);
    EXPECT_FALSE(personNamed(u"Nowak, Jan").pupil->left.isValid());
}

TEST_F(RollOver, leavesOutWhoeverIsThereByAgeUntilSomebodyAccepts)
{
    RollOverPlan plan = proposal();
    const auto leo = std::ranges::find_if(plan.entries, [](const RollOverEntry &entry) {
        return entry.before->names.listed() == u"Scott, Eli"_s;
    });
    EXPECT_FALSE(leo->accepted);
    valueOf(rollOver.apply(office, plan));
    EXPECT_EQ(placeOf(u"Scott, Eli"), u"3 3B"_s);
    for (const RollOverEntry &entry : proposal().entries)
        EXPECT_FALSE(entry.accepted && entry.before->pupil->yearGroup != u"M"_s);
}

TEST_F(RollOver, followsWhatAPersonChanges)
{
    RollOverPlan plan = proposal();
    const auto oak = std::ranges::find(plan.groups, u"4/5 Oak"_s, &RollOverGroup::className);
    plan.moveGroup(size_t(oak - plan.groups.begin()), u"4"_s, u"4B"_s);
    for (RollOverEntry &entry : plan.entries)
        entry.accepted = entry.accepted && entry.before->pupil->yearGroup != u"6"_s;
    valueOf(rollOver.apply(office, plan));
    EXPECT_EQ(placeOf(u"Pike, Una"), u"4 4B"_s);
    EXPECT_FALSE(personNamed(u"Nowak, Jan").pupil->left.isValid());
}

TEST_F(RollOver, isRefusedWhenItIsStaleOrWrongOrForbidden)
{
    RollOverPlan plan = proposal();
    EXPECT_ERROR(rollOver.propose(governor, lastDay), Forbidden);
    EXPECT_ERROR(rollOver.apply(governor, plan), Forbidden);
    plan.moveGroup(1, u"Three"_s, u"4B"_s);
    EXPECT_ERROR(rollOver.apply(office, plan), OutOfRange);
    add(pupilNamed(u"Mia", u"Hall", u"3B"));
    EXPECT_ERROR(rollOver.apply(office, plan), Stale);
}

TEST_F(RollOver, leavesNothingBehindWhenAnyStatementFails)
{
    const RollOverPlan plan = proposal();
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [&] { return rollOver.apply(office, plan).has_value(); });
}
