#include "access/permissions.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(Permissions, aGovernorReadsAndChangesNothing)
{
    for (int deed = 0; deed <= int(Deed::StartRegister); ++deed) {
        if (Deed(deed) == Deed::KeepSlip)
            continue; // asking "may we use this?" changes nothing but leaves a slip
        EXPECT_FALSE(permits(Role::Governor, permissionFor(Deed(deed))))
            << deedCode(Deed(deed)).toStdString();
    }
    EXPECT_TRUE(permits(Role::Governor, Permission::SeeTrail));
}

TEST(Permissions, onlyTheHeadAndTheSafetyLeadKnowWhyNotToPhotograph)
{
    for (int role = 0; role <= int(Role::Teacher); ++role) {
        const bool may = Role(role) == Role::Headteacher || Role(role) == Role::OnlineSafetyLead;
        EXPECT_EQ(permits(Role(role), Permission::SeePhotoFlagReason), may);
        EXPECT_EQ(permits(Role(role), Permission::SetPhotoFlag), may);
    }
}

TEST(Permissions, onlyTheHeadApprovesAPublication)
{
    for (int role = 0; role <= int(Role::Teacher); ++role)
        EXPECT_EQ(permits(Role(role), Permission::ApprovePublications),
                  Role(role) == Role::Headteacher);
}

TEST(Permissions, everyDeedHasACodeThatLeadsBack)
{
    for (int deed = 0; deed <= int(Deed::StartRegister); ++deed)
        EXPECT_EQ(deedOf(deedCode(Deed(deed))), Deed(deed));
}

TEST(Permissions, requireSaysForbidden)
{
    EXPECT_ERROR(require({u"Rohan Pike"_s, Role::Governor}, Permission::ChangePeople), Forbidden);
    EXPECT_OK(require({u"Ruby Campbell"_s, Role::Office}, Permission::ChangePeople));
}
