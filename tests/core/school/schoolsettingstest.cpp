#include "school/schoolsettings.h"
#include "support/registertest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class SchoolSettingsTest : public RegisterTest
{
protected:
    SchoolSettingsService settings{*target};
};

TEST_F(SchoolSettingsTest, startWithWhatMostSchoolsChoose)
{
    const auto fresh = settings.settings();
    ASSERT_OK(fresh);
    EXPECT_EQ(fresh->pupilAskedFromAge, 12);
    EXPECT_EQ(fresh->dueSoonDays, 30);
    EXPECT_EQ(fresh->marking, u"Protect"_s);
    EXPECT_EQ(fresh->consentStands, ConsentStands::TimeAtSchool);
}

TEST_F(SchoolSettingsTest, areKept)
{
    SchoolSettings chosen{.name = u"Larkfield Primary School"_s,
                          .urn = u"123456"_s,
                          .laestab = u"820/4321"_s,
                          .pupilAskedFromAge = 13,
                          .consentStands = ConsentStands::SchoolYear,
                          .dueSoonDays = 0,
                          .marking = u"Official"_s,
                          .logo = "\x89PNG"};
    ASSERT_OK(settings.save(office, chosen));
    EXPECT_EQ(settings.settings().value(), chosen);
}

TEST_F(SchoolSettingsTest, refuseASchoolWithoutAName)
{
    EXPECT_ERROR(settings.save(office, {.name = u"  "_s}), Required);
    EXPECT_ERROR(settings.save(office, {.name = u"L"_s, .pupilAskedFromAge = 3}), OutOfRange);
    EXPECT_ERROR(settings.save(office, {.name = u"L"_s, .dueSoonDays = 366}), OutOfRange);
    EXPECT_ERROR(settings.save(governor, {.name = u"L"_s}), Forbidden);
}

TEST_F(SchoolSettingsTest, leaveNothingHalfDoneAtAnyStatement)
{
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [this] { return settings.save(office, {.name = u"Larkfield"_s}).has_value(); });
}
