#include "consents/consentgrid.h"
#include "people/peopleservice.h"
#include "support/consentstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ConsentGridTest : public ConsentsTest
{
protected:
    ConsentGridTest()
    {
        website = addUse(u"School website");
        internet = addUse(u"Supervised internet use", Basis::PublicTask);
        cerys = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        mother = giverOf(addParent(cerys, u"Ioana", u"Mother"));
        bo = add(pupilNamed(u"Bo", u"Dale", u"3B"));
        add(pupilNamed(u"Zed", u"Else", u"4A", u"4"));
    }
    PeopleFilter filter(QStringView className = {})
    {
        return {.kinds = PupilKind, .className = className.toString(), .on = clock.day};
    }

    UseId website;
    UseId internet;
    PersonId cerys;
    PersonId bo;
    Giver mother;
};

TEST_F(ConsentGridTest, decidesForEverybodyTheFilterFinds)
{
    say(cerys, mother, Answer::Given, website);
    const auto grid = grids.grid(office, filter(u"3B")).value();
    ASSERT_EQ(grid.uses.size(), 2U);
    ASSERT_EQ(grid.rows.size(), 2U);
    EXPECT_EQ(grid.rows[0].person.listed, u"Dale, Bo"_s);
    EXPECT_EQ(grid.rows[0].decisions[0].reason, Reason::NoFormBack);
    EXPECT_EQ(grid.rows[0].decisions[1].reason, Reason::NoConsentNeeded);
    EXPECT_EQ(grid.rows[1].person.listed, u"Popescu, Cerys"_s);
    EXPECT_EQ(grid.rows[1].decisions[0].reason, Reason::Given);
    EXPECT_EQ(grids.grid(office, filter())->rows.size(), 3U);
}

TEST_F(ConsentGridTest, readsOneRowAnew)
{
    const auto grid = grids.grid(office, filter()).value();
    say(cerys, mother, Answer::Refused, website);
    const auto row = grids.row(office, cerys, grid.uses, grid.day);
    ASSERT_OK(row);
    EXPECT_EQ(row->person.id, cerys);
    EXPECT_EQ(row->decisions[0].reason, Reason::Refused);
    EXPECT_EQ(row->decisions, grids.grid(office, filter())->rows[2].decisions);
    EXPECT_ERROR(grids.row(office, PersonId(999), grid.uses, grid.day), NotFound);
}

TEST_F(ConsentGridTest, leavesOutUsesThatWereRetired)
{
    ASSERT_OK(uses.retire(office, uses.find(office, u"school website").value(), clock.day));
    EXPECT_EQ(grids.grid(office, filter())->uses.size(), 1U);
    PeopleFilter yesterday = filter();
    yesterday.on = clock.day.addDays(-1);
    EXPECT_EQ(grids.grid(office, yesterday)->uses.size(), 2U);
}

TEST_F(ConsentGridTest, explainsACellByTheAnswersBehindIt)
{
    const auto wrong = say(cerys, mother, Answer::Refused, website, {2026, 9, 1});
    say(cerys, mother, Answer::Given, website, {2026, 9, 14});
    say(cerys, mother, Answer::Withdrawn, website, {2026, 10, 1});
    ASSERT_OK(consents.voidEvent(office, wrong.front(), u"Wrong pupil"_s));
    const auto now = grids.explain(office, cerys, website, clock.day).value();
    ASSERT_EQ(now.events.size(), 2U);
    EXPECT_EQ(now.decision.decidedBy, now.events.back().id);
    const auto then = grids.explain(office, cerys, website, {2026, 9, 30}).value();
    EXPECT_TRUE(then.decision.permitted);
    EXPECT_EQ(then.events.size(), 1U);
}

TEST_F(ConsentGridTest, saysNoOfSomebodyUnknown)
{
    EXPECT_FALSE(grids.mayUse(office, PersonId(999), website, clock.day)->permitted);
    EXPECT_ERROR(grids.mayUse(office, cerys, UseId(99), clock.day), NotFound);
}

TEST(CellMark, hasALetterOfItsOwn)
{
    QString letters;
    for (int mark = 0; mark <= int(CellMark::NotHere); ++mark) {
        const QChar letter = letterOf(CellMark(mark));
        EXPECT_FALSE(letters.contains(letter));
        letters += letter;
    }
}

TEST(CellMark, isYesExactlyWhereItIsPermitted)
{
    for (const auto &[reason, code] : reasonCodes.rows) {
        const bool permitted = reason == Reason::Given || reason == Reason::SettledGiven ||
                               reason == Reason::NoConsentNeeded;
        EXPECT_EQ(markOf({.reason = reason}) == CellMark::Yes, permitted)
            << code.toString().toStdString();
    }
}
