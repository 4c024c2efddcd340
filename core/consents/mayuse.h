#pragma once

#include "consents/consentevent.h"
#include "consents/consentuse.h"
#include "people/person.h"
#include "school/schoolsettings.h"

#include <span>
#include <vector>

namespace countersign {

/// Whether somebody's word counts for a pupil, and if not, what it lacks.
enum class Entitlement { Entitled, NeedsDelegation, NotKnown, None, Barred };

/// A foster carer, or anybody without responsibility for a pupil in care, needs the authority's
/// delegation (domain.md §3).
Entitlement entitlementOf(const Contact &contact, bool inCare);

struct Carer
{
    PersonId person = {};
    Entitlement entitlement = Entitlement::None;
    /// What was answered before that day stands.
    QDate ended = {};
};

enum class Roll { Present, NotYet, Left };

/// What is known on that day of the person in the picture, whatever the use.
struct SubjectFacts
{
    bool hasPhotoFlag = false;
    Roll roll = Roll::Present;
    bool isPupil = false;
    bool inCare = false;
    QDate born = {};
    /// Of the first answer to any use: from then on a form is back.
    QDate firstAnswer = {};
    std::vector<QDate> circumstancesChanged = {};
    std::vector<Carer> carers = {};
};

/// An answer about the use that is asked about, and not void.
struct Answered
{
    ConsentEventId id = {};
    PublicationId publication = {};
    Answer answer = Answer::Given;
    Giver giver = {};
    QDate on = {};
};

struct SettledConflict
{
    Settled answer = Settled::Refused;
    QDate on = {};
    ConsentEventId lastEvent = {};
};

/// The school's choices that decide.
struct ConsentRules
{
    int pupilAskedFromAge = 12;
    ConsentStands stands = ConsentStands::TimeAtSchool;
};

/// "May this picture be used?" with what was said to it. What was said after the day asked about is
/// not looked at, so a withdrawal never alters what was lawful before it.
struct MayUseQuestion
{
    QDate day = {};
    Basis basis = Basis::Consent;
    bool isRetired = false;
    /// Set when it is asked for one publication; answers about another one are not looked at.
    PublicationId publication = {};
    /// Of that publication: it needs a yes of its own.
    bool isLongStanding = false;
    ConsentRules rules = {};
    /// In the order they were answered, and settled.
    std::span<const Answered> answers = {};
    std::span<const SettledConflict> settlements = {};
};

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

/// The six rules of product.md › Consents: the first that fits decides, without one the answer is
/// no.
Decision decide(const MayUseQuestion &question, const SubjectFacts &subject);

} // namespace countersign
