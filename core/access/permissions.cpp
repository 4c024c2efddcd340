#include "access/permissions.h"

namespace countersign {

namespace {

constexpr unsigned bit(Role role)
{
    return 1U << unsigned(role);
}

constexpr unsigned administrator = bit(Role::Administrator);
constexpr unsigned office = bit(Role::Office);
constexpr unsigned businessManager = bit(Role::BusinessManager);
constexpr unsigned head = bit(Role::Headteacher);
constexpr unsigned safetyLead = bit(Role::OnlineSafetyLead);
constexpr unsigned network = bit(Role::NetworkManager);
constexpr unsigned governor = bit(Role::Governor);
constexpr unsigned teacher = bit(Role::Teacher);
constexpr unsigned desk = administrator | office | businessManager | head | safetyLead;
constexpr unsigned everybody = desk | network | governor | teacher;

struct PermissionRow
{
    Permission permission;
    unsigned roles;
};

constexpr PermissionRow table[] = {
    {Permission::SeePeople, desk | network | governor | teacher},
    {Permission::SeeFormerNames, office | head | safetyLead},
    // Whoever hands a child over to somebody must know; nobody else.
    {Permission::SeeOrders, office | head | safetyLead},
    {Permission::ChangePeople, administrator | office | businessManager | head},
    {Permission::Import, administrator | office | businessManager},
    {Permission::SeeAgreements, everybody},
    {Permission::ChangeAgreements, administrator | office | head | safetyLead},
    {Permission::RecordSignatures, desk | network},
    {Permission::SeeConsents, desk | governor | teacher},
    {Permission::ChangeUses, administrator | office | head},
    {Permission::RecordConsents, office | head | safetyLead | administrator},
    {Permission::SettleConflicts, head | safetyLead},
    {Permission::SetPhotoFlag, head | safetyLead},
    {Permission::SeePhotoFlagReason, head | safetyLead},
    {Permission::RecordPublications, desk},
    {Permission::ApprovePublications, head},
    {Permission::ChangeSettings, administrator | office | businessManager | head},
    {Permission::SeeTrail, desk | governor},
};

struct DeedRow
{
    Deed deed;
    QStringView code;
    Permission needs;
};

constexpr DeedRow deeds[] = {
    {Deed::StartRegister, u"register.start", Permission::ChangeSettings},
    {Deed::SaveSettings, u"settings.save", Permission::ChangeSettings},
    {Deed::AddPerson, u"person.add", Permission::ChangePeople},
    {Deed::ChangePerson, u"person.change", Permission::ChangePeople},
    {Deed::ChangeContact, u"contact.change", Permission::ChangePeople},
    {Deed::ImportPupils, u"import.pupils", Permission::Import},
    {Deed::ImportContacts, u"import.contacts", Permission::Import},
    {Deed::ImportStaff, u"import.staff", Permission::Import},
    {Deed::ImportGovernors, u"import.governors", Permission::Import},
    {Deed::ImportConsents, u"import.consents", Permission::Import},
    {Deed::RollOver, u"roll-over", Permission::Import},
    {Deed::ChangeAgreement, u"agreement.change", Permission::ChangeAgreements},
    {Deed::ChangeWording, u"wording.change", Permission::ChangeAgreements},
    {Deed::PublishWording, u"wording.publish", Permission::ChangeAgreements},
    {Deed::IssueAgreement, u"agreement.issue", Permission::RecordSignatures},
    {Deed::RecordSignature, u"signature.record", Permission::RecordSignatures},
    {Deed::VoidSignature, u"signature.void", Permission::RecordSignatures},
    {Deed::RecordForm, u"form.record", Permission::RecordConsents},
    {Deed::ChangeUse, u"use.change", Permission::ChangeUses},
    {Deed::RecordConsent, u"consent.record", Permission::RecordConsents},
    {Deed::VoidConsent, u"consent.void", Permission::RecordConsents},
    {Deed::SettleConflict, u"consent.settle", Permission::SettleConflicts},
    {Deed::MarkCircumstances, u"consent.circumstances", Permission::RecordConsents},
    {Deed::SetPhotoFlag, u"photo-flag.set", Permission::SetPhotoFlag},
    {Deed::RecordPublication, u"publication.record", Permission::RecordPublications},
    {Deed::ApprovePublication, u"publication.approve", Permission::ApprovePublications},
    {Deed::RecordTakeDown, u"take-down.record", Permission::RecordPublications},
    {Deed::KeepSlip, u"slip.keep", Permission::SeeConsents},
};

const DeedRow &rowOf(Deed deed)
{
    const auto row = std::ranges::find(deeds, deed, &DeedRow::deed);
    Q_ASSERT(row != std::ranges::end(deeds));
    return *row;
}

} // namespace

bool permits(Role role, Permission permission)
{
    const auto row = std::ranges::find(table, permission, &PermissionRow::permission);
    return row != std::ranges::end(table) && (row->roles & bit(role)) != 0;
}

Done require(const Actor &actor, Permission permission)
{
    if (!permits(actor.role, permission))
        return fail(ErrorKind::Forbidden);
    return {};
}

QString deedCode(Deed deed)
{
    return rowOf(deed).code.toString();
}

std::optional<Deed> deedOf(QStringView code)
{
    const auto row = std::ranges::find(deeds, code, &DeedRow::code);
    return row == std::ranges::end(deeds) ? std::nullopt : std::optional(row->deed);
}

Permission permissionFor(Deed deed)
{
    return rowOf(deed).needs;
}

} // namespace countersign
