#include "agreements/agreementstandings.h"
#include "core/agreements/agreementstest.h"
#include "school/schoolsettings.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class AgreementStandingsTest : public AgreementsTest
{
protected:
    using enum StandingKind;

    std::vector<PersonStanding> rows(const Agreement &agreement, const StandingFilter &filter = {})
    {
        return valueOf(standings.whoHasSigned(governor, agreement.id, clock.day, filter));
    }
    QStringList lines(const std::vector<PersonStanding> &people)
    {
        QStringList lines;
        for (const PersonStanding &row : people)
            lines << QString(row.person.known + u" "_s + standingCodes.of(row.standing.kind));
        return lines;
    }
    static QStringList lines(const std::vector<StandingCounts> &counts)
    {
        QStringList lines;
        for (const StandingCounts &group : counts)
            lines << u"%1 %2/%3"_s.arg(group.group).arg(group.signedNow()).arg(group.asked());
        return lines;
    }
    PersonId addPupil(QStringView forename, QStringView className, QStringView yearGroup)
    {
        return add(pupilNamed(forename, u"Pupil", className, yearGroup));
    }

    AgreementStandings standings{*target};
};

TEST_F(AgreementStandingsTest, namesWhoHasSignedAndWhoHasNot)
{
    const Agreement agreement = addAgreement(forKs2());
    const Wording wording = publish(agreement);
    const PersonId ann = addPupil(u"Ann", u"3B", u"3");
    const PersonId bob = addPupil(u"Bob", u"3B", u"3");
    const PersonId cat = addPupil(u"Cat", u"4A", u"4");
    addPupil(u"Dan", u"4A", u"4");
    addPupil(u"Small", u"RA", u"R");
    const SignatureId signature = record(byPupilAndParent(ann, wording, clock.day));
    SignatureDraft declined = byPupilAndParent(bob, wording, clock.day);
    declined.outcome = SignatureOutcome::Declined;
    record(declined);
    ASSERT_OK(signatures.issue(office, agreement.id, {cat}, clock.day));

    const auto all = rows(agreement);
    EXPECT_EQ(lines(all), (QStringList{u"Ann Pupil signed"_s, u"Bob Pupil declined"_s,
                                       u"Cat Pupil waiting"_s, u"Dan Pupil not-issued"_s}));
    EXPECT_EQ(all.front().newest, signature);
    EXPECT_FALSE(all.back().newest.isValid());
    EXPECT_EQ(all.front().person.className, u"3B"_s);
    EXPECT_EQ(lines(rows(agreement, {.className = u"4A"_s})),
              (QStringList{u"Cat Pupil waiting"_s, u"Dan Pupil not-issued"_s}));
    EXPECT_EQ(rows(agreement, {.yearGroup = u"3"_s}).size(), 2U);
}

TEST_F(AgreementStandingsTest, countsByClassAndYearAsTheyAreTaught)
{
    const Agreement agreement = addAgreement(
        {.name = u"Parents"_s, .audience = Audience::Parents, .renewal = Renewal::Joining});
    const Wording wording = publish(agreement);
    addPupil(u"Ann", u"10A", u"10");
    const PersonId bob = addPupil(u"Bob", u"2B", u"2");
    addPupil(u"Cat", u"2B", u"2");
    addPupil(u"Dan", u"Acorn", u"R");
    addPupil(u"Eve", u"", u"2");
    SignatureDraft draft = byPupilAndParent(bob, wording, clock.day);
    record(draft);

    const auto all = rows(agreement);
    EXPECT_EQ(lines(countsBy(StandingGroup::Class, all)),
              (QStringList{u"Acorn 0/1"_s, u"2B 1/2"_s, u"10A 0/1"_s, u" 0/1"_s}));
    EXPECT_EQ(lines(countsBy(StandingGroup::Year, all)),
              (QStringList{u"R 0/1"_s, u"2 1/3"_s, u"10 0/1"_s}));
    EXPECT_EQ(lines(countsBy(StandingGroup::All, all)), QStringList{u" 1/5"_s});
    EXPECT_EQ(countsBy(StandingGroup::All, all).front().outstanding(), 4);
}

TEST_F(AgreementStandingsTest, countsStaffByCategoryOrElsePost)
{
    const Agreement agreement = addAgreement(forStaff());
    const Wording wording = publish(agreement);
    record(bySelf(addStaff(u"Ann"), wording, clock.day));
    addStaff(u"Bob");
    addStaff(u"Cat", u"Caretaker", u"");
    const auto all = rows(agreement);
    EXPECT_EQ(lines(countsBy(StandingGroup::Post, all)),
              (QStringList{u"Caretaker 0/1"_s, u"Teaching 1/2"_s}));
    EXPECT_EQ(rows(agreement, {.category = u"Teaching"_s}).size(), 2U);
    EXPECT_EQ(rows(agreement, {.post = u"Caretaker"_s}).size(), 1U);
}

TEST_F(AgreementStandingsTest, asksThoseWhoJoinAtOnceAndLeaversNoMore)
{
    const Agreement agreement = addAgreement(forKs2());
    publish(agreement);
    PersonDraft joiner = pupilNamed(u"Jo", u"New", u"3B");
    joiner.pupil->joined = clock.day;
    add(joiner);
    PersonDraft leaver = pupilNamed(u"Le", u"Old", u"3B");
    leaver.pupil->left = clock.day.addDays(-1);
    add(leaver);
    EXPECT_EQ(lines(rows(agreement)), QStringList{u"Jo New not-issued"_s});
    clock.day = clock.day.addDays(-1);
    EXPECT_EQ(lines(rows(agreement)), QStringList{u"Le Old not-issued"_s});
}

TEST_F(AgreementStandingsTest, showsAGovernorsRoleAndNotTheirPost)
{
    const Agreement agreement =
        addAgreement({.name = u"Governors"_s, .audience = Audience::Governors});
    publish(agreement);
    PersonDraft draft = adultNamed(u"Gwen", u"Both");
    draft.staff = StaffDetails{.post = u"Teacher"_s, .category = u"Teaching"_s};
    draft.governor = GovernorDetails{.role = u"Staff governor"_s};
    add(draft);
    const auto all = rows(agreement);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().person.post, u"Staff governor"_s);
    EXPECT_TRUE(all.front().category.isEmpty());
}

TEST_F(AgreementStandingsTest, answersForAPastDay)
{
    const Agreement agreement = addAgreement(forStaff());
    const Wording wording = publish(agreement);
    const PersonId ann = addStaff(u"Ann");
    clock.day = {2026, 9, 14};
    const SignatureId id = record(bySelf(ann, wording, {2026, 9, 7}));
    clock.day = {2026, 10, 1};
    ASSERT_OK(signatures.voidSignature(office, id, u"Another Ann"_s));
    const auto kindOn = [&](QDate day) {
        return valueOf(standings.whoHasSigned(office, agreement.id, day)).front().standing.kind;
    };
    EXPECT_EQ(kindOn({2026, 9, 6}), NotIssued);
    EXPECT_EQ(kindOn({2026, 9, 7}), Signed);
    EXPECT_EQ(kindOn({2026, 9, 30}), Signed);
    EXPECT_EQ(kindOn({2026, 10, 1}), NotIssued);
}

TEST_F(AgreementStandingsTest, isEmptyWhileNothingIsInForce)
{
    const Agreement agreement = addAgreement(forStaff());
    addStaff(u"Ann");
    EXPECT_TRUE(rows(agreement).empty());
    publish(agreement, clock.day.addDays(1));
    EXPECT_TRUE(rows(agreement).empty());
    EXPECT_TRUE(valueOf(standings.overview(office, clock.day)).empty());
    publish(agreement, clock.day);
    EXPECT_EQ(rows(agreement).size(), 1U);
    EXPECT_ERROR(standings.whoHasSigned(office, AgreementId(99), clock.day), NotFound);
}

TEST_F(AgreementStandingsTest, showsDueSoonByTheDaysOfTheSchool)
{
    const Agreement agreement =
        addAgreement({.name = u"Staff"_s, .renewal = Renewal::Months, .renewalMonths = 1});
    record(bySelf(addStaff(u"Ann"), publish(agreement), clock.day));
    EXPECT_EQ(rows(agreement).front().standing.kind, DueSoon);
    ASSERT_OK(
        SchoolSettingsService(*target).save(office, {.name = u"Larkfield"_s, .dueSoonDays = 28}));
    EXPECT_EQ(rows(agreement).front().standing.kind, Signed);
    EXPECT_EQ(lines(countsBy(StandingGroup::All, rows(agreement))), QStringList{u" 1/1"_s});
}

TEST_F(AgreementStandingsTest, givesAnOverviewAndAPersonsOwnStandings)
{
    const Agreement staff = addAgreement(forStaff());
    const Agreement ks2 = addAgreement(forKs2());
    const PersonId ann = addStaff(u"Ann");
    record(bySelf(ann, publish(staff), clock.day));
    publish(ks2);
    addPupil(u"Bob", u"3B", u"3");

    const auto overview = valueOf(standings.overview(governor, clock.day));
    ASSERT_EQ(overview.size(), 2U);
    EXPECT_EQ(overview.front().agreement.id, ks2.id);
    EXPECT_EQ(overview.front().counts.count(NotIssued), 1);
    EXPECT_EQ(overview.back().counts.signedNow(), 1);
    const auto own = valueOf(standings.standingsOf(governor, ann, clock.day));
    ASSERT_EQ(own.size(), 1U);
    EXPECT_EQ(own.front().agreement.id, staff.id);
    EXPECT_EQ(own.front().standing.kind, Signed);
    EXPECT_ERROR(standings.standingsOf(governor, PersonId(99), clock.day), NotFound);
}
