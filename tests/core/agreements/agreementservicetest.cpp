#include "audit/trail.h"
#include "audit/undo.h"
#include "core/agreements/agreementstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class AgreementServiceTest : public AgreementsTest
{
protected:
    Wording again(const Wording &wording) { return *agreements.wording(office, wording.id); }
};

TEST_F(AgreementServiceTest, keepsEverythingThatIsKnownOfAnAgreement)
{
    const AgreementDraft draft{.name = u"Visitors"_s,
                               .audience = Audience::VolunteersVisitors,
                               .authoriser = true,
                               .renewal = Renewal::Months,
                               .renewalMonths = 12};
    const Agreement found = addAgreement(draft);
    EXPECT_EQ(static_cast<const AgreementDraft &>(found), draft);
    EXPECT_EQ(agreements.named(office, u" visitors ")->id, found.id);
    EXPECT_ERROR(agreements.named(office, u"Nobody"), NotFound);
}

TEST_F(AgreementServiceTest, listsByAudienceThenByName)
{
    addAgreement(forStaff());
    addAgreement(forKs2());
    AgreementDraft laptops = forStaff();
    laptops.name = u"Laptops"_s;
    addAgreement(laptops);
    QStringList names;
    for (const Agreement &agreement : valueOf(agreements.agreements(governor)))
        names << agreement.name;
    EXPECT_EQ(names, (QStringList{u"Key stage 2"_s, u"Laptops"_s, u"Staff"_s}));
}

TEST_F(AgreementServiceTest, refusesWhatDoesNotFitTogether)
{
    AgreementDraft draft = forStaff();
    draft.name = u"  "_s;
    EXPECT_ERROR(agreements.add(office, draft), Required);
    draft = forStaff();
    draft.signers = Signers::Pupil;
    EXPECT_ERROR(agreements.add(office, draft), OutOfRange);
    draft = forKs2();
    draft.signers = Signers::Self;
    EXPECT_ERROR(agreements.add(office, draft), OutOfRange);
    draft = forStaff();
    draft.renewalMonths = 12;
    EXPECT_ERROR(agreements.add(office, draft), OutOfRange);
    draft.renewal = Renewal::Months;
    draft.renewalMonths = 121;
    EXPECT_ERROR(agreements.add(office, draft), OutOfRange);
    draft.renewalMonths = 0;
    EXPECT_ERROR(agreements.add(office, draft), OutOfRange);
    addAgreement(forStaff());
    EXPECT_ERROR(agreements.add(office, forStaff()), Duplicate);
    EXPECT_EQ(count(u"agreement"_s), 1);
}

TEST_F(AgreementServiceTest, doesNotWriteOverSomebodyElsesChange)
{
    const Agreement mine = addAgreement(forStaff());
    AgreementDraft theirs = mine;
    theirs.authoriser = true;
    ASSERT_OK(agreements.change(head, mine, theirs));
    EXPECT_ERROR(agreements.change(office, mine, mine), Stale);
    EXPECT_ERROR(agreements.retire(office, mine, clock.day), Stale);
    EXPECT_TRUE(agreements.agreement(office, mine.id)->authoriser);
}

TEST_F(AgreementServiceTest, keepsItsAudienceOnceSomebodyHasSigned)
{
    const Agreement agreement = addAgreement(forStaff());
    AgreementDraft moved = agreement;
    moved.audience = Audience::Governors;
    record(bySelf(addStaff(u"Ann"), publish(agreement), clock.day));
    EXPECT_ERROR(agreements.change(office, agreement, moved), StillInUse);
}

TEST_F(AgreementServiceTest, isRetiredAndBroughtBack)
{
    const Agreement agreement = addAgreement(forStaff());
    ASSERT_OK(agreements.retire(office, agreement, {2027, 1, 1}));
    const Agreement retired = *agreements.agreement(office, agreement.id);
    EXPECT_EQ(retired.retired, QDate(2027, 1, 1));
    ASSERT_OK(agreements.retire(office, retired, {}));
    EXPECT_FALSE(agreements.agreement(office, agreement.id)->retired.isValid());
}

TEST_F(AgreementServiceTest, numbersWordingsAndTheirTranslations)
{
    const Agreement agreement = addAgreement(forStaff());
    EXPECT_EQ(publish(agreement).number, 1);
    const Wording second = draftWording(agreement, {2026, 9, 1}, u"<p>II</p>", true);
    EXPECT_EQ(second.number, 2);

    WordingDraft polish = second;
    polish.language = u"pl"_s;
    polish.asksAgain = false;
    const auto translated = agreements.draftWording(office, polish);
    ASSERT_OK(translated);
    EXPECT_EQ(agreements.wording(office, *translated)->number, 2);
    EXPECT_TRUE(agreements.wording(office, *translated)->asksAgain);

    EXPECT_ERROR(agreements.draftWording(office, polish), Duplicate);
    polish.number = 3;
    EXPECT_ERROR(agreements.draftWording(office, polish), NotFound);
    polish.agreement = AgreementId(99);
    EXPECT_ERROR(agreements.draftWording(office, polish), NotFound);
}

TEST_F(AgreementServiceTest, changesAndDiscardsADraft)
{
    const Agreement agreement = addAgreement(forStaff());
    const Wording before = draftWording(agreement, {2026, 9, 1});
    WordingDraft after = before;
    after.html = u"<p>Better</p>"_s;
    after.asksAgain = true;
    ASSERT_OK(agreements.changeWording(office, before, after));
    EXPECT_EQ(static_cast<const WordingDraft &>(again(before)), after);
    EXPECT_ERROR(agreements.changeWording(head, before, after), Stale);
    EXPECT_ERROR(agreements.publishWording(head, before), Stale);
    EXPECT_FALSE(again(before).isPublished());
    ASSERT_OK(agreements.discardWording(office, again(before)));
    EXPECT_EQ(count(u"wording"_s), 0);
}

TEST_F(AgreementServiceTest, freezesAWordingWithItsHash)
{
    const Agreement agreement = addAgreement(forStaff());
    const Wording draft = draftWording(agreement, {2026, 9, 1}, u"<p>Siân’s rules</p>");
    ASSERT_OK(agreements.publishWording(office, draft));
    Wording published = again(draft);
    EXPECT_EQ(published.publishedAt, clock.now());
    EXPECT_EQ(published.sha256, sha256Of(u"<p>Siân’s rules</p>"_s));
    EXPECT_TRUE(published.isIntact());

    EXPECT_ERROR(agreements.changeWording(office, published, published), Frozen);
    EXPECT_ERROR(agreements.publishWording(office, published), Frozen);
    EXPECT_ERROR(agreements.discardWording(office, published), Frozen);
    // Somebody who read the draft before it was published
    EXPECT_ERROR(agreements.changeWording(office, draft, draft), Stale);
    published.html += u' ';
    EXPECT_FALSE(published.isIntact());
}

TEST_F(AgreementServiceTest, freezesAWordingInTheDatabaseItself)
{
    const Wording published = publish(addAgreement(forStaff()));
    EXPECT_ERROR(database().change(u"UPDATE wording SET html = 'other'"_s), Frozen);
    EXPECT_ERROR(database().change(u"UPDATE wording SET published_at = NULL, sha256 = NULL"_s),
                 Frozen);
    EXPECT_ERROR(database().change(u"DELETE FROM wording"_s), Frozen);
    EXPECT_TRUE(again(published).isIntact());
}

TEST_F(AgreementServiceTest, doesNotTakeAPublicationBack)
{
    const Wording published = publish(addAgreement(forStaff()));
    const auto undone = Undo(*target).undo(office, (*Trail(*target).lastOf(office))->id);
    EXPECT_ERROR(undone, Frozen);
    EXPECT_EQ(undone.error().where, u"wording"_s);
    EXPECT_TRUE(again(published).isPublished());
}

TEST_F(AgreementServiceTest, saysWhichWordingsAreInForce)
{
    const Agreement agreement = addAgreement(forStaff());
    publish(agreement, {2024, 9, 1});
    publish(agreement, {2026, 12, 1});
    draftWording(agreement, {2026, 9, 1});
    const auto inForce = valueOf(agreements.wordingsInForce(governor, agreement.id, clock.day));
    ASSERT_EQ(inForce.size(), 1U);
    EXPECT_EQ(inForce.front().number, 1);
    EXPECT_EQ(valueOf(agreements.wordings(governor, agreement.id)).front().number, 3);
}

TEST_F(AgreementServiceTest, proposesToAskAgainOnlyWhereTheWordingDecides)
{
    for (const auto &[renewal, code] : renewalCodes.rows)
        EXPECT_EQ(asksAgainByDefault(renewal), code == "wording-change"_L1);
}

TEST_F(AgreementServiceTest, writesNothingForWhoeverMayNot)
{
    const Agreement agreement = addAgreement(forStaff());
    const Wording wording = draftWording(agreement, {2026, 9, 1});
    const QString before = everything();
    EXPECT_ERROR(agreements.add(governor, forKs2()), Forbidden);
    EXPECT_ERROR(agreements.change(governor, agreement, agreement), Forbidden);
    EXPECT_ERROR(agreements.retire(governor, agreement, clock.day), Forbidden);
    EXPECT_ERROR(agreements.draftWording(governor, wording), Forbidden);
    EXPECT_ERROR(agreements.changeWording(governor, wording, wording), Forbidden);
    EXPECT_ERROR(agreements.discardWording(governor, wording), Forbidden);
    EXPECT_ERROR(agreements.publishWording(governor, wording), Forbidden);
    EXPECT_EQ(everything(), before);
}

TEST_F(AgreementServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    const auto dump = [this] {
        return everything();
    };
    failsAtEveryStatement(*target, dump,
                          [&] { return agreements.add(office, forStaff()).has_value(); });
    const Agreement agreement = *agreements.named(office, u"Staff");
    failsAtEveryStatement(
        *target, dump, [&] { return agreements.change(office, agreement, agreement).has_value(); });
    const Agreement changed = *agreements.agreement(office, agreement.id);
    failsAtEveryStatement(*target, dump, [&] {
        return agreements.retire(office, changed, {2030, 1, 1}).has_value();
    });
    const WordingDraft draft{
        .agreement = agreement.id, .html = u"<p>I</p>"_s, .startsOn = clock.day};
    failsAtEveryStatement(*target, dump,
                          [&] { return agreements.draftWording(office, draft).has_value(); });
    const Wording first = agreements.wordings(office, agreement.id)->front();
    failsAtEveryStatement(
        *target, dump, [&] { return agreements.changeWording(office, first, first).has_value(); });
    const Wording second = again(first);
    failsAtEveryStatement(*target, dump,
                          [&] { return agreements.publishWording(office, second).has_value(); });
    const Wording third = draftWording(agreement, clock.day);
    failsAtEveryStatement(*target, dump,
                          [&] { return agreements.discardWording(office, third).has_value(); });
}
