#include "returns/returnstoday.h"
#include "consents/consentservice.h"
#include "consents/giver.h"
#include "consents/useservice.h"
#include "support/apptest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ReturnsTodayTest : public AppTest
{
protected:
    ReturnsTodayTest()
    {
        pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        website = *UseService(*opened).add(
            office, {.name = u"School website"_s, .explanation = u"Explained"_s});
    }
    void say(const Giver &giver, Answer answer)
    {
        EXPECT_OK(ConsentService(*opened).record(office, {.person = pupil,
                                                          .giver = giver,
                                                          .answeredOn = clock.day,
                                                          .answers = {{website, answer, {}}}}));
    }

    PersonId pupil;
    UseId website;
};

TEST_F(ReturnsTodayTest, leadToTheClassWhoseFormsAreNotBack)
{
    add(pupilNamed(u"Ann", u"Hill", u"3B"));
    const auto lines = valueOf(aboutTheReturns(*session));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines.front().text.startsWith(u"3B: 2 of 2"_s));
    EXPECT_EQ(lines.front().place.page, u"returns"_s);
    EXPECT_EQ(lines.front().place.detail, u"3B"_s);
}

TEST_F(ReturnsTodayTest, leadToThePupilWithAConflict)
{
    say(giverOf(addParent(pupil, u"Ioana", u"Mother")), Answer::Given);
    say(giverOf(addParent(pupil, u"George", u"Father")), Answer::Refused);
    const auto lines = valueOf(aboutTheReturns(*session));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().place.page, u"people"_s);
    EXPECT_EQ(lines.front().place.record, pupil.value());
}

TEST_F(ReturnsTodayTest, areFewHoweverManyClassesThereAre)
{
    for (int number = 0; number < 20; ++number)
        add(pupilNamed(u"Ann", u"Hill", QString(u"C%1"_s.arg(number))));
    EXPECT_LE(valueOf(aboutTheReturns(*session)).size(), 7U);
}

TEST_F(ReturnsTodayTest, areForThoseWhoMayRecordForms)
{
    session->setActor(governor);
    EXPECT_ERROR(aboutTheReturns(*session), Forbidden);
}
