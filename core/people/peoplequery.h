#pragma once

#include "people/person.h"

namespace countersign {

/// What a list shows of somebody: little, so that a hundred thousand stay cheap.
struct PersonSummary
{
    PersonId id = {};
    QString listed = {};
    QString known = {};
    /// Bits of PersonKind, because one person may be several.
    unsigned kinds = 0;
    QString yearGroup = {};
    QString className = {};
    QString upn = {};
    QString post = {};
    QDate left = {};
    QDate born = {};
};

/// What a list is sorted by; the name decides between equals.
enum class PeopleOrder { Name, YearGroup, ClassName, Post };

/// Kinds are bits: a parent who is a governor is both.
enum PersonKind : unsigned {
    PupilKind = 1,
    ParentKind = 2,
    StaffKind = 4,
    GovernorKind = 8,
    AssociateBit = 16,
    EveryKind = 31,
};

/// Of somebody who was read whole. Without ParentKind: that stands with the pupils, not with them.
PersonSummary summaryOf(const Person &person);

enum class Presence { Present, Left, Both };

struct PeopleFilter
{
    unsigned kinds = EveryKind;
    QString yearGroup = {};
    QString className = {};
    Presence presence = Presence::Present;
    /// The day that presence is reckoned on.
    QDate on = {};
    /// As typed: every word must occur somewhere in a name, UPN, class, admission number or staff
    /// code.
    QString words = {};
    PeopleOrder order = PeopleOrder::Name;
    bool isDescending = false;
};

} // namespace countersign
