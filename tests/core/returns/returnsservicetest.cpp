#include "returns/returnsservice.h"
#include "agreements/agreementstandings.h"
#include "agreements/signatureservice.h"
#include "audit/trail.h"
#include "audit/undo.h"
#include "people/peopleservice.h"
#include "support/consentstest.h"
#include "support/publishedagreement.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ReturnsServiceTest : public ConsentsTest
{
protected:
    ReturnsServiceTest()
    {
        PersonDraft draft = pupilNamed(u"Cerys", u"Popescu", u"4B", u"4");
        draft.born = {2018, 3, 2};
        pupil = add(draft);
        nan = giverOf(addParent(pupil, u"Elena", u"Grandparent", Responsibility::No));
        mother = giverOf(addParent(pupil, u"Ioana", u"Mother"));
        ks2 = publishedAgreement(*target, office,
                                 {.name = u"Key stage 2"_s,
                                  .audience = Audience::Ks2,
                                  .signers = Signers::PupilAndParent});
        website = addUse(u"School website");
        social = addUse(u"School social media");
        internet = addUse(u"Supervised internet use", Basis::PublicTask);
    }
    ReturnedForm form() const
    {
        return {.pupil = pupil,
                .agreements = {{.agreement = ks2.agreement, .wording = ks2.id}},
                .answers = {{website, Answer::Given, {}}, {social, Answer::Refused, {}}},
                .signer = mother,
                .signedOn = {2026, 11, 16},
                .evidence = u"Blue folder"_s};
    }
    std::vector<Signature> signaturesOf()
    {
        return valueOf(SignatureService(*target).signaturesOf(office, pupil));
    }
    BlankForm blank(QDate day = {})
    {
        return valueOf(returns.blank(office, pupil, day.isValid() ? day : clock.day));
    }

    PersonId pupil;
    Giver mother, nan;
    Wording ks2;
    UseId website, social, internet;
    ReturnsService returns{*target};
};

TEST_F(ReturnsServiceTest, recordsNamesAndAnswersAsOneOperation)
{
    const qint64 operations = count(u"operation"_s);
    const auto recorded = returns.record(office, form());
    ASSERT_OK(recorded);
    EXPECT_EQ(count(u"operation"_s), operations + 1);
    EXPECT_EQ(Trail(*target).lastOf(office).value()->deed, u"form.record"_s);

    const auto events = valueOf(consents.events(office, pupil));
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0].giver, mother);
    EXPECT_EQ(events[0].answeredOn, QDate(2026, 11, 16));
    EXPECT_EQ(events[0].evidence, u"Blue folder"_s);
    EXPECT_EQ(events[1].answer, Answer::Refused);
    EXPECT_FALSE(events[0].wording.isValid());

    const auto signatures = signaturesOf();
    ASSERT_EQ(signatures.size(), 1U);
    EXPECT_EQ(signatures[0].wording, ks2.id);
    EXPECT_EQ(signatures[0].note, u"Blue folder"_s);
    ASSERT_EQ(signatures[0].signatories.size(), 2U);
    EXPECT_EQ(signatures[0].signatories[0].capacity, SignatoryCapacity::Pupil);
    EXPECT_EQ(signatures[0].signatories[0].name, u"Cerys Popescu"_s);
    EXPECT_EQ(signatures[0].signatories[1].person, mother.by);
}

TEST_F(ReturnsServiceTest, takesTheWholeFormBackWithOneUndo)
{
    ASSERT_OK(returns.record(office, form()));
    ASSERT_OK(Undo(*target).undo(office, Trail(*target).lastOf(office).value()->id));
    EXPECT_EQ(decision(pupil, website).reason, Reason::NoFormBack);
    EXPECT_TRUE(signaturesOf().front().voided.has_value());
    EXPECT_EQ(count(u"consent_event"_s), 2);
    EXPECT_EQ(count(u"consent_event_void"_s), 2);
    EXPECT_TRUE(blank().earlier.empty());
    EXPECT_FALSE(blank().uses.front().last.has_value());
}

TEST_F(ReturnsServiceTest, needsSomethingOnTheSheet)
{
    ReturnedForm empty = form();
    empty.agreements.clear();
    empty.answers.clear();
    const auto refused = returns.record(office, empty);
    EXPECT_ERROR(refused, Required);
    EXPECT_EQ(refused.error().where, u"returned_form"_s);
    ReturnedForm unsaid = form();
    unsaid.signer = {};
    EXPECT_ERROR(returns.record(office, unsaid), Required);
    EXPECT_EQ(count(u"signature"_s), 0);
}

TEST_F(ReturnsServiceTest, keepsSigningAndConsentApart)
{
    ReturnedForm signedOnly = form();
    signedOnly.answers.clear();
    ASSERT_OK(returns.record(office, signedOnly));
    EXPECT_EQ(decision(pupil, website).reason, Reason::NoFormBack);
    ReturnedForm answersOnly = form();
    answersOnly.agreements.clear();
    ASSERT_OK(returns.record(office, answersOnly));
    EXPECT_TRUE(decision(pupil, website).permitted);
    EXPECT_EQ(count(u"signature"_s), 1);
}

TEST_F(ReturnsServiceTest, recordsADecliningByWhoeverDeclined)
{
    ReturnedForm declined = form();
    declined.agreements.front().outcome = SignatureOutcome::Declined;
    ASSERT_OK(returns.record(office, declined));
    const Signature kept = signaturesOf().front();
    EXPECT_EQ(kept.outcome, SignatureOutcome::Declined);
    ASSERT_EQ(kept.signatories.size(), 1U);
    EXPECT_EQ(kept.signatories.front().person, mother.by);
}

TEST_F(ReturnsServiceTest, doesNotTakeThePupilForAParent)
{
    ReturnedForm alone = form();
    alone.signer = {.by = pupil, .name = u"Cerys Popescu"_s, .capacity = Capacity::Pupil};
    const auto refused = returns.record(office, alone);
    EXPECT_ERROR(refused, Required);
    EXPECT_EQ(refused.error().where, u"signatory.capacity"_s);
    EXPECT_EQ(count(u"consent_event"_s), 0);
}

TEST_F(ReturnsServiceTest, recordsSomebodyElseWhoseWordDoesNotCount)
{
    ReturnedForm other = form();
    other.signer = {.name = u"Joan Reed, neighbour"_s};
    ASSERT_OK(returns.record(office, other));
    EXPECT_EQ(decision(pupil, website).reason, Reason::NoResponsibility);
    EXPECT_EQ(signaturesOf().front().signatories.back().name, u"Joan Reed, neighbour"_s);
}

TEST_F(ReturnsServiceTest, offersThoseWhoseConsentCountsFirst)
{
    auto signers = blank().signers;
    ASSERT_EQ(signers.size(), 2U);
    EXPECT_EQ(signers[0].giver, mother);
    EXPECT_EQ(signers[0].relationship, u"Mother"_s);
    EXPECT_EQ(signers[0].entitlement, Entitlement::Entitled);
    EXPECT_EQ(signers[1].giver, nan);
    EXPECT_EQ(signers[1].entitlement, Entitlement::None);

    signers = blank({2030, 3, 2}).signers;
    ASSERT_EQ(signers.size(), 3U);
    EXPECT_EQ(signers[2].giver.capacity, Capacity::Pupil);
}

TEST_F(ReturnsServiceTest, offersTheAuthorityOfAPupilInCare)
{
    PersonDraft draft = pupilNamed(u"Alex", u"Dale", u"4B", u"4");
    draft.born = {2018, 3, 2};
    draft.pupil->inCare = true;
    draft.pupil->careAuthority = u"Northshire"_s;
    const PersonId inCare = add(draft);
    addParent(inCare, u"Dee", u"Foster carer", Responsibility::No);
    const auto signers = valueOf(returns.blank(office, inCare, clock.day)).signers;
    ASSERT_EQ(signers.size(), 2U);
    EXPECT_EQ(signers[0].giver.capacity, Capacity::Authority);
    EXPECT_EQ(signers[1].entitlement, Entitlement::NeedsDelegation);
}

TEST_F(ReturnsServiceTest, showsWhatThereIsAlready)
{
    ASSERT_OK(returns.record(office, form()));
    const BlankForm shown = blank();
    ASSERT_EQ(shown.agreements.size(), 1U);
    EXPECT_EQ(shown.agreements[0].standing.kind, StandingKind::Signed);
    EXPECT_EQ(shown.agreements[0].wordings.front().id, ks2.id);
    ASSERT_EQ(shown.uses.size(), 3U);
    EXPECT_EQ(shown.uses[0].last->answer, Answer::Given);
    EXPECT_EQ(shown.uses[1].last->answer, Answer::Refused);
    EXPECT_FALSE(shown.uses[2].last.has_value());
    EXPECT_TRUE(shown.isRecorded(mother, {2026, 11, 16}));
    EXPECT_FALSE(shown.isRecorded(mother, {2026, 11, 17}));
    EXPECT_FALSE(shown.isRecorded(nan, {2026, 11, 16}));
}

TEST_F(ReturnsServiceTest, takesANoForAnObjectionWhereNobodyIsAskedForAYes)
{
    const ConsentUse use = valueOf(uses.find(office, u"Supervised internet use"));
    EXPECT_FALSE(answerFor(use, true).has_value());
    EXPECT_EQ(answerFor(use, false), Answer::Objection);
    ReturnedForm objection = form();
    objection.answers = {{internet, Answer::Objection, {}}};
    ASSERT_OK(returns.record(office, objection));
    EXPECT_EQ(decision(pupil, internet).reason, Reason::Objection);
}

TEST_F(ReturnsServiceTest, isForThoseWhoMayRecordConsents)
{
    EXPECT_ERROR(returns.blank(governor, pupil, clock.day), Forbidden);
    EXPECT_ERROR(returns.record(governor, form()), Forbidden);
    EXPECT_ERROR(returns.blank(office, mother.by, clock.day), NotFound);
    EXPECT_EQ(count(u"consent_event"_s), 0);
}

TEST_F(ReturnsServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [this] { return returns.record(office, form()).has_value(); });
}
