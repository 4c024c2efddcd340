#pragma once

#include "access/actor.h"
#include "base/result.h"

namespace countersign {

/// What somebody may see or do. Services ask; the window only leaves out what would be refused.
enum class Permission {
    SeePeople,
    SeeFormerNames,
    SeeOrders,
    ChangePeople,
    Import,
    SeeAgreements,
    ChangeAgreements,
    RecordSignatures,
    SeeConsents,
    ChangeUses,
    RecordConsents,
    SettleConflicts,
    SetPhotoFlag,
    SeePhotoFlagReason,
    RecordPublications,
    ApprovePublications,
    ChangeSettings,
    SeeTrail,
};

/// The whole table: which role may do what.
bool permits(Role role, Permission permission);
/// Forbidden when the role of the actor may not.
Done require(const Actor &actor, Permission permission);

/// Everything that writes, by the code under which the trail keeps it, and the permission it needs.
/// An operation cannot begin without one, so no service can forget to ask.
enum class Deed {
    SaveSettings,
    AddPerson,
    ChangePerson,
    ChangeContact,
    ImportPupils,
    ImportContacts,
    ImportStaff,
    ImportGovernors,
    ImportConsents,
    RollOver,
    ChangeAgreement,
    ChangeWording,
    PublishWording,
    IssueAgreement,
    RecordSignature,
    VoidSignature,
    RecordForm,
    ChangeUse,
    RecordConsent,
    VoidConsent,
    SettleConflict,
    MarkCircumstances,
    SetPhotoFlag,
    RecordPublication,
    ApprovePublication,
    RecordTakeDown,
    KeepSlip,
    StartRegister,
};

QString deedCode(Deed deed);
std::optional<Deed> deedOf(QStringView code);
Permission permissionFor(Deed deed);

} // namespace countersign
