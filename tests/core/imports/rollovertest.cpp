#include "imports/rollover.h"
#include "audit/undo.h"
#include "core/imports/importtest.h"
#include "people/peopleservice.h"

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

    static size_t groupOf(const RollOverPlan &plan, const QString &className)
    {
        const auto found = std::ranges::find(plan.groups, className, &RollOverGroup::className);
        EXPECT_NE(found, plan.groups.end()) << className.toStdString();
        return size_t(found - plan.groups.begin());
    }
    static RollOverEntry &entryOf(RollOverPlan &plan, const QString &listed)
    {
        return *std::ranges::find_if(plan.entries, [&](const RollOverEntry &entry) {
            return entry.before->names.listed() == listed;
        });
    }
    bool isDueOn(QDate day)
    {
        clock.day = day;
        return valueOf(rollOver.isDue(office));
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

TEST_F(RollOver, countsWhatBecomesOfThePupils)
{
    RollOverPlan plan = proposal();
    EXPECT_EQ(plan.count(), (RollOverCounts{.moving = 3, .leaving = 1, .staying = 2}));
    const size_t own = groupOf(plan, u"3B"_s);
    EXPECT_EQ(plan.countGroups()[own], (RollOverCounts{.moving = 1, .staying = 1}));
    entryOf(plan, u"Hill, Ann"_s).accepted = false;
    EXPECT_EQ(plan.countGroups()[own], (RollOverCounts{.staying = 2}));
}

TEST_F(RollOver, letsAPersonSayWhichClassLeaves)
{
    RollOverPlan plan = proposal();
    plan.letGroupLeave(groupOf(plan, u"3B"_s));
    plan.moveGroupToYear(groupOf(plan, u"6A"_s), u"7"_s);
    valueOf(rollOver.apply(office, plan));
    EXPECT_EQ(placeOf(u"Hill, Ann"), u"3 3B"_s);
    EXPECT_EQ(personNamed(u"Hill, Ann").pupil->left, lastDay);
    EXPECT_EQ(placeOf(u"Nowak, Jan"), u"7 7A"_s);
    EXPECT_FALSE(personNamed(u"Nowak, Jan").pupil->left.isValid());
}

TEST_F(RollOver, namesTheClassAfterAnotherYearUnlessAPersonNamedIt)
{
    RollOverPlan plan = proposal();
    const size_t group = groupOf(plan, u"3B"_s);
    plan.moveGroupToYear(group, u"5"_s);
    EXPECT_EQ(plan.groups[group].toClassName, u"5B"_s);
    plan.moveGroup(group, u"5"_s, u"Elm"_s);
    plan.moveGroupToYear(group, u"4"_s);
    EXPECT_EQ(plan.groups[group].toClassName, u"Elm"_s);
}

TEST_F(RollOver, findsTheGroupsThatMoveIntoAClassThatStays)
{
    RollOverPlan plan = proposal();
    EXPECT_TRUE(plan.groupsIntoOccupied().empty());
    const size_t reception = groupOf(plan, u"RA"_s);
    plan.moveGroup(reception, u"1"_s, u"6A"_s);
    EXPECT_TRUE(plan.groupsIntoOccupied().empty());
    plan.moveGroup(reception, u"1"_s, u"Hub"_s);
    EXPECT_EQ(plan.groupsIntoOccupied(), std::vector{reception});
    entryOf(plan, u"Khan, Ali"_s).accepted = false;
    EXPECT_TRUE(plan.groupsIntoOccupied().empty());
}

TEST_F(RollOver, takesOverWhatWasDecidedBefore)
{
    RollOverPlan earlier = proposal();
    earlier.moveGroup(groupOf(earlier, u"3B"_s), u"4"_s, u"Elm"_s);
    earlier.letGroupLeave(groupOf(earlier, u"RA"_s));
    entryOf(earlier, u"Hill, Ann"_s).accepted = false;
    entryOf(earlier, u"Pike, Una"_s).accepted = false;
    Person una = personNamed(u"Pike, Una");
    una.pupil->className = u"3B"_s;
    ASSERT_OK(PeopleService(*target).change(office, personNamed(u"Pike, Una"), una));

    RollOverPlan plan = proposal();
    plan.takeOver(earlier);
    EXPECT_TRUE(plan.groups[groupOf(plan, u"RA"_s)].leaves);
    EXPECT_TRUE(entryOf(plan, u"Khan, Ali"_s).leaves);
    EXPECT_FALSE(entryOf(plan, u"Hill, Ann"_s).accepted);
    // Who is in another class now is proposed as everybody there.
    EXPECT_TRUE(entryOf(plan, u"Pike, Una"_s).accepted);
    EXPECT_EQ(entryOf(plan, u"Pike, Una"_s).toClassName, u"Elm"_s);
}

TEST_F(RollOver, saysHowFarItIsAndCanBeStopped)
{
    const RollOverPlan plan = proposal();
    const QString before = everything();
    std::vector<std::pair<int, int>> reports;
    const auto stopped = rollOver.apply(office, plan, [&](int done, int all) {
        reports.emplace_back(done, all);
        return false;
    });
    EXPECT_ERROR(stopped, Cancelled);
    EXPECT_EQ(reports, (std::vector{std::pair(4, 4)}));
    EXPECT_EQ(everything(), before);
}

TEST_F(RollOver, isDueInSummerUntilItIsDone)
{
    EXPECT_FALSE(isDueOn({2026, 5, 31}));
    EXPECT_TRUE(isDueOn({2026, 6, 1}));
    EXPECT_TRUE(isDueOn({2026, 9, 30}));
    EXPECT_FALSE(isDueOn({2026, 10, 1}));
    EXPECT_ERROR(rollOver.isDue(governor), Forbidden);
    clock.day = {2026, 7, 20};
    const OperationId applied = valueOf(rollOver.apply(office, proposal()));
    EXPECT_FALSE(isDueOn({2026, 7, 21}));
    EXPECT_TRUE(isDueOn({2027, 6, 1}));
    clock.day = {2026, 7, 21};
    ASSERT_OK(Undo(*target).undo(office, applied));
    EXPECT_TRUE(isDueOn({2026, 7, 22}));
}

TEST_F(RollOver, isNotDueOnceARollOfTheNewYearHasComeIn)
{
    const RollOverPlan plan = proposal();
    for (const RollOverEntry &entry : plan.entries) {
        if (plan.isWritten(entry)) {
            EXPECT_OK(PeopleService(*target).change(office, *entry.before, plan.after(entry)));
        }
    }
    EXPECT_FALSE(isDueOn({2026, 9, 10}));
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
