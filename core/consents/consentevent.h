#pragma once

#include "base/codes.h"
#include "base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace countersign {

/// Given, refused and withdrawn answer a use that rests on consent; objection and its settlement
/// one that does not, because an objection is never called "consent withdrawn" (domain.md §3). An
/// objection that is upheld is one that nothing settles.
enum class Answer { Given, Refused, Withdrawn, Objection, ObjectionSettled };

inline constexpr auto answerCodes = makeCodes<Answer>({
    {Answer::Given, u"given"},
    {Answer::Refused, u"refused"},
    {Answer::Withdrawn, u"withdrawn"},
    {Answer::Objection, u"objection"},
    {Answer::ObjectionSettled, u"objection-settled"},
});

/// As what somebody answered. Whether their word counts is not kept: it is asked of the pupil's
/// contacts each time.
enum class Capacity { Pupil, Self, Contact, Authority, Other };

inline constexpr auto capacityCodes = makeCodes<Capacity>({
    {Capacity::Pupil, u"pupil"},
    {Capacity::Self, u"self"},
    {Capacity::Contact, u"contact"},
    {Capacity::Authority, u"authority"},
    {Capacity::Other, u"other"},
});

/// How an answer reached the school.
enum class Came { Paper, Screen, Email, Telephone, InPerson, EarlierRecords };

inline constexpr auto cameCodes = makeCodes<Came>({
    {Came::Paper, u"paper"},
    {Came::Screen, u"screen"},
    {Came::Email, u"email"},
    {Came::Telephone, u"telephone"},
    {Came::InPerson, u"in-person"},
    {Came::EarlierRecords, u"earlier-records"},
});

/// Who answered. by is missing for somebody the school does not know as a person: the authority's
/// social worker, or a name that fitted nobody.
struct Giver
{
    PersonId by = {};
    QString name = {};
    Capacity capacity = Capacity::Other;

    friend bool operator==(const Giver &, const Giver &) = default;
};

/// One answer about one use. Once written it never changes; what was wrong is voided.
struct ConsentEventDraft
{
    PersonId person = {};
    UseId use = {};
    /// Set when a single, long-standing picture was asked about.
    PublicationId publication = {};
    Answer answer = Answer::Given;
    Giver giver = {};
    QDate answeredOn = {};
    Came came = Came::Paper;
    /// Where the proof is: "e-mail of 3 October", "call taken by Ms Campbell".
    QString evidence = {};
    /// The text that was answered to, when it stood on a form.
    WordingId wording = {};

    friend bool operator==(const ConsentEventDraft &, const ConsentEventDraft &) = default;
};

/// Who put something into the register, and when (UTC).
struct Recorded
{
    QString by = {};
    QDateTime at = {};

    friend bool operator==(const Recorded &, const Recorded &) = default;
};

struct ConsentEvent : ConsentEventDraft
{
    ConsentEventId id = {};
    Recorded recorded = {};
    /// Empty unless it was voided.
    QString voidReason = {};
    Recorded voided = {};

    bool isVoid() const { return !voidReason.isEmpty(); }
};

/// What the head or the safety lead decided between two who disagree.
enum class Settled { Given, Refused };

inline constexpr auto settledCodes = makeCodes<Settled>({
    {Settled::Given, u"given"},
    {Settled::Refused, u"refused"},
});

struct SettlementDraft
{
    PersonId person = {};
    UseId use = {};
    Settled answer = Settled::Refused;
    QDate settledOn = {};
    QString reason = {};
};

struct Settlement : SettlementDraft
{
    SettlementId id = {};
    /// The newest answer there was: one recorded after it on the same day is a later one.
    ConsentEventId lastEvent = {};
    QString settledBy = {};
};

/// A separation, a new carer: consent given before that day is asked again.
struct ChangedCircumstances
{
    PersonId person = {};
    QDate changedOn = {};
    QString note = {};
};

} // namespace countersign
