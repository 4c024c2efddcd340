#include "core/reports/reportstest.h"
#include "school/schoolsettings.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ReportCatalogueTest : public ReportsTest
{
};

TEST_F(ReportCatalogueTest, namesEveryReport)
{
    for (const auto &[kind, code] : reportCodes.rows) {
        EXPECT_EQ(reportCodes.value(code), kind);
        EXPECT_FALSE(reportName(kind).isEmpty());
        EXPECT_FALSE(reportPurpose(kind).isEmpty());
    }
}

TEST_F(ReportCatalogueTest, putsTheSchoolsMarkingOnEveryReport)
{
    ASSERT_OK(SchoolSettingsService(*target).save(
        office, {.name = u"Larkfield"_s, .marking = u"Official"_s}));
    ReportOptions asked = options();
    asked.use = website;
    for (const auto &[kind, code] : reportCodes.rows) {
        const auto report = makeReport(*target, office, kind, asked);
        ASSERT_OK(report);
        EXPECT_EQ(std::visit([](const auto &one) { return one.marking; }, *report), u"Official"_s);
        EXPECT_FALSE(titleOf(*report).isEmpty());
        EXPECT_FALSE(isEmpty(*report));
    }
}
