#include "returns/formsdue.h"
#include "consents/photoflagservice.h"
#include "people/peopleservice.h"
#include "returns/returnsservice.h"
#include "school/schoolsettings.h"
#include "support/consentstest.h"
#include "support/publishedagreement.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class FormsDueTest : public ConsentsTest
{
protected:
    FormsDueTest()
    {
        ks2 = publishedAgreement(*target, office,
                                 {.name = u"Key stage 2"_s,
                                  .audience = Audience::Ks2,
                                  .signers = Signers::ParentForPupil});
        website = addUse(u"School website");
        cerys = add(pupilNamed(u"Cerys", u"Popescu", u"4B", u"4"));
        bo = add(pupilNamed(u"Bo", u"Adams", u"4B", u"4"));
        mother = giverOf(addParent(cerys, u"Ioana", u"Mother"));
        father = giverOf(addParent(cerys, u"George", u"Father"));
    }
    void sign(QDate on)
    {
        EXPECT_OK(ReturnsService(*target).record(
            office, {.pupil = cerys,
                     .agreements = {{.agreement = ks2.agreement, .wording = ks2.id}},
                     .signer = mother,
                     .signedOn = on}));
    }
    FormDue ofCerys(const std::vector<AgreementId> &leftOut = {})
    {
        const auto rows = valueOf(FormsDue(*target, leftOut).ofClass(office, u"4B"_s, clock.day));
        EXPECT_EQ(rows.size(), 2U);
        return rows.back();
    }

    Wording ks2;
    UseId website;
    PersonId cerys, bo;
    Giver mother, father;
};

TEST_F(FormsDueTest, tellsWhatIsStillToCome)
{
    EXPECT_EQ(ofCerys().agreements, 1);
    EXPECT_TRUE(ofCerys().isConsentDue);
    EXPECT_FALSE(ofCerys({ks2.agreement}).agreements);
    sign(clock.day);
    EXPECT_EQ(ofCerys().agreements, 0);
    EXPECT_FALSE(ofCerys().isBack());
    say(cerys, mother, Answer::Refused, website);
    EXPECT_TRUE(ofCerys().isBack());
}

TEST_F(FormsDueTest, asksAgainWhenASignatureOrTheAnswersRanOut)
{
    sign({2026, 3, 2});
    say(cerys, mother, Answer::Given, website, {2026, 3, 2});
    EXPECT_EQ(ofCerys().agreements, 1);
    EXPECT_FALSE(ofCerys().isConsentDue);
    ASSERT_OK(SchoolSettingsService(*target).save(
        office, {.name = u"Oak Lane"_s, .consentStands = ConsentStands::SchoolYear}));
    EXPECT_TRUE(ofCerys().isConsentDue);
    say(cerys, mother, Answer::Given, website, {2026, 9, 2});
    EXPECT_FALSE(ofCerys().isConsentDue);
    ASSERT_OK(consents.markCircumstances(office, {cerys, {2026, 10, 1}, {}}));
    EXPECT_TRUE(ofCerys().isConsentDue);
}

TEST_F(FormsDueTest, tellsNothingOfAFlag)
{
    const FormDue before = ofCerys();
    ASSERT_OK(PhotoFlagService(*target).set(head, cerys, clock.day, u"Court order"_s));
    EXPECT_EQ(ofCerys().isConsentDue, before.isConsentDue);
    EXPECT_EQ(ofCerys().agreements, before.agreements);
}

TEST_F(FormsDueTest, countsByClass)
{
    add(pupilNamed(u"Dee", u"Evans", u"2A", u"2"));
    add(pupilNamed(u"Fay", u"Green", u"", u"4"));
    sign(clock.day);
    say(cerys, mother, Answer::Given, website);
    const ReturnsDue due = valueOf(FormsDue(*target, {}).ofSchool(office, clock.day));
    ASSERT_EQ(due.classes.size(), 3U);
    EXPECT_EQ(due.classes[0].className, u"2A"_s);
    EXPECT_EQ(due.classes[1].className, u"4B"_s);
    EXPECT_EQ(due.classes[1].pupils, 2);
    EXPECT_EQ(due.classes[1].due, 1);
    EXPECT_EQ(due.classes[2].className, QString());
    const auto nameless = valueOf(FormsDue(*target, {}).ofClass(office, {}, clock.day));
    ASSERT_EQ(nameless.size(), 1U);
    EXPECT_EQ(nameless.front().pupil.known, u"Fay Green"_s);
}

TEST_F(FormsDueTest, namesConflictsAndWhoIsAskedAgain)
{
    say(cerys, mother, Answer::Given, website);
    say(cerys, father, Answer::Refused, website);
    const Giver parent = giverOf(addParent(bo, u"Kim", u"Mother"));
    say(bo, parent, Answer::Given, website, {2026, 9, 14});
    ASSERT_OK(consents.markCircumstances(office, {bo, {2026, 10, 1}, {}}));
    const ReturnsDue due = valueOf(FormsDue(*target, {}).ofSchool(office, clock.day));
    ASSERT_EQ(due.conflicts.size(), 1U);
    EXPECT_EQ(due.conflicts.front().pupil.id, cerys);
    EXPECT_EQ(due.conflicts.front().use.id, website);
    ASSERT_EQ(due.askAgain.size(), 1U);
    EXPECT_EQ(due.askAgain.front().id, bo);
}

TEST_F(FormsDueTest, isForThoseWhoMayRecordConsents)
{
    EXPECT_ERROR(FormsDue(*target, {}).ofClass(governor, u"4B"_s, clock.day), Forbidden);
    EXPECT_ERROR(FormsDue(*target, {}).ofSchool(governor, clock.day), Forbidden);
}

TEST_F(FormsDueTest, asksAgainWhereOnlySomebodyAnsweredWhoseWordDoesNotCount)
{
    const Giver nan = giverOf(addParent(cerys, u"Elena", u"Grandparent", Responsibility::Unknown));
    say(cerys, nan, Answer::Given, website);
    say(cerys, {.name = u"?"_s, .capacity = Capacity::Other}, Answer::Given, website);
    EXPECT_TRUE(ofCerys().isConsentDue);
    say(cerys, father, Answer::Given, website);
    EXPECT_FALSE(ofCerys().isConsentDue);
}
