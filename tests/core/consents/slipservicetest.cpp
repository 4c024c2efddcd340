#include "consents/slipservice.h"
#include "consents/photoflagservice.h"
#include "support/consentstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class SlipServiceTest : public ConsentsTest
{
protected:
    SlipServiceTest()
    {
        website = addUse(u"School website");
        for (int i = 0; i < 28; ++i) {
            const PersonId pupil = add(pupilNamed(u"Any", u"Body", u"3B"));
            mothers.push_back(giverOf(addParent(pupil, u"Ann", u"Mother")));
            say(pupil, mothers.back(), Answer::Given, website);
            group.push_back(pupil);
        }
    }
    SlipDraft draft() { return {.use = website, .purpose = u"Newsletter"_s, .people = group}; }

    SlipService slips{*target};
    UseId website;
    std::vector<PersonId> group;
    std::vector<Giver> mothers;
};

TEST_F(SlipServiceTest, isClearWhenEverybodyMayBeShown)
{
    const auto slip = slips.check(office, draft());
    ASSERT_OK(slip);
    EXPECT_TRUE(slip->isClear());
    EXPECT_EQ(slip->lines.size(), 28U);
    EXPECT_EQ(count(u"permission_slip"_s), 0);
}

TEST_F(SlipServiceTest, namesTheOneWhoMayNotAndNotTheReason)
{
    say(group[4], mothers[4], Answer::Withdrawn, website);
    const auto slip = slips.keep(office, draft());
    ASSERT_OK(slip);
    EXPECT_FALSE(slip->isClear());
    ASSERT_EQ(slip->blocked().size(), 1U);
    EXPECT_EQ(slip->blocked().front().id, group[4]);
}

TEST_F(SlipServiceTest, isReadBackAsItWasAnswered)
{
    ASSERT_OK(PhotoFlagService(*target).set(head, group[7], clock.day, u"Court order"_s));
    const PermissionSlip kept = slips.keep(office, draft()).value();
    clock.day = clock.day.addDays(1);
    say(group[4], mothers[4], Answer::Withdrawn, website);
    const auto read = slips.slip(governor, kept.id);
    ASSERT_OK(read);
    EXPECT_EQ(read->asked, clock.day.addDays(-1));
    EXPECT_EQ(read->askedBy, office.name);
    EXPECT_EQ(read->purpose, u"Newsletter"_s);
    ASSERT_EQ(read->blocked().size(), 1U);
    EXPECT_EQ(read->blocked().front().id, group[7]);
    EXPECT_EQ(slips.slips(office, 10)->front().id, kept.id);
}

TEST_F(SlipServiceTest, countsSomebodyNamedTwiceOnce)
{
    SlipDraft twice{.use = website, .purpose = u"x"_s, .people = {group[0], group[0]}};
    EXPECT_EQ(slips.keep(office, twice)->lines.size(), 1U);
}

TEST_F(SlipServiceTest, refusesWhatCannotBeAnswered)
{
    SlipDraft bad = draft();
    bad.people.clear();
    EXPECT_ERROR(slips.keep(office, bad), Required);
    bad = draft();
    bad.purpose = u" "_s;
    EXPECT_ERROR(slips.keep(office, bad), Required);
    bad = draft();
    bad.use = UseId(99);
    EXPECT_ERROR(slips.keep(office, bad), NotFound);
    bad = draft();
    bad.people.push_back(PersonId(9999));
    EXPECT_ERROR(slips.check(office, bad), NotFound);
    EXPECT_ERROR(slips.slip(office, SlipId(99)), NotFound);
    EXPECT_ERROR(slips.keep({u"Sam Wire"_s, Role::NetworkManager}, draft()), Forbidden);
}

TEST_F(SlipServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    SlipDraft two = draft();
    two.people.resize(2);
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [&] { return slips.keep(office, two).has_value(); });
}
