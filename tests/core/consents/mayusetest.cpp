#include "consents/mayuse.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const PersonId pupil(1);
const PersonId mother(2);
const PersonId father(3);
const PersonId grandmother(4);
const PersonId carer(5);
const PublicationId cover(7);

Giver giver(PersonId id, QStringView name, Capacity capacity = Capacity::Contact)
{
    return {.by = id, .name = name.toString(), .capacity = capacity};
}

} // namespace

/// A pupil of nine whose mother and father have responsibility and whose grandmother has not.
class MayUse : public testing::Test
{
protected:
    void answer(Answer given, const Giver &by, QDate on, PublicationId publication = {})
    {
        answers.push_back({.id = ConsentEventId(qint64(answers.size()) + 1),
                           .publication = publication,
                           .answer = given,
                           .giver = by,
                           .on = on});
        if (!subject.firstAnswer.isValid() || on < subject.firstAnswer)
            subject.firstAnswer = on;
    }
    void motherSays(Answer given, QDate on) { answer(given, giver(mother, u"Ann"), on); }
    void fatherSays(Answer given, QDate on) { answer(given, giver(father, u"Bob"), on); }
    void pupilSays(Answer given, QDate on)
    {
        answer(given, giver(pupil, u"Cy", Capacity::Pupil), on);
    }
    Decision on(QDate day)
    {
        question.day = day;
        question.answers = answers;
        question.settlements = settlements;
        return decide(question, subject);
    }
    void expect(QDate day, bool permitted, int rule, Reason reason)
    {
        const Decision decision = on(day);
        EXPECT_EQ(decision.permitted, permitted);
        EXPECT_EQ(decision.rule, rule);
        EXPECT_EQ(reasonCodes.of(decision.reason), reasonCodes.of(reason));
    }

    const QDate september{2026, 9, 14};
    const QDate today{2026, 11, 18};
    std::vector<Answered> answers;
    std::vector<SettledConflict> settlements;
    MayUseQuestion question;
    SubjectFacts subject{.isPupil = true,
                         .born = {2017, 5, 20},
                         .carers = {{mother, Entitlement::Entitled, {}},
                                    {father, Entitlement::Entitled, {}},
                                    {grandmother, Entitlement::None, {}},
                                    {carer, Entitlement::NeedsDelegation, {}}}};
};

// The table of domain.md §3, row by row.

TEST_F(MayUse, hearsTheNoOfAParentWithResponsibilityWhoMayNotSayYes)
{
    subject.carers[1] = {father, Entitlement::Barred, {}, true};
    motherSays(Answer::Given, september);
    fatherSays(Answer::Refused, september.addDays(1));
    expect(today, false, 4, Reason::Conflict);
    // Nor does it stop counting because they are no longer a contact.
    subject.carers[1] = {father, Entitlement::Entitled, september, true};
    expect(today, false, 4, Reason::Conflict);
    // Their yes does not count, and somebody without responsibility is not heard.
    answers.pop_back();
    answers.erase(answers.begin());
    subject.carers[1] = {father, Entitlement::Barred, {}, true};
    fatherSays(Answer::Given, september);
    expect(today, false, 6, Reason::MayNotConsent);
}

TEST_F(MayUse, isNoWhileNoFormIsBack)
{
    expect(today, false, 6, Reason::NoFormBack);
}

TEST_F(MayUse, isNoAndAConflictWhenTheParentsDisagree)
{
    motherSays(Answer::Given, september);
    fatherSays(Answer::Refused, september);
    expect(today, false, 4, Reason::Conflict);
    EXPECT_EQ(on(today).decidedBy, ConsentEventId(2));
    EXPECT_EQ(on(today).against, ConsentEventId(1));
    EXPECT_EQ(on(today).who, u"Bob"_s);
}

TEST_F(MayUse, isNoFromTheDayOfAWithdrawalAndStaysYesBeforeIt)
{
    motherSays(Answer::Given, {2025, 9, 15});
    motherSays(Answer::Withdrawn, {2026, 10, 1});
    expect({2026, 10, 2}, false, 4, Reason::Withdrawn);
    expect({2026, 10, 1}, false, 4, Reason::Withdrawn);
    expect({2026, 9, 30}, true, 5, Reason::Given);
    expect({2025, 9, 14}, false, 6, Reason::NoFormBack);
}

TEST_F(MayUse, isNoForAUseLeftBlankOnAFormThatIsBack)
{
    // The website was answered, which is another use: only the day of it is known here.
    subject.firstAnswer = september;
    expect(today, false, 6, Reason::NotAnswered);
    expect(september.addDays(-1), false, 6, Reason::NoFormBack);
}

TEST_F(MayUse, isNoUnderAPhotoFlagWhateverTheParentsSaid)
{
    motherSays(Answer::Given, september);
    subject.hasPhotoFlag = true;
    expect(today, false, 1, Reason::PhotoFlag);
}

TEST_F(MayUse, isNoOnTheYesOfAGrandparentWithoutResponsibility)
{
    answer(Answer::Given, giver(grandmother, u"Nan"), september);
    expect(today, false, 6, Reason::NoResponsibility);
}

TEST_F(MayUse, isNoOnTheYesOfAFosterCarerWithoutDelegation)
{
    subject.inCare = true;
    answer(Answer::Given, giver(carer, u"Dee"), september);
    expect(today, false, 6, Reason::NeedsDelegatedAuthority);
}

TEST_F(MayUse, isNoWhenAPupilOfTheAgeRefuses)
{
    subject.born = {2013, 1, 8};
    motherSays(Answer::Given, september);
    pupilSays(Answer::Refused, september);
    expect(today, false, 2, Reason::PupilRefuses);
}

TEST_F(MayUse, isYesUnderAPublicTaskWithoutObjectionOrFlag)
{
    question.basis = Basis::PublicTask;
    expect(today, true, 3, Reason::NoConsentNeeded);
}

TEST_F(MayUse, isNoNewUseOfSomebodyWhoHasLeft)
{
    motherSays(Answer::Given, september);
    subject.roll = Roll::Left;
    expect(today, false, 6, Reason::HasLeft);
    question.basis = Basis::PublicTask;
    expect(today, false, 6, Reason::HasLeft);
    subject.roll = Roll::NotYet;
    expect(today, false, 6, Reason::NotYetHere);
}

// Rule 1 to 3

TEST_F(MayUse, putsTheFlagBeforeAPublicTaskToo)
{
    question.basis = Basis::PublicTask;
    subject.hasPhotoFlag = true;
    expect(today, false, 1, Reason::PhotoFlag);
}

TEST_F(MayUse, asksThePupilFromTheBirthdayOn)
{
    subject.born = {2014, 11, 18};
    motherSays(Answer::Given, september);
    pupilSays(Answer::Refused, september);
    expect(today.addDays(-1), true, 5, Reason::Given);
    expect(today, false, 2, Reason::PupilRefuses);
    question.rules.pupilAskedFromAge = 13;
    expect(today, true, 5, Reason::Given);
}

TEST_F(MayUse, asksThePupilWhoseBirthDateIsMissing)
{
    subject.born = {};
    motherSays(Answer::Given, september);
    pupilSays(Answer::Refused, september);
    expect(today, false, 2, Reason::PupilRefuses);
}

TEST_F(MayUse, doesNotTakeAPupilsSilenceForANo)
{
    subject.born = {2013, 1, 8};
    motherSays(Answer::Given, september);
    expect(today, true, 5, Reason::Given);
}

TEST_F(MayUse, needsAParentBesideThePupilsYes)
{
    subject.born = {2013, 1, 8};
    pupilSays(Answer::Given, september);
    expect(today, false, 6, Reason::PupilAlone);
}

TEST_F(MayUse, letsThePupilThinkAgain)
{
    subject.born = {2013, 1, 8};
    motherSays(Answer::Given, september);
    pupilSays(Answer::Refused, september);
    pupilSays(Answer::Given, september.addDays(7));
    expect(today, true, 5, Reason::Given);
    expect(september.addDays(6), false, 2, Reason::PupilRefuses);
}

TEST_F(MayUse, leavesAnAdultPupilTheirOwnWord)
{
    subject.born = {2008, 10, 1};
    motherSays(Answer::Refused, september);
    expect(today, false, 4, Reason::Refused);
    pupilSays(Answer::Given, {2026, 10, 1});
    expect(today, true, 5, Reason::Given);
    fatherSays(Answer::Refused, {2026, 10, 5});
    expect(today, true, 5, Reason::Given);
    pupilSays(Answer::Withdrawn, {2026, 11, 1});
    expect(today, false, 2, Reason::PupilRefuses);
}

TEST_F(MayUse, isNoWhileAnObjectionIsOpen)
{
    question.basis = Basis::LegitimateInterests;
    motherSays(Answer::Objection, {2026, 10, 1});
    expect({2026, 9, 30}, true, 3, Reason::NoConsentNeeded);
    expect(today, false, 3, Reason::Objection);
    answer(Answer::ObjectionSettled, giver({}, u"Leah Llewellyn", Capacity::Other), {2026, 11, 2});
    expect({2026, 11, 1}, false, 3, Reason::Objection);
    expect(today, true, 3, Reason::NoConsentNeeded);
    fatherSays(Answer::Objection, {2026, 11, 2});
    expect(today, false, 3, Reason::Objection);
}

TEST_F(MayUse, countsAnEarlierNoOnceTheBasisIsAnother)
{
    motherSays(Answer::Given, september);
    fatherSays(Answer::Refused, september);
    question.basis = Basis::PublicTask;
    expect(today, false, 3, Reason::Objection);
}

// Rule 4 and 5

TEST_F(MayUse, letsTheLatestAnswerOfOneGiverSupersede)
{
    motherSays(Answer::Refused, {2026, 9, 1});
    motherSays(Answer::Given, {2026, 9, 20});
    expect({2026, 9, 19}, false, 4, Reason::Refused);
    expect(today, true, 5, Reason::Given);
    motherSays(Answer::Withdrawn, {2026, 9, 20});
    expect(today, false, 4, Reason::Withdrawn);
}

TEST_F(MayUse, isYesOnOneParentsWordWhenTheOtherIsSilent)
{
    motherSays(Answer::Given, september);
    expect(today, true, 5, Reason::Given);
    EXPECT_EQ(on(today).decidedBy, ConsentEventId(1));
    EXPECT_EQ(on(today).who, u"Ann"_s);
}

TEST_F(MayUse, hearsOnlyThoseEntitled)
{
    answer(Answer::Given, giver(grandmother, u"Nan"), september);
    motherSays(Answer::Given, september);
    expect(today, true, 5, Reason::Given);
    answer(Answer::Refused, giver(grandmother, u"Nan"), today);
    expect(today, true, 5, Reason::Given);
}

TEST_F(MayUse, isNoWhenOnlyOneWithoutResponsibilityRefused)
{
    answer(Answer::Refused, giver(grandmother, u"Nan"), september);
    expect(today, false, 6, Reason::NoResponsibility);
}

TEST_F(MayUse, saysWhatIsNotKnownOfTheGiver)
{
    subject.carers[0].entitlement = Entitlement::NotKnown;
    motherSays(Answer::Given, september);
    expect(today, false, 6, Reason::ResponsibilityNotKnown);
    subject.carers[0].entitlement = Entitlement::Barred;
    expect(today, false, 6, Reason::MayNotConsent);
    subject.carers.clear();
    expect(today, false, 6, Reason::ResponsibilityNotKnown);
}

TEST_F(MayUse, keepsTheNoOfAContactTakenOffTheCard)
{
    motherSays(Answer::Given, september);
    fatherSays(Answer::Refused, september);
    std::erase_if(subject.carers, [](const Carer &one) { return one.person == father; });
    expect(today, false, 4, Reason::Conflict);
}

TEST_F(MayUse, doesNotCountSomebodyNobodyKnows)
{
    answer(Answer::Given, giver({}, u"A Neighbour", Capacity::Other), september);
    expect(today, false, 6, Reason::NoResponsibility);
}

TEST_F(MayUse, hearsAContactUntilTheyAreOneNoLonger)
{
    subject.carers[0].ended = {2026, 10, 1};
    motherSays(Answer::Given, september);
    expect(today, true, 5, Reason::Given);
    fatherSays(Answer::Given, september);
    motherSays(Answer::Withdrawn, {2026, 10, 1});
    expect(today, true, 5, Reason::Given);
}

TEST_F(MayUse, hearsADelegatedCarerAndTheAuthorityOfAPupilInCare)
{
    subject.inCare = true;
    subject.carers[3].entitlement = Entitlement::Entitled;
    answer(Answer::Given, giver(carer, u"Dee"), september);
    expect(today, true, 5, Reason::Given);
    answer(Answer::Refused, giver({}, u"Social worker", Capacity::Authority), september);
    expect(today, false, 4, Reason::Conflict);
    subject.inCare = false;
    expect(today, true, 5, Reason::Given);
}

TEST_F(MayUse, settlesAConflictUntilOneOfThemAnswersAgain)
{
    motherSays(Answer::Given, september);
    fatherSays(Answer::Refused, september);
    settlements = {{Settled::Given, {2026, 10, 1}, ConsentEventId(2)}};
    expect({2026, 9, 30}, false, 4, Reason::Conflict);
    expect({2026, 10, 1}, true, 5, Reason::SettledGiven);
    settlements.push_back({Settled::Refused, {2026, 10, 8}, ConsentEventId(2)});
    expect({2026, 10, 7}, true, 5, Reason::SettledGiven);
    expect(today, false, 4, Reason::SettledRefused);
    fatherSays(Answer::Refused, {2026, 11, 1});
    expect({2026, 10, 31}, false, 4, Reason::SettledRefused);
    expect(today, false, 4, Reason::Conflict);
    fatherSays(Answer::Given, {2026, 11, 2});
    expect(today, true, 5, Reason::Given);
}

TEST_F(MayUse, reopensAConflictOnTheVeryDayItWasSettled)
{
    motherSays(Answer::Given, september);
    fatherSays(Answer::Refused, today);
    settlements = {{Settled::Given, today, ConsentEventId(2)}};
    expect(today, true, 5, Reason::SettledGiven);
    motherSays(Answer::Withdrawn, today);
    expect(today, false, 4, Reason::Withdrawn);
}

TEST_F(MayUse, needsAYesThatStandsBesideASettlement)
{
    motherSays(Answer::Given, {2025, 9, 15});
    fatherSays(Answer::Refused, {2025, 9, 15});
    settlements = {{Settled::Given, {2025, 10, 1}, ConsentEventId(2)}};
    expect(today, true, 5, Reason::SettledGiven);
    question.rules.stands = ConsentStands::SchoolYear;
    expect(today, false, 4, Reason::Refused);
}

// Rule 6

TEST_F(MayUse, asksAgainEachSchoolYearWhereTheSchoolSaysSo)
{
    motherSays(Answer::Given, {2026, 8, 31});
    expect({2026, 9, 1}, true, 5, Reason::Given);
    question.rules.stands = ConsentStands::SchoolYear;
    expect({2026, 8, 31}, true, 5, Reason::Given);
    expect({2026, 9, 1}, false, 6, Reason::OutOfDate);
    motherSays(Answer::Given, {2026, 9, 1});
    expect({2026, 9, 1}, true, 5, Reason::Given);
    expect({2027, 8, 31}, true, 5, Reason::Given);
}

TEST_F(MayUse, keepsANoBeyondTheSchoolYear)
{
    fatherSays(Answer::Refused, {2025, 9, 15});
    motherSays(Answer::Given, september);
    question.rules.stands = ConsentStands::SchoolYear;
    expect(today, false, 4, Reason::Conflict);
}

TEST_F(MayUse, asksAgainWhenCircumstancesChanged)
{
    motherSays(Answer::Given, september);
    subject.circumstancesChanged = {{2026, 10, 1}};
    expect({2026, 9, 30}, true, 5, Reason::Given);
    expect({2026, 10, 1}, false, 6, Reason::CircumstancesChanged);
    motherSays(Answer::Given, {2026, 10, 1});
    expect({2026, 10, 1}, true, 5, Reason::Given);
}

TEST_F(MayUse, makesNothingNewOfARetiredUse)
{
    motherSays(Answer::Given, september);
    question.isRetired = true;
    expect(today, false, 6, Reason::UseRetired);
    fatherSays(Answer::Refused, september);
    expect(today, false, 4, Reason::Conflict);
}

// A single picture

TEST_F(MayUse, asksOnceMoreForALongStandingPicture)
{
    motherSays(Answer::Given, september);
    question.publication = cover;
    expect(today, true, 5, Reason::Given);
    question.isLongStanding = true;
    expect(today, false, 6, Reason::NotForThisPicture);
    answer(Answer::Given, giver(mother, u"Ann"), {2026, 10, 1}, cover);
    expect(today, true, 5, Reason::Given);
    motherSays(Answer::Given, {2026, 10, 2});
    expect(today, true, 5, Reason::Given);
    motherSays(Answer::Withdrawn, {2026, 10, 3});
    expect(today, false, 4, Reason::Withdrawn);
}

TEST_F(MayUse, keepsTheNoToOnePictureToThatPicture)
{
    motherSays(Answer::Given, september);
    answer(Answer::Refused, giver(mother, u"Ann"), {2026, 10, 1}, cover);
    expect(today, true, 5, Reason::Given);
    question.publication = cover;
    expect(today, false, 4, Reason::Refused);
    motherSays(Answer::Given, {2026, 10, 2});
    expect(today, false, 4, Reason::Refused);
    question.publication = PublicationId(8);
    expect(today, true, 5, Reason::Given);
}

// Adults

TEST_F(MayUse, hearsAnAdultForThemself)
{
    subject = {.born = {1980, 1, 1}};
    answer(Answer::Given, giver(pupil, u"Eve", Capacity::Self), september);
    expect(today, true, 5, Reason::Given);
    answer(Answer::Withdrawn, giver(pupil, u"Eve", Capacity::Self), today);
    expect(today, false, 4, Reason::Withdrawn);
}

TEST(Entitlement, isReadFromTheContact)
{
    Contact contact;
    contact.responsibility = Responsibility::Yes;
    EXPECT_EQ(entitlementOf(contact, false), Entitlement::Entitled);
    contact.mayConsent = MayConsent::Barred;
    EXPECT_EQ(entitlementOf(contact, false), Entitlement::Barred);
    contact = {};
    EXPECT_EQ(entitlementOf(contact, false), Entitlement::NotKnown);
    contact.responsibility = Responsibility::No;
    EXPECT_EQ(entitlementOf(contact, false), Entitlement::None);
    EXPECT_EQ(entitlementOf(contact, true), Entitlement::NeedsDelegation);
    contact.relationship = u"Foster carer"_s;
    EXPECT_EQ(entitlementOf(contact, false), Entitlement::NeedsDelegation);
    contact.mayConsent = MayConsent::Delegated;
    EXPECT_EQ(entitlementOf(contact, true), Entitlement::Entitled);
}
