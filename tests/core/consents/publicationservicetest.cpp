#include "consents/publicationservice.h"
#include "audit/trail.h"
#include "audit/undo.h"
#include "consents/photoflagservice.h"
#include "support/consentstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class PublicationServiceTest : public ConsentsTest
{
protected:
    PublicationServiceTest()
    {
        website = addUse(u"School website");
        press = addUse(u"Press");
        cerys = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        mother = giverOf(addParent(cerys, u"Ioana", u"Mother"));
        nan = giverOf(addParent(cerys, u"Elena", u"Grandparent", Responsibility::No));
        bo = add(pupilNamed(u"Bo", u"Dale", u"3B"));
        say(cerys, mother, Answer::Given, website, {2026, 9, 14});
        say(bo, giverOf(addParent(bo, u"Zara", u"Mother")), Answer::Given, website, {2026, 9, 14});
    }
    PublicationDraft draft(UseId use)
    {
        return {.title = u"Sports day"_s,
                .use = use,
                .place = u"News page"_s,
                .published = {2026, 10, 1},
                .people = {cerys, bo}};
    }
    Publication published(UseId use)
    {
        const auto id = publications.add(office, draft(use));
        EXPECT_OK(id);
        return publications.publication(office, *id).value();
    }
    std::vector<TakeDown> open() { return valueOf(publications.takeDowns(office)); }

    PublicationService publications{*target};
    UseId website;
    UseId press;
    PersonId cerys;
    PersonId bo;
    Giver mother;
    Giver nan;
};

TEST_F(PublicationServiceTest, keepsWhatIsShownWhereAndWho)
{
    const Publication made = published(website);
    PublicationDraft expected = draft(website);
    std::swap(expected.people[0], expected.people[1]);
    EXPECT_EQ(static_cast<const PublicationDraft &>(made), expected) << "in the order of names";
    EXPECT_FALSE(made.isApproved());
    EXPECT_EQ(publications.list(governor)->size(), 1U);
    PublicationDraft ended = made;
    ended.ended = clock.day;
    ASSERT_OK(publications.change(office, made, ended));
    EXPECT_TRUE(publications.list(office)->empty());
    EXPECT_EQ(publications.list(office, true)->size(), 1U);
    EXPECT_ERROR(publications.change(office, made, ended), Stale);
}

TEST_F(PublicationServiceTest, refusesWhatCannotBeTrue)
{
    PublicationDraft bad = draft(website);
    bad.title = u" "_s;
    EXPECT_ERROR(publications.add(office, bad), Required);
    bad = draft(website);
    bad.place.clear();
    EXPECT_ERROR(publications.add(office, bad), Required);
    EXPECT_ERROR(publications.add(office, draft({})), Required);
    bad = draft(website);
    bad.ended = bad.published.addDays(-1);
    EXPECT_ERROR(publications.add(office, bad), OutOfRange);
    EXPECT_ERROR(publications.add(governor, draft(website)), Forbidden);
}

TEST_F(PublicationServiceTest, isApprovedByTheHeadAlone)
{
    const Publication made = published(website);
    EXPECT_ERROR(publications.approve(office, made), Forbidden);
    ASSERT_OK(publications.approve(head, made));
    const Publication approved = publications.publication(head, made.id).value();
    EXPECT_EQ(approved.approvedBy, head.name);
    EXPECT_EQ(approved.approved, clock.day);
    EXPECT_ERROR(publications.approve(head, approved), Stale);
}

TEST_F(PublicationServiceTest, isNotApprovedWhileSomebodyMayNotBeShown)
{
    const Publication made = published(press);
    say(cerys, mother, Answer::Given, press);
    const auto done = publications.approve(head, made);
    EXPECT_ERROR(done, NotEntitled);
    EXPECT_EQ(done.error().record, bo.value());
    const auto blocked = publications.blocked(office, made.id).value();
    ASSERT_EQ(blocked.size(), 1U);
    EXPECT_EQ(blocked.front().listed, u"Dale, Bo"_s);
    PublicationDraft fewer = made;
    fewer.people = {cerys};
    ASSERT_OK(publications.change(office, made, fewer));
    EXPECT_OK(publications.approve(head, publications.publication(head, made.id).value()));
}

TEST_F(PublicationServiceTest, losesItsApprovalWhenMoreIsShown)
{
    PublicationDraft alone = draft(website);
    alone.people = {cerys};
    const PublicationId id = publications.add(office, alone).value();
    const auto now = [&] {
        return publications.publication(office, id).value();
    };
    ASSERT_OK(publications.approve(head, now()));
    PublicationDraft renamed = now();
    renamed.title = u"Sports day 2026"_s;
    ASSERT_OK(publications.change(office, now(), renamed));
    EXPECT_TRUE(now().isApproved());
    PublicationDraft more = now();
    more.people = {cerys, bo};
    ASSERT_OK(publications.change(office, now(), more));
    EXPECT_FALSE(now().isApproved());
}

TEST_F(PublicationServiceTest, asksOnceMoreForALongStandingPicture)
{
    PublicationDraft cover = draft(website);
    cover.people = {cerys};
    cover.isLongStanding = true;
    const PublicationId id = publications.add(office, cover).value();
    const Publication made = publications.publication(office, id).value();
    EXPECT_ERROR(publications.approve(head, made), NotEntitled);
    ConsentForm asked = form(cerys, mother, Answer::Given, {});
    asked.answers = {{.use = website, .answer = Answer::Given, .publication = id}};
    ASSERT_OK(consents.record(office, asked));
    EXPECT_OK(publications.approve(head, made));
}

TEST_F(PublicationServiceTest, makesATaskOfEveryCurrentPublicationAfterAWithdrawal)
{
    const Publication shown = published(website);
    published(press);
    PublicationDraft over = draft(website);
    over.ended = {2026, 10, 20};
    ASSERT_OK(publications.add(office, over));
    say(cerys, mother, Answer::Withdrawn, website, {2026, 11, 2});
    const auto tasks = open();
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks.front().publication, shown.id);
    EXPECT_EQ(tasks.front().person.listed, u"Popescu, Cerys"_s);
    EXPECT_EQ(tasks.front().since, QDate(2026, 11, 2));
    say(cerys, mother, Answer::Withdrawn, website);
    EXPECT_EQ(open().size(), 1U) << "one task is enough";
}

TEST_F(PublicationServiceTest, makesNoTaskOfAWordThatDoesNotCount)
{
    published(website);
    say(cerys, nan, Answer::Refused, website);
    EXPECT_TRUE(open().empty());
}

TEST_F(PublicationServiceTest, makesATaskAfterAnObjectionAFlagAndAYesThatNeverWas)
{
    const UseId walls = addUse(u"Display in school", Basis::PublicTask);
    published(walls);
    say(cerys, mother, Answer::Objection, walls);
    EXPECT_EQ(open().size(), 1U);
    published(website);
    const auto given = consents.events(office, bo).value().front().id;
    ASSERT_OK(consents.voidEvent(office, given, u"Wrong pupil"_s));
    EXPECT_EQ(open().size(), 2U);
    ASSERT_OK(PhotoFlagService(*target).set(head, cerys, clock.day, u"Court order"_s));
    EXPECT_EQ(open().size(), 3U);
}

TEST_F(PublicationServiceTest, isDoneWhenThePictureIsDown)
{
    const Publication shown = published(website);
    say(cerys, mother, Answer::Withdrawn, website, {2026, 11, 2});
    const TakeDown task = open().front();
    EXPECT_ERROR(publications.takenDown(office, task, {2026, 11, 1}), OutOfRange);
    EXPECT_ERROR(publications.takenDown(office, task, clock.day.addDays(1)), OutOfRange);
    EXPECT_ERROR(publications.takenDown(office, task, {}), Required);
    EXPECT_ERROR(publications.takenDown(governor, task, clock.day), Forbidden);
    ASSERT_OK(publications.takenDown(office, task, clock.day));
    EXPECT_TRUE(open().empty());
    const auto done = publications.takeDowns(office, false).value();
    ASSERT_EQ(done.size(), 1U);
    EXPECT_EQ(done.front().done, clock.day);
    EXPECT_EQ(done.front().doneBy, office.name);
    EXPECT_EQ(publications.publication(office, shown.id)->people, std::vector<PersonId>{bo});
    EXPECT_ERROR(publications.takenDown(office, task, clock.day), Stale);
}

TEST_F(PublicationServiceTest, undoOfAWithdrawalTakesItsTasksAway)
{
    published(website);
    say(cerys, mother, Answer::Withdrawn, website);
    ASSERT_OK(Undo(*target).undo(office, Trail(*target).lastOf(office).value()->id));
    EXPECT_TRUE(open().empty());
    EXPECT_TRUE(decision(cerys, website).permitted);
}

TEST_F(PublicationServiceTest, undoOfAYesThatStandsBehindAPictureMakesATask)
{
    published(press);
    say(cerys, mother, Answer::Given, press);
    say(bo, {.name = u"Zara"_s, .capacity = Capacity::Other}, Answer::Given, press);
    ASSERT_TRUE(open().empty());
    const OperationId given = Trail(*target).operations(head, 2)->back().id;
    ASSERT_OK(Undo(*target).undo(office, given));
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().person.id, cerys);
    EXPECT_EQ(open().front().since, clock.day);
}

TEST_F(PublicationServiceTest, undoOfASettlementMakesATaskToo)
{
    say(cerys, giverOf(addParent(cerys, u"Radu", u"Father")), Answer::Refused, website);
    ASSERT_OK(consents.settle(head, {.person = cerys,
                                     .use = website,
                                     .answer = Settled::Given,
                                     .settledOn = clock.day,
                                     .reason = u"Agreed"_s}));
    published(website);
    ASSERT_OK(Undo(*target).undo(head, Trail(*target).lastOf(head).value()->id));
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().person.id, cerys);
}

TEST_F(PublicationServiceTest, undoOfALiftedFlagMakesATaskToo)
{
    PhotoFlagService flags(*target);
    ASSERT_OK(flags.set(head, bo, clock.day, u"Court order"_s));
    ASSERT_OK(flags.lift(head, flags.flagsOf(head, bo)->front(), clock.day));
    published(website);
    ASSERT_OK(Undo(*target).undo(head, Trail(*target).lastOf(head).value()->id));
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().person.id, bo);
}

TEST_F(PublicationServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    const auto dump = [this] {
        return everything();
    };
    failsAtEveryStatement(*target, dump,
                          [&] { return publications.add(office, draft(website)).has_value(); });
    const auto now = [&] {
        return publications.list(office)->front();
    };
    failsAtEveryStatement(*target, dump,
                          [&] { return publications.approve(head, now()).has_value(); });
    PublicationDraft fewer = now();
    fewer.people = {cerys};
    failsAtEveryStatement(*target, dump,
                          [&] { return publications.change(office, now(), fewer).has_value(); });
    failsAtEveryStatement(*target, dump, [&] {
        return consents.record(office, form(cerys, mother, Answer::Withdrawn, {website}))
            .has_value();
    });
    failsAtEveryStatement(*target, dump, [&] {
        return publications.takenDown(office, open().front(), clock.day).has_value();
    });
}
