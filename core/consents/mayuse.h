#pragma once

#include "consents/consentevent.h"
#include "consents/consentuse.h"
#include "consents/decision.h"
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
    /// Whoever has parental responsibility is heard when they say no, also where they may not say
    /// yes (rule 4).
    bool hasResponsibility = false;
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
    UseId use = {};
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

/// The six rules of product.md › Consents: the first that fits decides, without one the answer is
/// no.
Decision decide(const MayUseQuestion &question, const SubjectFacts &subject);

/// Whether an answer can decide anything about somebody on that day: it is by somebody entitled, or
/// it is the pupil's own no (rule 2).
bool counts(const Answered &answer, const SubjectFacts &subject, const ConsentRules &rules,
            QDate day);

} // namespace countersign
