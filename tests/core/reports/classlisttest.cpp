#include "core/reports/reportstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class ClassListTest : public ReportsTest
{
};

TEST_F(ClassListTest, showsAgreementAndConsentsSideBySide)
{
    sign(cerys);
    say(cerys, mother, Answer::Refused, press);
    const ReportTable list = table(ReportKind::ClassList, options(u"3B"));
    ASSERT_EQ(list.columns.size(), 4);
    EXPECT_TRUE(list.columns.at(1).heading.contains(u"Key stage 2"_s));
    const ReportRow bos = list.sections.value(0).rows.value(0);
    const ReportRow hers = list.sections.value(0).rows.value(1);
    EXPECT_EQ(bos.value(1).mark, Mark::Waiting);
    EXPECT_EQ(hers.value(1).mark, Mark::Yes);
    EXPECT_EQ(hers.value(3).mark, Mark::No);
}

TEST_F(ClassListTest, leavesOutAgreementsThatNobodyInItIsAskedFor)
{
    ASSERT_OK(agreements.add(
        head,
        {.name = u"Secondary"_s, .audience = Audience::Secondary, .signers = Signers::Pupil}));
    EXPECT_EQ(table(ReportKind::ClassList, options()).columns.size(), 4);
}

TEST_F(ClassListTest, isForTeachersToo)
{
    const Actor teacher{u"Ms Roy"_s, Role::Teacher};
    EXPECT_OK(makeReport(*target, teacher, ReportKind::ClassList, options()));
    const Actor network{u"Ade Cole"_s, Role::NetworkManager};
    EXPECT_ERROR(makeReport(*target, network, ReportKind::ClassList, options()), Forbidden);
}
