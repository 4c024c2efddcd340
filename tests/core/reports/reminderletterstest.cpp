#include "consents/photoflagservice.h"
#include "core/reports/reportstest.h"
#include "people/peopleservice.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ReminderLettersTest : public ReportsTest
{
protected:
    QList<Letter> letters(QStringView className = {}, AgreementId agreement = {})
    {
        ReportOptions asked = options(className);
        asked.agreement = agreement;
        const auto report = makeReport(*target, office, ReportKind::Reminders, asked);
        EXPECT_OK(report);
        return report ? std::get<LetterRun>(*report).letters : QList<Letter>();
    }
    /// Calls this contact of Cerys's in that order.
    void rank(const Giver &who, int priority)
    {
        PeopleService people(*target);
        for (const Contact &contact : valueOf(people.contactsOf(office, cerys))) {
            ContactDraft draft = contact;
            draft.priority = priority;
            if (contact.person == who.by)
                EXPECT_OK(people.changeContact(office, contact, draft));
        }
    }
};

TEST_F(ReminderLettersTest, writesOneLetterForEachPupilOfWhomAFormIsMissing)
{
    const auto all = letters();
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all.at(0).subject.startsWith(u"Bo Dale, class 3B"_s));
    EXPECT_TRUE(all.at(2).subject.startsWith(u"Zed Else, class 4A"_s));
    EXPECT_EQ(letters(u"4A").size(), 1);
}

TEST_F(ReminderLettersTest, writesToNobodyWhoHasSentEverythingBack)
{
    sign(cerys);
    say(cerys, mother, Answer::Refused, website);
    ASSERT_EQ(letters(u"3B").size(), 1);
    EXPECT_TRUE(letters(u"3B").at(0).subject.contains(u"Bo"_s));
}

TEST_F(ReminderLettersTest, asksOnlyForTheAgreementThatIsAskedAbout)
{
    EXPECT_TRUE(letters(u"3B").at(0).body.contains(u"pictures"_s));
    EXPECT_FALSE(letters(u"3B", ks2).at(0).body.contains(u"pictures"_s));
    EXPECT_TRUE(letters(u"3B", ks2).at(0).body.contains(u"Key stage 2"_s));
}

TEST_F(ReminderLettersTest, writesToThoseWhoMayConsentAndAreCalledFirst)
{
    rank(mother, 2);
    rank(father, 1);
    EXPECT_EQ(letters(u"3B").at(1).address.front(), u"Radu Parent"_s);
    EXPECT_EQ(letters(u"3B").at(1).salutation, u"Dear Radu Parent"_s);
    rank(father, 2);
    EXPECT_EQ(letters(u"3B").at(1).address.front(), u"Ioana Parent and Radu Parent"_s);
}

TEST_F(ReminderLettersTest, writesToTheParentsOfAPupilWithoutAContactWhoMay)
{
    addParent(bo, u"Nan", u"Grandmother", Responsibility::No);
    const Letter letter = letters(u"3B").at(0);
    EXPECT_EQ(letter.salutation, u"Dear parent or carer"_s);
    EXPECT_FALSE(letter.address.join(u' ').contains(u"Nan"_s));
}

TEST_F(ReminderLettersTest, escapesWhatStandsInANameOrAnAgreement)
{
    ASSERT_OK(agreements.change(
        head, valueOf(agreements.agreement(head, ks2)),
        {.name = u"KS2 <b>&"_s, .audience = Audience::Ks2, .signers = Signers::PupilAndParent}));
    EXPECT_TRUE(letters(u"4A").at(0).body.contains(u"KS2 &lt;b&gt;&amp;"_s));
}

TEST_F(ReminderLettersTest, asksAgainWhereOnlySomebodyAnsweredWhoseWordDoesNotCount)
{
    sign(cerys);
    say(cerys, {.name = u"Nan"_s, .capacity = Capacity::Other}, Answer::Given, website);
    say(cerys, {.name = u"Nan"_s, .capacity = Capacity::Other}, Answer::Refused, press);
    ASSERT_EQ(letters(u"3B").size(), 2);
    EXPECT_TRUE(letters(u"3B").at(1).body.contains(u"pictures"_s));
    say(cerys, mother, Answer::Given, website);
    EXPECT_EQ(letters(u"3B").size(), 1) << "what she left out is for her to leave out";
}

TEST_F(ReminderLettersTest, tellsNobodyOfAFlag)
{
    sign(cerys);
    ASSERT_OK(PhotoFlagService(*target).set(head, cerys, clock.day, u"Court order"_s));
    EXPECT_TRUE(letters(u"3B").at(1).body.contains(u"pictures"_s));
}
