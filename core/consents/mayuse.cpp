#include "consents/mayuse.h"

#include "base/folding.h"
#include "base/schoolyear.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int ofAge = 18;

bool isSameGiver(const Giver &one, const Giver &other)
{
    if (one.by.isValid() || other.by.isValid())
        return one.by == other.by;
    return one.capacity == other.capacity && folded(one.name) == folded(other.name);
}

/// One question, while it is being decided.
class Deciding
{
public:
    Deciding(const MayUseQuestion &question, const SubjectFacts &subject)
        : m_question(question), m_subject(subject)
    {
        collectLatest();
    }

    Decision decide() const
    {
        if (m_subject.hasPhotoFlag)
            return {.permitted = false, .rule = 1, .reason = Reason::PhotoFlag};
        if (const Answered *no = pupilsNo())
            return because(*no, false, 2, Reason::PupilRefuses);
        return m_question.basis == Basis::Consent ? byConsent() : byObjection();
    }

    bool counts(const Answered &answer) const { return isEntitled(answer) || pupilsNo(); }

private:
    static Decision because(const Answered &answer, bool permitted, int rule, Reason reason)
    {
        return {.permitted = permitted,
                .rule = rule,
                .reason = reason,
                .decidedBy = answer.id,
                .who = answer.giver.name};
    }

    bool isAged(int years, QDate day) const
    {
        return m_subject.born.isValid() && m_subject.born.addYears(years) <= day;
    }

    bool isOwnAsAdult(const Answered &answer) const
    {
        return answer.giver.capacity == Capacity::Pupil && isAged(ofAge, answer.on);
    }

    /// The latest answer of each giver supersedes the giver's earlier ones.
    void collectLatest()
    {
        for (const Answered &answer : m_question.answers) {
            const bool isAboutAnother =
                answer.publication.isValid() && answer.publication != m_question.publication;
            if (answer.on > m_question.day || isAboutAnother)
                continue;
            const auto earlier = std::ranges::find_if(m_latest, [&](const Answered *one) {
                return isSameGiver(one->giver, answer.giver);
            });
            if (earlier == m_latest.end())
                m_latest.push_back(&answer);
            // A yes to pictures in general does not take back what was said of this one.
            else if (answer.answer != Answer::Given || answer.publication.isValid() ||
                     !(*earlier)->publication.isValid())
                *earlier = &answer;
        }
        // Parental responsibility ends at 18: who has answered since then has answered alone.
        if (std::ranges::any_of(m_latest, [this](auto *one) { return isOwnAsAdult(*one); }))
            std::erase_if(m_latest, [this](auto *one) { return !isOwnAsAdult(*one); });
    }

    bool isNo(const Answered &answer) const
    {
        return answer.answer == Answer::Refused || answer.answer == Answer::Withdrawn ||
               (answer.answer == Answer::Objection && m_question.basis == Basis::Consent);
    }

    const Answered *pupilsNo() const
    {
        // A pupil whose birth date is missing is taken for old enough: the safe side.
        const bool isAsked =
            !m_subject.born.isValid() || isAged(m_question.rules.pupilAskedFromAge, m_question.day);
        const auto no = std::ranges::find_if(m_latest, [this](const Answered *one) {
            return one->giver.capacity == Capacity::Pupil && isNo(*one);
        });
        return isAsked && no != m_latest.end() ? *no : nullptr;
    }

    /// A no from the time when the use rested on consent goes on counting, as an objection.
    Decision byObjection() const
    {
        const Answered *settled = nullptr;
        for (const Answered &answer : m_question.answers) {
            if (answer.on <= m_question.day && answer.answer == Answer::ObjectionSettled)
                settled = &answer;
        }
        for (const Answered *answer : m_latest) {
            const bool objects = isNo(*answer) || answer->answer == Answer::Objection;
            // Both point into the answers, which stand in the order they were given.
            if (objects && (!settled || answer > settled))
                return because(*answer, false, 3, Reason::Objection);
        }
        return ifStillHere({.permitted = true, .rule = 3, .reason = Reason::NoConsentNeeded});
    }

    Entitlement entitlement(const Answered &answer) const
    {
        switch (answer.giver.capacity) {
        case Capacity::Self:
            return m_subject.isPupil ? Entitlement::None : Entitlement::Entitled;
        case Capacity::Pupil:
            return isOwnAsAdult(answer) ? Entitlement::Entitled : Entitlement::None;
        case Capacity::Authority:
            return m_subject.inCare && !isAged(ofAge, answer.on) ? Entitlement::Entitled
                                                                 : Entitlement::None;
        case Capacity::Other:
            return Entitlement::None;
        case Capacity::Contact:
            break;
        }
        const auto carer = std::ranges::find(m_subject.carers, answer.giver.by, &Carer::person);
        // Taken off the pupil's card since: nobody can say any more what they were, so their no
        // stands and their yes does not.
        if (carer == m_subject.carers.end())
            return isNo(answer) ? Entitlement::Entitled : Entitlement::NotKnown;
        const bool hadEnded = carer->ended.isValid() && carer->ended <= answer.on;
        return hadEnded || isAged(ofAge, answer.on) ? Entitlement::None : carer->entitlement;
    }

    bool isEntitled(const Answered &answer) const
    {
        return entitlement(answer) == Entitlement::Entitled;
    }

    /// A bar, or no longer being asked, voids the yes of somebody with responsibility, not their
    /// no.
    bool isHeardNo(const Answered &answer) const
    {
        if (!isNo(answer))
            return false;
        const auto carer = std::ranges::find(m_subject.carers, answer.giver.by, &Carer::person);
        const bool hasResponsibility = answer.giver.capacity == Capacity::Contact &&
                                       carer != m_subject.carers.end() &&
                                       carer->hasResponsibility && !isAged(ofAge, answer.on);
        return hasResponsibility || isEntitled(answer);
    }

    /// Why a yes by somebody entitled is not one for this use today, if it is not. A no never goes
    /// out of date.
    std::optional<Reason> lapse(const Answered &answer) const
    {
        const bool isBeforeChange =
            std::ranges::any_of(m_subject.circumstancesChanged, [&](QDate changed) {
                return changed <= m_question.day && answer.on < changed;
            });
        if (isBeforeChange)
            return Reason::CircumstancesChanged;
        if (m_question.rules.stands == ConsentStands::SchoolYear &&
            answer.on < SchoolYear::containing(m_question.day).firstDay())
            return Reason::OutOfDate;
        if (m_question.isLongStanding && !answer.publication.isValid())
            return Reason::NotForThisPicture;
        return {};
    }

    Decision byConsent() const
    {
        const Answered *no = nullptr;
        const Answered *yes = nullptr;
        for (const Answered *answer : m_latest) {
            if (isHeardNo(*answer) && (!no || no < answer))
                no = answer;
            const bool isYes = answer->answer == Answer::Given && isEntitled(*answer);
            if (isYes && !lapse(*answer) && (!yes || yes < answer))
                yes = answer;
        }
        if (no && yes)
            return byConflict(*no, *yes);
        if (no)
            return because(*no, false, 4,
                           no->answer == Answer::Withdrawn ? Reason::Withdrawn : Reason::Refused);
        if (yes)
            return ifStillHere(because(*yes, true, 5, Reason::Given));
        return {.permitted = false, .rule = 6, .reason = whatIsMissing()};
    }

    Decision byConflict(const Answered &no, const Answered &yes) const
    {
        const auto settled = settlement();
        if (settled == Settled::Given)
            return ifStillHere(because(yes, true, 5, Reason::SettledGiven));
        Decision decision =
            because(no, false, 4, settled ? Reason::SettledRefused : Reason::Conflict);
        decision.against = yes.id;
        return decision;
    }

    /// What was settled last, until one of those entitled answers again.
    std::optional<Settled> settlement() const
    {
        const SettledConflict *last = nullptr;
        for (const SettledConflict &settled : m_question.settlements) {
            if (settled.on <= m_question.day)
                last = &settled;
        }
        if (!last)
            return {};
        const bool isOvertaken = std::ranges::any_of(m_latest, [&](const Answered *answer) {
            return (isEntitled(*answer) || isHeardNo(*answer)) &&
                   (answer->on > last->on ||
                    (answer->on == last->on && answer->id > last->lastEvent));
        });
        return isOvertaken ? std::nullopt : std::optional(last->answer);
    }

    Decision ifStillHere(Decision decision) const
    {
        std::optional<Reason> reason;
        if (m_subject.roll == Roll::Left)
            reason = Reason::HasLeft;
        else if (m_subject.roll == Roll::NotYet)
            reason = Reason::NotYetHere;
        else if (m_question.isRetired)
            reason = Reason::UseRetired;
        if (reason)
            decision = {.permitted = false, .rule = 6, .reason = *reason};
        return decision;
    }

    /// What would have to be mended first: the nearest to a yes wins.
    Reason whatIsMissing() const
    {
        static constexpr Reason nearestFirst[] = {
            Reason::NotForThisPicture,      Reason::OutOfDate,
            Reason::CircumstancesChanged,   Reason::NeedsDelegatedAuthority,
            Reason::ResponsibilityNotKnown, Reason::MayNotConsent,
            Reason::NoResponsibility,       Reason::PupilAlone};
        std::vector<Reason> found;
        for (const Answered *answer : m_latest)
            found.push_back(whatLacks(*answer));
        for (const Reason reason : nearestFirst) {
            if (std::ranges::find(found, reason) != found.end())
                return reason;
        }
        const bool isFormBack =
            m_subject.firstAnswer.isValid() && m_subject.firstAnswer <= m_question.day;
        return isFormBack ? Reason::NotAnswered : Reason::NoFormBack;
    }

    Reason whatLacks(const Answered &answer) const
    {
        switch (entitlement(answer)) {
        case Entitlement::Entitled:
            return lapse(answer).value_or(Reason::NotAnswered);
        case Entitlement::NeedsDelegation:
            return Reason::NeedsDelegatedAuthority;
        case Entitlement::NotKnown:
            return Reason::ResponsibilityNotKnown;
        case Entitlement::Barred:
            return Reason::MayNotConsent;
        case Entitlement::None:
            break;
        }
        return answer.giver.capacity == Capacity::Pupil ? Reason::PupilAlone
                                                        : Reason::NoResponsibility;
    }

    const MayUseQuestion &m_question;
    const SubjectFacts &m_subject;
    std::vector<const Answered *> m_latest;
};

} // namespace

Entitlement entitlementOf(const Contact &contact, bool inCare)
{
    if (contact.isEntitledToConsent())
        return Entitlement::Entitled;
    if (contact.mayConsent == MayConsent::Barred)
        return Entitlement::Barred;
    const bool fosters = folded(contact.relationship).contains(u"foster"_s);
    if (fosters || (inCare && contact.responsibility == Responsibility::No))
        return Entitlement::NeedsDelegation;
    return contact.responsibility == Responsibility::No ? Entitlement::None : Entitlement::NotKnown;
}

Decision decide(const MayUseQuestion &question, const SubjectFacts &subject)
{
    return Deciding(question, subject).decide();
}

bool counts(const Answered &answer, const SubjectFacts &subject, const ConsentRules &rules,
            QDate day)
{
    const MayUseQuestion question{.day = day, .rules = rules, .answers = std::span(&answer, 1)};
    return Deciding(question, subject).counts(answer);
}

} // namespace countersign
