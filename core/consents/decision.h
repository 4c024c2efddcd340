#pragma once

#include "base/codes.h"
#include "base/ids.h"

#include <QString>

namespace countersign {

/// Why a picture may or may not be used, by the rule of product.md › Consents that decides.
enum class Reason {
    // Rule 1. Withheld is what everybody but the head and the safety lead is told of a flag.
    PhotoFlag,
    Withheld,
    // Rule 2
    PupilRefuses,
    // Rule 3
    Objection,
    NoConsentNeeded,
    // Rule 4
    Refused,
    Withdrawn,
    Conflict,
    SettledRefused,
    // Rule 5
    Given,
    SettledGiven,
    // Rule 6
    NoFormBack,
    NotAnswered,
    NoResponsibility,
    ResponsibilityNotKnown,
    NeedsDelegatedAuthority,
    MayNotConsent,
    PupilAlone,
    OutOfDate,
    CircumstancesChanged,
    NotForThisPicture,
    HasLeft,
    NotYetHere,
    UseRetired,
};

inline constexpr auto reasonCodes = makeCodes<Reason>({
    {Reason::PhotoFlag, u"photo-flag"},
    {Reason::Withheld, u"withheld"},
    {Reason::PupilRefuses, u"pupil-refuses"},
    {Reason::Objection, u"objection"},
    {Reason::NoConsentNeeded, u"no-consent-needed"},
    {Reason::Refused, u"refused"},
    {Reason::Withdrawn, u"withdrawn"},
    {Reason::Conflict, u"conflict"},
    {Reason::SettledRefused, u"settled-refused"},
    {Reason::Given, u"given"},
    {Reason::SettledGiven, u"settled-given"},
    {Reason::NoFormBack, u"no-form-back"},
    {Reason::NotAnswered, u"not-answered"},
    {Reason::NoResponsibility, u"no-responsibility"},
    {Reason::ResponsibilityNotKnown, u"responsibility-not-known"},
    {Reason::NeedsDelegatedAuthority, u"needs-delegated-authority"},
    {Reason::MayNotConsent, u"may-not-consent"},
    {Reason::PupilAlone, u"pupil-alone"},
    {Reason::OutOfDate, u"out-of-date"},
    {Reason::CircumstancesChanged, u"circumstances-changed"},
    {Reason::NotForThisPicture, u"not-for-this-picture"},
    {Reason::HasLeft, u"has-left"},
    {Reason::NotYetHere, u"not-yet-here"},
    {Reason::UseRetired, u"use-retired"},
});

struct Decision
{
    bool permitted = false;
    /// The rule of product.md › Consents that decided, 1 to 6.
    int rule = 6;
    Reason reason = Reason::NoFormBack;
    /// The answer that decided, and in a conflict the yes that stands against it.
    ConsentEventId decidedBy = {};
    ConsentEventId against = {};
    /// Who gave the deciding answer.
    QString who = {};

    friend bool operator==(const Decision &, const Decision &) = default;
};

} // namespace countersign
