#include "consents/photoflagservice.h"
#include "audit/trail.h"
#include "support/consentstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class PhotoFlagServiceTest : public ConsentsTest
{
protected:
    PhotoFlagServiceTest()
    {
        pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        website = addUse(u"School website");
        say(pupil, giverOf(addParent(pupil, u"Ioana", u"Mother")), Answer::Given, website,
            {2026, 9, 14});
    }
    PhotoFlagService flags{*target};
    PersonId pupil;
    UseId website;
    const QDate october{2026, 10, 1};
};

TEST_F(PhotoFlagServiceTest, saysNoFromTheDayItIsSetUntilItIsLifted)
{
    ASSERT_OK(flags.set(head, pupil, october, u"Court order"_s));
    ASSERT_OK(flags.lift(head, flags.flagsOf(head, pupil)->front(), {2026, 11, 1}));
    EXPECT_TRUE(decision(pupil, website, october.addDays(-1)).permitted);
    EXPECT_EQ(decision(pupil, website, october).reason, Reason::PhotoFlag);
    EXPECT_EQ(decision(pupil, website, {2026, 10, 31}).rule, 1);
    EXPECT_TRUE(decision(pupil, website, {2026, 11, 1}).permitted);
    EXPECT_OK(flags.set(head, pupil, clock.day, u"Adoption"_s));
    EXPECT_EQ(flags.flagsOf(head, pupil)->front().reason, u"Adoption"_s);
}

TEST_F(PhotoFlagServiceTest, isForTheHeadAndTheSafetyLeadAlone)
{
    const Actor lead{u"Dee Safe"_s, Role::OnlineSafetyLead};
    for (const Actor &actor : {office, governor}) {
        EXPECT_ERROR(flags.set(actor, pupil, october, u"Court order"_s), Forbidden);
        EXPECT_ERROR(flags.flagsOf(actor, pupil), Forbidden);
    }
    ASSERT_OK(flags.set(lead, pupil, october, u"Court order"_s));
    EXPECT_EQ(flags.flagsOf(head, pupil)->size(), 1U);
    EXPECT_ERROR(flags.lift(office, flags.flagsOf(head, pupil)->front(), clock.day), Forbidden);
}

TEST_F(PhotoFlagServiceTest, tellsEverybodyElseNoAndNotWhy)
{
    ASSERT_OK(flags.set(head, pupil, october, u"Court order"_s));
    const auto told = grids.explain(office, pupil, website, clock.day).value();
    EXPECT_EQ(told.decision, (Decision{.rule = 1, .reason = Reason::Withheld}));
    EXPECT_TRUE(told.events.empty());
    EXPECT_EQ(markOf(told.decision), CellMark::No);
    const auto known = grids.explain(head, pupil, website, clock.day).value();
    EXPECT_EQ(known.decision.reason, Reason::PhotoFlag);
    EXPECT_EQ(known.events.size(), 1U);
}

TEST_F(PhotoFlagServiceTest, isNotToldRoundTheBackByTheTrail)
{
    ASSERT_OK(flags.set(head, pupil, october, u"Court order"_s));
    Trail trail(*target);
    const OperationId set = trail.lastOf(head).value()->id;
    const auto told = trail.entries(office, set).value();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told.front().after.isEmpty());
    EXPECT_EQ(trail.entries(head, set)->front().after[u"reason"_s].toString(), u"Court order"_s);
}

TEST_F(PhotoFlagServiceTest, refusesWhatCannotBeAFlag)
{
    EXPECT_ERROR(flags.set(head, pupil, october, u" "_s), Required);
    EXPECT_ERROR(flags.set(head, pupil, {}, u"Court order"_s), Required);
    EXPECT_ERROR(flags.set(head, pupil, clock.day.addDays(1), u"Court order"_s), OutOfRange);
    ASSERT_OK(flags.set(head, pupil, october, u"Court order"_s));
    EXPECT_ERROR(flags.set(head, pupil, clock.day, u"Adoption"_s), Duplicate);
    const PhotoFlag flag = flags.flagsOf(head, pupil)->front();
    EXPECT_ERROR(flags.lift(head, flag, october.addDays(-1)), OutOfRange);
    ASSERT_OK(flags.lift(head, flag, clock.day));
    EXPECT_ERROR(flags.lift(head, flag, clock.day), Stale);
}

TEST_F(PhotoFlagServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    const auto dump = [this] {
        return everything();
    };
    failsAtEveryStatement(*target, dump, [&] {
        return flags.set(head, pupil, october, u"Court order"_s).has_value();
    });
    const PhotoFlag flag = flags.flagsOf(head, pupil)->front();
    failsAtEveryStatement(*target, dump,
                          [&] { return flags.lift(head, flag, clock.day).has_value(); });
}
