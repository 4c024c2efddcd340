#pragma once

#include "agreements/signature.h"

namespace countersign {

enum class StandingKind { NotNeeded, NotIssued, Waiting, Signed, DueSoon, Lapsed, Declined };
inline constexpr int standingKinds = 7;

inline constexpr auto standingCodes = makeCodes<StandingKind>({
    {StandingKind::NotNeeded, u"not-needed"},
    {StandingKind::NotIssued, u"not-issued"},
    {StandingKind::Waiting, u"waiting"},
    {StandingKind::Signed, u"signed"},
    {StandingKind::DueSoon, u"due-soon"},
    {StandingKind::Lapsed, u"lapsed"},
    {StandingKind::Declined, u"declined"},
});

/// Whether somebody counts among those who have signed.
constexpr bool isSigned(StandingKind kind)
{
    return kind == StandingKind::Signed || kind == StandingKind::DueSoon;
}

/// How somebody stands under an agreement on a day.
struct Standing
{
    StandingKind kind = StandingKind::NotNeeded;
    /// Signed, declined, given out, or lapsed on that day; invalid for the two "not".
    QDate since = {};
    /// The last day on which a signature, or a declining, holds; invalid for no end.
    QDate until = {};
    /// Everybody but the authoriser has signed; beside Signed and DueSoon, a newer sheet.
    bool waitsForAuthoriser = false;

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// What was signed or declined once, as far as a standing depends on it.
struct PastAnswer
{
    SignatureId id = {};
    SignatureOutcome outcome = SignatureOutcome::Signed;
    QDate on = {};
    /// Of the wording.
    int number = 0;
    /// Invalid while the authoriser has not signed.
    QDate authorisedOn = {};
};

/// What is known of one person under one agreement on a day.
struct AnswersOf
{
    bool isAsked = false;
    /// The last time that a form was given out.
    QDate issuedOn = {};
    /// Those that stood on the day: voided ones and later ones left out. In order of their days.
    std::vector<PastAnswer> answers = {};
};

/// The standing of people under one agreement on one day (product.md › Agreements).
///
/// Nobody is asked before the first wording starts and after the agreement is retired; everybody
/// else of the audience is due at once, whenever they join. A signature holds
/// - with Renewal::Joining and WordingChange: for the time at the school,
/// - with EachSeptember: to the end of the school year. What is signed from 1 June on holds for the
///   coming school year too, because forms for September go out in the summer term,
/// - with Months: N months, ending the day before;
/// - and always no longer than to the day before a newer wording starts that asks again. A newer
///   wording that does not ask again leaves it good.
///
/// A declining holds as long as a signature of that day would, or until a form is given out again;
/// what was signed before it does not come back. A signature without the authoriser whom the
/// agreement needs is waiting. Whoever's signature ran out has lapsed, until a form is given out:
/// then they are waited for.
class StandingRule
{
public:
    StandingRule(const Agreement &agreement, std::vector<WordingStart> wordings, QDate on,
                 int dueSoonDays);

    Standing of(const AnswersOf &person) const;
    /// Whether anybody is asked on the day at all.
    bool isInForce() const { return m_isInForce; }

private:
    Standing bySignatures(const std::vector<PastAnswer> &answers) const;
    QDate lastGoodDay(const PastAnswer &answer) const;
    QDate endByRenewal(QDate signedOn) const;
    bool isAuthorised(const PastAnswer &answer) const;

    AgreementDraft m_agreement;
    std::vector<WordingStart> m_wordings;
    QDate m_on;
    int m_dueSoonDays;
    bool m_isInForce;
};

} // namespace countersign
