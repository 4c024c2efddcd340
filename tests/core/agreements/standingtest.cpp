#include "agreements/standing.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace countersign {

void PrintTo(const Standing &standing, std::ostream *out)
{
    *out << standingCodes.of(standing.kind).toStdString() << " since "
         << standing.since.toString(Qt::ISODate).toStdString() << " until "
         << standing.until.toString(Qt::ISODate).toStdString() << " authoriser "
         << standing.waitsForAuthoriser;
}

} // namespace countersign

class StandingTest : public testing::Test
{
protected:
    StandingTest() { agreement.renewal = Renewal::Joining; }

    Standing on(QDate day) const { return StandingRule(agreement, wordings, day, 30).of(person); }
    StandingKind kindOn(QDate day) const { return on(day).kind; }
    void sign(QDate day, int number = 1, QDate authorised = {})
    {
        person.answers.push_back({.on = day, .number = number, .authorisedOn = authorised});
    }
    void decline(QDate day)
    {
        person.answers.push_back({.outcome = SignatureOutcome::Declined, .on = day, .number = 1});
    }

    using enum StandingKind;
    Agreement agreement;
    std::vector<WordingStart> wordings{{.number = 1, .startsOn = {2020, 9, 1}}};
    AnswersOf person{.isAsked = true};
};

TEST_F(StandingTest, isNotNeededOfWhomTheAgreementDoesNotAsk)
{
    person.isAsked = false;
    sign({2026, 9, 7});
    EXPECT_EQ(on({2026, 11, 18}), Standing());
}

TEST_F(StandingTest, isNotNeededBeforeTheFirstWordingAndOnceRetired)
{
    EXPECT_EQ(kindOn({2020, 8, 31}), NotNeeded);
    EXPECT_EQ(kindOn({2020, 9, 1}), NotIssued);
    agreement.retired = {2026, 9, 1};
    EXPECT_EQ(kindOn({2026, 8, 31}), NotIssued);
    EXPECT_EQ(kindOn({2026, 9, 1}), NotNeeded);
}

TEST_F(StandingTest, waitsFromTheDayTheFormWasGivenOut)
{
    EXPECT_EQ(on({2026, 11, 18}), Standing{.kind = NotIssued});
    person.issuedOn = {2026, 9, 7};
    EXPECT_EQ(on({2026, 11, 18}), (Standing{.kind = Waiting, .since = {2026, 9, 7}}));
    sign({2026, 9, 7});
    EXPECT_EQ(on({2026, 11, 18}), (Standing{.kind = Signed, .since = {2026, 9, 7}}));
}

TEST_F(StandingTest, holdsForTheTimeAtTheSchoolWhenSignedOnJoining)
{
    sign({2021, 1, 11});
    for (const Renewal renewal : {Renewal::Joining, Renewal::WordingChange}) {
        agreement.renewal = renewal;
        EXPECT_EQ(on({2035, 1, 1}), (Standing{.kind = Signed, .since = {2021, 1, 11}}));
    }
}

TEST_F(StandingTest, runsOutWithTheSchoolYear)
{
    agreement.renewal = Renewal::EachSeptember;
    sign({2025, 9, 1});
    EXPECT_EQ(on({2026, 7, 31}),
              (Standing{.kind = Signed, .since = {2025, 9, 1}, .until = {2026, 8, 31}}));
    EXPECT_EQ(kindOn({2026, 8, 1}), DueSoon);
    EXPECT_EQ(kindOn({2026, 8, 31}), DueSoon);
    EXPECT_EQ(on({2026, 9, 1}), (Standing{.kind = Lapsed, .since = {2026, 9, 1}}));
}

TEST_F(StandingTest, holdsForTheComingSchoolYearWhenSignedInTheSummer)
{
    agreement.renewal = Renewal::EachSeptember;
    sign({2026, 5, 31});
    EXPECT_EQ(kindOn({2026, 9, 1}), Lapsed);
    sign({2026, 6, 1});
    EXPECT_EQ(on({2026, 6, 2}),
              (Standing{.kind = Signed, .since = {2026, 6, 1}, .until = {2027, 8, 31}}));
    person.answers.clear();
    sign({2026, 8, 31});
    EXPECT_EQ(on({2026, 9, 1}).until, QDate(2027, 8, 31));
}

TEST_F(StandingTest, isWaitedForOnceAFormIsGivenOutAgain)
{
    agreement.renewal = Renewal::EachSeptember;
    sign({2025, 9, 8});
    person.issuedOn = {2026, 7, 6};
    EXPECT_EQ(kindOn({2026, 7, 10}), Signed);
    EXPECT_EQ(on({2026, 9, 1}), (Standing{.kind = Waiting, .since = {2026, 7, 6}}));
}

TEST_F(StandingTest, runsOutAfterSoManyMonths)
{
    agreement.renewal = Renewal::Months;
    agreement.renewalMonths = 12;
    sign({2025, 11, 18});
    EXPECT_EQ(on({2026, 10, 17}).kind, Signed);
    EXPECT_EQ(on({2026, 10, 18}).kind, DueSoon);
    EXPECT_EQ(on({2026, 11, 17}),
              (Standing{.kind = DueSoon, .since = {2025, 11, 18}, .until = {2026, 11, 17}}));
    EXPECT_EQ(on({2026, 11, 18}), (Standing{.kind = Lapsed, .since = {2026, 11, 18}}));
}

TEST_F(StandingTest, countsMonthsToTheEndOfAShorterOne)
{
    agreement.renewal = Renewal::Months;
    agreement.renewalMonths = 1;
    sign({2028, 1, 31});
    EXPECT_EQ(kindOn({2028, 2, 28}), DueSoon);
    EXPECT_EQ(kindOn({2028, 2, 29}), Lapsed);
}

TEST_F(StandingTest, staysGoodUnderANewWordingThatDoesNotAskAgain)
{
    sign({2025, 9, 8});
    wordings.push_back({.number = 2, .startsOn = {2026, 9, 1}});
    EXPECT_EQ(kindOn({2026, 9, 1}), Signed);
}

TEST_F(StandingTest, runsOutWhenANewWordingAsksAgain)
{
    agreement.renewal = Renewal::WordingChange;
    sign({2025, 9, 8});
    wordings.push_back({.number = 2, .startsOn = {2026, 9, 1}, .asksAgain = true});
    EXPECT_EQ(kindOn({2026, 7, 31}), Signed);
    EXPECT_EQ(on({2026, 8, 31}),
              (Standing{.kind = DueSoon, .since = {2025, 9, 8}, .until = {2026, 8, 31}}));
    EXPECT_EQ(on({2026, 9, 1}), (Standing{.kind = Lapsed, .since = {2026, 9, 1}}));
    sign({2026, 9, 14}, 2);
    EXPECT_EQ(on({2026, 9, 14}), (Standing{.kind = Signed, .since = {2026, 9, 14}}));
}

TEST_F(StandingTest, isNotGoodWhenAnOutOfDateSheetWasSigned)
{
    wordings.push_back({.number = 2, .startsOn = {2026, 9, 1}, .asksAgain = true});
    wordings.push_back({.number = 3, .startsOn = {2026, 10, 1}});
    sign({2026, 11, 2}, 1);
    EXPECT_EQ(kindOn({2026, 11, 18}), Lapsed);
    sign({2026, 11, 3}, 2);
    EXPECT_EQ(kindOn({2026, 11, 18}), Signed);
}

TEST_F(StandingTest, asksAgainForAWordingEvenWithinTheSchoolYear)
{
    agreement.renewal = Renewal::EachSeptember;
    sign({2026, 9, 8});
    wordings.push_back({.number = 2, .startsOn = {2027, 1, 4}, .asksAgain = true});
    EXPECT_EQ(on({2026, 11, 18}).until, QDate(2027, 1, 3));
    EXPECT_EQ(kindOn({2027, 1, 4}), Lapsed);
}

TEST_F(StandingTest, waitsForTheAuthoriser)
{
    agreement.authoriser = true;
    sign({2026, 9, 1});
    EXPECT_EQ(on({2026, 9, 5}),
              (Standing{.kind = Waiting, .since = {2026, 9, 1}, .waitsForAuthoriser = true}));
    person.answers.front().authorisedOn = {2026, 9, 7};
    EXPECT_EQ(kindOn({2026, 9, 6}), Waiting);
    EXPECT_EQ(on({2026, 9, 7}), (Standing{.kind = Signed, .since = {2026, 9, 1}}));
}

TEST_F(StandingTest, staysGoodWhileTheNextSheetWaitsForTheAuthoriser)
{
    agreement.authoriser = true;
    agreement.renewal = Renewal::EachSeptember;
    sign({2025, 9, 1}, 1, {2025, 9, 2});
    sign({2026, 7, 1});
    EXPECT_EQ(on({2026, 7, 2}), (Standing{.kind = Signed,
                                          .since = {2025, 9, 1},
                                          .until = {2026, 8, 31},
                                          .waitsForAuthoriser = true}));
    EXPECT_EQ(on({2026, 9, 1}),
              (Standing{.kind = Waiting, .since = {2026, 7, 1}, .waitsForAuthoriser = true}));
}

TEST_F(StandingTest, isDeclinedUntilAFormIsGivenOutAgain)
{
    person.issuedOn = {2026, 9, 7};
    decline({2026, 9, 10});
    EXPECT_EQ(on({2026, 11, 18}), (Standing{.kind = Declined, .since = {2026, 9, 10}}));
    person.issuedOn = {2026, 11, 2};
    EXPECT_EQ(on({2026, 11, 18}), (Standing{.kind = Waiting, .since = {2026, 11, 2}}));
}

TEST_F(StandingTest, asksWhoeverDeclinedLastYearAgain)
{
    agreement.renewal = Renewal::EachSeptember;
    decline({2025, 9, 10});
    EXPECT_EQ(on({2026, 8, 31}).until, QDate(2026, 8, 31));
    EXPECT_EQ(kindOn({2026, 8, 31}), Declined);
    EXPECT_EQ(kindOn({2026, 9, 1}), NotIssued);
}

TEST_F(StandingTest, letsTheLastAnswerDecide)
{
    sign({2026, 9, 7});
    decline({2026, 9, 10});
    EXPECT_EQ(kindOn({2026, 11, 18}), Declined);
    sign({2026, 9, 14});
    EXPECT_EQ(on({2026, 11, 18}), (Standing{.kind = Signed, .since = {2026, 9, 14}}));
}
