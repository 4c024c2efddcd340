#include "audit/trail.h"
#include "audit/undo.h"
#include "people/peopleservice.h"
#include "school/schoolsettings.h"
#include "support/consentstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ConsentServiceTest : public ConsentsTest
{
protected:
    ConsentServiceTest()
    {
        pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        mother = giverOf(addParent(pupil, u"Ioana", u"Mother"));
        father = giverOf(addParent(pupil, u"George", u"Father"));
        nan = giverOf(addParent(pupil, u"Elena", u"Grandparent", Responsibility::No));
        website = addUse(u"School website");
        social = addUse(u"School social media");
        internet = addUse(u"Supervised internet use", Basis::PublicTask);
    }
    OperationId lastOperation(const Actor &actor)
    {
        return Trail(*target).lastOf(actor).value()->id;
    }
    SettlementDraft settlement(Settled answer, QStringView reason = u"Both were asked in")
    {
        return {.person = pupil,
                .use = website,
                .answer = answer,
                .settledOn = clock.day,
                .reason = reason.toString()};
    }

    PersonId pupil;
    Giver mother;
    Giver father;
    Giver nan;
    UseId website;
    UseId social;
    UseId internet;
};

TEST_F(ConsentServiceTest, keepsEverythingAboutAnAnswer)
{
    ConsentForm made = form(pupil, mother, Answer::Given, {website, social}, {2026, 9, 14});
    made.came = Came::Email;
    made.evidence = u"E-mail of 14 September"_s;
    const auto ids = consents.record(office, made);
    ASSERT_OK(ids);
    EXPECT_EQ(ids->size(), 2U);
    const auto events = consents.events(office, pupil).value();
    ASSERT_EQ(events.size(), 2U);
    const ConsentEvent &event = events.front();
    EXPECT_EQ(event.id, ids->front());
    EXPECT_EQ(event.use, website);
    EXPECT_EQ(event.answer, Answer::Given);
    EXPECT_EQ(event.giver, mother);
    EXPECT_EQ(event.answeredOn, QDate(2026, 9, 14));
    EXPECT_EQ(event.came, Came::Email);
    EXPECT_EQ(event.evidence, u"E-mail of 14 September"_s);
    EXPECT_EQ(event.recorded, (Recorded{u"Ruby Campbell"_s, clock.now()}));
    EXPECT_FALSE(event.isVoid());
}

TEST_F(ConsentServiceTest, decidesByWhatWasAnswered)
{
    EXPECT_EQ(decision(pupil, website).reason, Reason::NoFormBack);
    say(pupil, mother, Answer::Given, website);
    EXPECT_TRUE(decision(pupil, website).permitted);
    EXPECT_EQ(decision(pupil, social).reason, Reason::NotAnswered);
    EXPECT_EQ(decision(pupil, internet).rule, 3);
    say(pupil, nan, Answer::Refused, website);
    EXPECT_TRUE(decision(pupil, website).permitted);
    say(pupil, father, Answer::Refused, website);
    EXPECT_EQ(decision(pupil, website).reason, Reason::Conflict);
}

TEST_F(ConsentServiceTest, neverAltersWhatWasLawfulBeforeAWithdrawal)
{
    say(pupil, mother, Answer::Given, website, {2025, 9, 15});
    say(pupil, mother, Answer::Withdrawn, website, {2026, 10, 1});
    EXPECT_FALSE(decision(pupil, website, {2026, 10, 2}).permitted);
    EXPECT_FALSE(decision(pupil, website, {2026, 10, 1}).permitted);
    EXPECT_TRUE(decision(pupil, website, {2026, 9, 30}).permitted);
}

TEST_F(ConsentServiceTest, refusesWhatCannotBeAnAnswer)
{
    const auto expect = [this](ConsentForm made, ErrorKind kind, QStringView where) {
        const auto done = consents.record(office, made);
        ASSERT_FALSE(done.has_value());
        EXPECT_EQ(done.error().kind, kind);
        EXPECT_EQ(done.error().where, where.toString());
    };
    const auto good = form(pupil, mother, Answer::Given, {website});
    ConsentForm made = good;
    made.answers.clear();
    expect(made, ErrorKind::Required, u"consent_event.answer");
    made = good;
    made.giver.name = u" "_s;
    expect(made, ErrorKind::Required, u"consent_event.by_name");
    made = good;
    made.answeredOn = {};
    expect(made, ErrorKind::Required, u"consent_event.answered_on");
    made.answeredOn = clock.day.addDays(1);
    expect(made, ErrorKind::OutOfRange, u"consent_event.answered_on");
    made = good;
    made.giver.capacity = Capacity::Pupil;
    expect(made, ErrorKind::OutOfRange, u"consent_event.capacity");
    made = good;
    made.answers.push_back({website, Answer::Refused, {}});
    expect(made, ErrorKind::Duplicate, u"consent_event.consent_use");
    expect(form(pupil, mother, Answer::Withdrawn, {internet}), ErrorKind::OutOfRange,
           u"consent_event.answer");
    expect(form(pupil, mother, Answer::Objection, {website}), ErrorKind::OutOfRange,
           u"consent_event.answer");
    EXPECT_EQ(count(u"consent_event"_s), 0);
}

TEST_F(ConsentServiceTest, takesNoYesToARetiredUseButANo)
{
    const ConsentUse use = uses.find(office, u"school website").value();
    ASSERT_OK(uses.retire(office, use, clock.day));
    EXPECT_ERROR(consents.record(office, form(pupil, mother, Answer::Given, {website})), Frozen);
    EXPECT_OK(consents.record(
        office, form(pupil, mother, Answer::Given, {website}, clock.day.addDays(-1))));
    EXPECT_OK(consents.record(office, form(pupil, mother, Answer::Withdrawn, {website})));
}

TEST_F(ConsentServiceTest, countsAVoidedAnswerAsNeverGiven)
{
    const auto ids = say(pupil, mother, Answer::Given, website, {2026, 9, 14});
    EXPECT_ERROR(consents.voidEvent(office, ids.front(), u" "_s), Required);
    EXPECT_ERROR(consents.voidEvent(governor, ids.front(), u"Wrong pupil"_s), Forbidden);
    ASSERT_OK(consents.voidEvent(office, ids.front(), u"Wrong pupil"_s));
    EXPECT_EQ(decision(pupil, website).reason, Reason::NoFormBack);
    EXPECT_EQ(decision(pupil, website, {2026, 9, 20}).reason, Reason::NoFormBack);
    const auto events = consents.events(office, pupil).value();
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events.front().voidReason, u"Wrong pupil"_s);
    EXPECT_ERROR(consents.voidEvent(office, ids.front(), u"Again"_s), Stale);
    EXPECT_ERROR(consents.voidEvent(office, ConsentEventId(99), u"Nobody"_s), NotFound);
}

TEST_F(ConsentServiceTest, undoVoidsWhatWasRecorded)
{
    say(pupil, mother, Answer::Given, website, {2026, 9, 14});
    const Decision before = decision(pupil, website);
    say(pupil, father, Answer::Refused, website);
    EXPECT_FALSE(decision(pupil, website).permitted);
    ASSERT_OK(Undo(*target).undo(office, lastOperation(office)));
    EXPECT_EQ(decision(pupil, website), before);
    EXPECT_EQ(count(u"consent_event"_s), 2);
    EXPECT_EQ(count(u"consent_event_void"_s), 1);
}

TEST_F(ConsentServiceTest, isSettledByTheHeadAloneAndWithAReason)
{
    say(pupil, mother, Answer::Given, website);
    say(pupil, father, Answer::Refused, website);
    EXPECT_ERROR(consents.settle(office, settlement(Settled::Given)), Forbidden);
    EXPECT_ERROR(consents.settle(head, settlement(Settled::Given, u" ")), Required);
    ASSERT_OK(consents.settle(head, settlement(Settled::Given)));
    EXPECT_EQ(decision(pupil, website).reason, Reason::SettledGiven);
    ASSERT_OK(consents.settle(head, settlement(Settled::Refused)));
    EXPECT_EQ(decision(pupil, website).reason, Reason::SettledRefused);
    const auto settlements = consents.settlements(office, pupil).value();
    ASSERT_EQ(settlements.size(), 2U);
    EXPECT_EQ(settlements.front().settledBy, head.name);
    EXPECT_EQ(settlements.front().reason, u"Both were asked in"_s);
    ASSERT_OK(Undo(*target).undo(head, lastOperation(head)));
    EXPECT_EQ(decision(pupil, website).reason, Reason::SettledGiven);
}

TEST_F(ConsentServiceTest, reopensAConflictWhenOneOfThemAnswersOnTheSameDay)
{
    say(pupil, mother, Answer::Given, website);
    say(pupil, father, Answer::Refused, website);
    ASSERT_OK(consents.settle(head, settlement(Settled::Given)));
    say(pupil, father, Answer::Refused, website);
    EXPECT_EQ(decision(pupil, website).reason, Reason::Conflict);
}

TEST_F(ConsentServiceTest, settlesNothingWhereNobodyDisagrees)
{
    EXPECT_ERROR(consents.settle(head, settlement(Settled::Given)), Stale);
    say(pupil, father, Answer::Refused, website);
    EXPECT_ERROR(consents.settle(head, settlement(Settled::Given)), Stale);
}

TEST_F(ConsentServiceTest, asksAgainWhenCircumstancesChanged)
{
    say(pupil, mother, Answer::Given, website, {2026, 9, 14});
    ASSERT_OK(consents.markCircumstances(office, {pupil, {2026, 10, 1}, u"A new carer"_s}));
    EXPECT_EQ(decision(pupil, website).reason, Reason::CircumstancesChanged);
    EXPECT_TRUE(decision(pupil, website, {2026, 9, 30}).permitted);
    EXPECT_EQ(consents.circumstances(office, pupil)->front().note, u"A new carer"_s);
    EXPECT_ERROR(consents.markCircumstances(office, {pupil, {}, {}}), Required);
    EXPECT_ERROR(consents.markCircumstances(office, {pupil, clock.day.addDays(1), {}}), OutOfRange);
    EXPECT_ERROR(consents.markCircumstances(governor, {pupil, clock.day, {}}), Forbidden);
}

TEST_F(ConsentServiceTest, followsTheSchoolsOwnRules)
{
    say(pupil, mother, Answer::Given, website, {2026, 8, 20});
    EXPECT_TRUE(decision(pupil, website).permitted);
    SchoolSettingsService settings(*target);
    ASSERT_OK(
        settings.save(office, {.name = u"Oak Lane"_s, .consentStands = ConsentStands::SchoolYear}));
    EXPECT_EQ(decision(pupil, website).reason, Reason::OutOfDate);
}

TEST_F(ConsentServiceTest, followsWhatIsKnownOfACarer)
{
    PersonDraft draft = pupilNamed(u"Alex", u"Dale", u"3B");
    draft.pupil->inCare = true;
    const PersonId inCare = add(draft);
    const Contact carer = addParent(inCare, u"Dee", u"Foster carer", Responsibility::No);
    say(inCare, giverOf(carer), Answer::Given, website);
    EXPECT_EQ(decision(inCare, website).reason, Reason::NeedsDelegatedAuthority);
    ContactDraft delegated = carer;
    delegated.mayConsent = MayConsent::Delegated;
    ASSERT_OK(PeopleService(*target).changeContact(office, carer, delegated));
    EXPECT_TRUE(decision(inCare, website).permitted);
    const auto authority = consents.identify(office, inCare, u"Social worker", clock.day);
    ASSERT_OK(authority);
    say(inCare, *authority, Answer::Refused, website);
    EXPECT_EQ(decision(inCare, website).reason, Reason::Conflict);
}

TEST_F(ConsentServiceTest, hearsStaffForThemselvesUntilTheyLeave)
{
    PersonDraft draft = adultNamed(u"Eve", u"Teacher");
    draft.staff = StaffDetails{.code = u"TEA01"_s, .ended = clock.day};
    const PersonId teacher = add(draft);
    const Giver self = consents.identify(office, teacher, u"Eve Teacher", clock.day).value();
    EXPECT_EQ(self.capacity, Capacity::Self);
    say(teacher, self, Answer::Given, website);
    EXPECT_TRUE(decision(teacher, website).permitted);
    EXPECT_EQ(decision(teacher, website, clock.day.addDays(1)).reason, Reason::HasLeft);
}

TEST_F(ConsentServiceTest, identifiesAmongThisPupilsContactsOnly)
{
    const PersonId other = add(pupilNamed(u"Bo", u"Dale", u"3B"));
    addParent(other, u"Zara", u"Mother");
    EXPECT_EQ(consents.identify(office, pupil, u"mum", clock.day).value(), mother);
    EXPECT_EQ(consents.identify(office, pupil, u"Zara Parent", clock.day)->capacity,
              Capacity::Other);
}

TEST_F(ConsentServiceTest, writesNothingForWhoeverMayNot)
{
    EXPECT_ERROR(consents.record(governor, form(pupil, mother, Answer::Given, {website})),
                 Forbidden);
    EXPECT_EQ(count(u"consent_event"_s), 0);
    const Actor network{u"Sam Wire"_s, Role::NetworkManager};
    EXPECT_ERROR(consents.events(network, pupil), Forbidden);
    EXPECT_ERROR(grids.mayUse(network, pupil, website, clock.day), Forbidden);
}

TEST_F(ConsentServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    const auto dump = [this] {
        return everything();
    };
    failsAtEveryStatement(*target, dump, [&] {
        return consents.record(office, form(pupil, mother, Answer::Given, {website, social}))
            .has_value();
    });
    const auto refused = say(pupil, father, Answer::Refused, website);
    failsAtEveryStatement(*target, dump, [&] {
        return consents.settle(head, settlement(Settled::Given)).has_value();
    });
    failsAtEveryStatement(*target, dump, [&] {
        return consents.markCircumstances(office, {pupil, clock.day, {}}).has_value();
    });
    failsAtEveryStatement(*target, dump, [&] {
        return consents.voidEvent(office, refused.front(), u"Wrong pupil"_s).has_value();
    });
}
