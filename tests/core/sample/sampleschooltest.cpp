#include "sample/sampleschool.h"

#include "agreements/agreementservice.h"
#include "consents/consentgrid.h"
#include "consents/useservice.h"
#include "people/peopleservice.h"
#include "resources.h"
#include "school/schoolsettings.h"
#include "support/fixedclock.h"
#include "support/print.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class SampleSchool : public testing::Test
{
protected:
    SampleSchool() { initialiseResources(); }
    QString path() { return folder.filePath(u"school.countersign"_s); }

    QTemporaryDir folder;
    FixedClock clock;
    Actor office{u"Ruby Campbell"_s, Role::Office};
};

} // namespace

TEST_F(SampleSchool, aNewSchoolBeginsWithAgreementsAndUses)
{
    const auto begun = beginSchool(path(), u"Ashdown School"_s, office, clock);
    ASSERT_OK(begun);
    EXPECT_EQ(SchoolSettingsService(**begun).settings()->name, u"Ashdown School"_s);
    EXPECT_EQ(AgreementService(**begun).agreements(office)->size(), 8U);
    EXPECT_EQ(UseService(**begun).list(office)->size(), 10U);
    EXPECT_EQ(PeopleService(**begun).count(office, {.on = clock.day}).value(), 0);
}

TEST_F(SampleSchool, leavesNothingBehindWhenItMayNotBeMade)
{
    const auto begun = beginSchool(path(), u"Ashdown"_s, {u"G"_s, Role::Governor}, clock);
    EXPECT_ERROR(begun, Forbidden);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SampleSchool, isAlive)
{
    const auto sample = makeSampleSchool(path(), clock);
    ASSERT_OK(sample);
    PeopleService people(**sample);
    EXPECT_EQ(people.count(office, {.kinds = PupilKind, .on = clock.day}).value(), 210);
    EXPECT_EQ(people.count(office, {.kinds = GovernorKind, .on = clock.day}).value(), 11);

    const auto grid =
        ConsentGridService(**sample).grid(office, {.kinds = PupilKind, .on = clock.day});
    ASSERT_OK(grid);
    int yes = 0;
    int conflicts = 0;
    int withheld = 0;
    for (const ConsentGridRow &row : grid->rows) {
        for (const Decision &decision : row.decisions) {
            yes += decision.permitted ? 1 : 0;
            conflicts += decision.reason == Reason::Conflict ? 1 : 0;
            withheld += decision.reason == Reason::Withheld ? 1 : 0;
        }
    }
    EXPECT_GT((*sample)->database().number(u"SELECT count(*) FROM signature"_s).value(), 290);
    EXPECT_GT(yes, 900);
    EXPECT_GE(conflicts, 5);
    EXPECT_EQ(withheld, 10);
}
