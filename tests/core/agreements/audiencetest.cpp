#include "agreements/audience.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 18);

PersonDraft pupilOf(const QString &yearGroup, QDate born = {})
{
    PersonDraft draft;
    draft.born = born;
    draft.pupil = PupilDetails{.yearGroup = yearGroup};
    return draft;
}

PersonDraft associate(AssociateKind kind)
{
    PersonDraft draft;
    draft.associate = AssociateDetails{.kind = kind, .organisation = u"Library"_s};
    return draft;
}

QStringList audiencesOf(const PersonDraft &person, QDate on = day)
{
    QStringList codes;
    for (const auto &[audience, code] : audienceCodes.rows) {
        if (isAsked(audience, person, on))
            codes << code.toString();
    }
    return codes;
}

} // namespace

TEST(Audience, asksPupilsByTheKeyStageOfTheirYear)
{
    for (const auto *year : {u"N1", u"N2", u"R", u"1", u"2"})
        EXPECT_EQ(audiencesOf(pupilOf(QString::fromUtf16(year))),
                  (QStringList{u"early-years-ks1"_s, u"parents"_s}));
    for (const auto *year : {u"3", u"6"})
        EXPECT_EQ(audiencesOf(pupilOf(QString::fromUtf16(year))),
                  (QStringList{u"ks2"_s, u"parents"_s}));
    for (const auto *year : {u"7", u"9", u"11", u"14"})
        EXPECT_EQ(audiencesOf(pupilOf(QString::fromUtf16(year))),
                  (QStringList{u"secondary"_s, u"parents"_s}));
}

TEST(Audience, goesByAgeWhereAYearHasNoKeyStage)
{
    EXPECT_EQ(audiencesOf(pupilOf(u"M"_s, {2022, 3, 1})),
              (QStringList{u"early-years-ks1"_s, u"parents"_s}));
    EXPECT_EQ(audiencesOf(pupilOf({}, {2016, 3, 1})), (QStringList{u"ks2"_s, u"parents"_s}));
    EXPECT_EQ(audiencesOf(pupilOf(u"X"_s)), QStringList{u"parents"_s});
}

TEST(Audience, asksOnlyThoseWhoAreThereOnTheDay)
{
    PersonDraft pupil = pupilOf(u"3"_s);
    pupil.pupil->joined = {2026, 9, 7};
    pupil.pupil->left = {2027, 7, 20};
    EXPECT_TRUE(audiencesOf(pupil, {2026, 9, 6}).isEmpty());
    EXPECT_FALSE(audiencesOf(pupil, {2026, 9, 7}).isEmpty());
    EXPECT_FALSE(audiencesOf(pupil, {2027, 7, 20}).isEmpty());
    EXPECT_TRUE(audiencesOf(pupil, {2027, 7, 21}).isEmpty());
}

TEST(Audience, asksSomebodyOfSeveralKindsForEachByItself)
{
    PersonDraft both;
    both.staff = StaffDetails{.post = u"Cook"_s, .category = u"Kitchen"_s, .ended = {2026, 8, 31}};
    both.governor = GovernorDetails{.role = u"Chair"_s};
    EXPECT_EQ(audiencesOf(both), QStringList{u"governors"_s});
    EXPECT_TRUE(canBeAsked(Audience::Staff, both));
    EXPECT_FALSE(canBeAsked(Audience::Ks2, both));
    EXPECT_EQ(placeOf(Audience::Governors, both).post, u"Chair"_s);
    EXPECT_EQ(placeOf(Audience::Staff, both).category, u"Kitchen"_s);
}

TEST(Audience, asksContractorsWithTheOrganisations)
{
    EXPECT_EQ(audiencesOf(associate(AssociateKind::Volunteer)),
              QStringList{u"volunteers-visitors"_s});
    EXPECT_EQ(audiencesOf(associate(AssociateKind::Visitor)),
              QStringList{u"volunteers-visitors"_s});
    EXPECT_EQ(audiencesOf(associate(AssociateKind::Contractor)), QStringList{u"organisations"_s});
    EXPECT_EQ(audiencesOf(associate(AssociateKind::Organisation)), QStringList{u"organisations"_s});
    EXPECT_EQ(placeOf(Audience::Organisations, associate(AssociateKind::Contractor)).post,
              u"Library"_s);
}
