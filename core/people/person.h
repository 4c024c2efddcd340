#pragma once

#include "base/codes.h"
#include "base/ids.h"
#include "base/upn.h"
#include "people/names.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace countersign {

/// What makes somebody a pupil. year is text: N1 N2 R 1…14 M X; class is the school's own free
/// text.
struct PupilDetails
{
    std::optional<Upn> upn = {};
    QString admissionNumber = {};
    QString yearGroup = {};
    QString className = {};
    QDate joined = {};
    QDate left = {};
    bool inCare = false;
    QString careAuthority = {};

    friend bool operator==(const PupilDetails &, const PupilDetails &) = default;
};

/// Of the DBS check only the date: this is not the single central record.
struct StaffDetails
{
    QString code = {};
    QString post = {};
    QString category = {};
    QDate started = {};
    QDate ended = {};
    QDate dbsChecked = {};

    friend bool operator==(const StaffDetails &, const StaffDetails &) = default;
};

struct GovernorDetails
{
    QString role = {};
    QDate appointed = {};
    QDate termEnds = {};

    friend bool operator==(const GovernorDetails &, const GovernorDetails &) = default;
};

enum class AssociateKind { Volunteer, Visitor, Contractor, Organisation };

inline constexpr auto associateCodes = makeCodes<AssociateKind>({
    {AssociateKind::Volunteer, u"volunteer"},
    {AssociateKind::Visitor, u"visitor"},
    {AssociateKind::Contractor, u"contractor"},
    {AssociateKind::Organisation, u"organisation"},
});

struct AssociateDetails
{
    AssociateKind kind = AssociateKind::Volunteer;
    QString organisation = {};
    QDate from = {};
    QDate until = {};

    friend bool operator==(const AssociateDetails &, const AssociateDetails &) = default;
};

/// What is typed about somebody: a plain value, checked when it is saved.
struct PersonDraft
{
    Names names = {};
    QDate born = {};
    /// "F", "M" or empty.
    QString sex = {};
    QString email = {};
    QString phone = {};
    QString address = {};
    /// Languages of home, codes of the common transfer file separated by spaces.
    QString languages = {};
    QString note = {};
    std::optional<PupilDetails> pupil = {};
    std::optional<StaffDetails> staff = {};
    std::optional<GovernorDetails> governor = {};
    std::optional<AssociateDetails> associate = {};

    friend bool operator==(const PersonDraft &, const PersonDraft &) = default;
};

struct Person : PersonDraft
{
    PersonId id = {};
    /// Counts the changes: a draft made from an older one is refused as Stale.
    int version = 0;
};

/// Restricted: a former name can give away an adoption (domain.md §3).
struct FormerName
{
    PersonId person = {};
    QString name = {};
    /// The last day it was known to be theirs; invalid when nobody said.
    QDate until = {};
};

/// On the roll, in post or in office on that day.
bool isPresent(const PersonDraft &person, QDate day);

enum class Responsibility { Yes, No, Unknown };

inline constexpr auto responsibilityCodes = makeCodes<Responsibility>({
    {Responsibility::Yes, u"yes"},
    {Responsibility::No, u"no"},
    {Responsibility::Unknown, u"unknown"},
});

/// Whether a contact's word counts as consent: by parental responsibility, by delegated authority
/// (a foster carer with the authority's confirmation), or not in spite of responsibility (an
/// order).
enum class MayConsent { ByResponsibility, Delegated, Barred };

inline constexpr auto mayConsentCodes = makeCodes<MayConsent>({
    {MayConsent::ByResponsibility, u"by-responsibility"},
    {MayConsent::Delegated, u"delegated"},
    {MayConsent::Barred, u"barred"},
});

struct ContactDraft
{
    PersonId pupil = {};
    PersonId person = {};
    QString relationship = {};
    /// 1 is called first; 0 when the school gave none.
    int priority = 0;
    Responsibility responsibility = Responsibility::Unknown;
    std::optional<bool> livesWith = {};
    MayConsent mayConsent = MayConsent::ByResponsibility;
    /// Restricted text.
    QString orderInForce = {};
    QDate ended = {};

    friend bool operator==(const ContactDraft &, const ContactDraft &) = default;
};

struct Contact : ContactDraft
{
    ContactId id = {};
    int version = 0;
    /// Of the contact's person, as the school speaks of them.
    QString name = {};
    QString email = {};
    QString phone = {};

    bool isEntitledToConsent() const;
};

} // namespace countersign
