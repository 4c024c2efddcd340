#include "agreements/standing.h"

#include "base/schoolyear.h"

namespace countersign {

namespace {

/// Stands for "no end" while days are compared.
const QDate never(9999, 12, 31);
/// Moves 1 June onto 1 September.
constexpr int monthsBeforeSeptember = 3;

QDate shown(QDate end)
{
    return end == never ? QDate() : end;
}

} // namespace

StandingRule::StandingRule(const Agreement &agreement, std::vector<WordingStart> wordings, QDate on,
                           int dueSoonDays)
    : m_agreement(agreement), m_wordings(std::move(wordings)), m_on(on), m_dueSoonDays(dueSoonDays)
{
    const bool isRetired = agreement.retired.isValid() && agreement.retired <= on;
    m_isInForce = !isRetired && std::ranges::any_of(m_wordings, [on](const WordingStart &wording) {
        return wording.startsOn <= on;
    });
}

Standing StandingRule::of(const AnswersOf &person) const
{
    if (!m_isInForce || !person.isAsked)
        return {};
    const auto &answers = person.answers;
    const bool isGivenOut =
        person.issuedOn.isValid() && (answers.empty() || person.issuedOn > answers.back().on);
    if (!answers.empty() && answers.back().outcome == SignatureOutcome::Declined && !isGivenOut) {
        const QDate end = lastGoodDay(answers.back());
        if (m_on <= end)
            return {
                .kind = StandingKind::Declined, .since = answers.back().on, .until = shown(end)};
    }
    const Standing held = bySignatures(answers);
    if (isGivenOut && (held.kind == StandingKind::Lapsed || held.kind == StandingKind::NotIssued))
        return {.kind = StandingKind::Waiting, .since = person.issuedOn};
    return held;
}

Standing StandingRule::bySignatures(const std::vector<PastAnswer> &answers) const
{
    QDate signedOn, end, lapsed, waiting;
    for (const PastAnswer &answer : answers) {
        const QDate last = lastGoodDay(answer);
        if (answer.outcome == SignatureOutcome::Declined) {
            signedOn = end = lapsed = waiting = {};
        } else if (last < m_on) {
            lapsed = last.addDays(1);
        } else if (!isAuthorised(answer)) {
            waiting = answer.on;
        } else if (!end.isValid() || last >= end) {
            signedOn = answer.on;
            end = last;
        }
    }
    const bool waits = waiting.isValid();
    if (end.isValid()) {
        const bool isDueSoon = end != never && m_on.daysTo(end) <= m_dueSoonDays;
        return {.kind = isDueSoon ? StandingKind::DueSoon : StandingKind::Signed,
                .since = signedOn,
                .until = shown(end),
                .waitsForAuthoriser = waits};
    }
    if (waits)
        return {.kind = StandingKind::Waiting, .since = waiting, .waitsForAuthoriser = true};
    if (lapsed.isValid())
        return {.kind = StandingKind::Lapsed, .since = lapsed};
    return {.kind = StandingKind::NotIssued};
}

QDate StandingRule::lastGoodDay(const PastAnswer &answer) const
{
    QDate last = endByRenewal(answer.on);
    for (const WordingStart &wording : m_wordings) {
        if (wording.asksAgain && wording.number > answer.number)
            last = std::min(last, wording.startsOn.addDays(-1));
    }
    return last;
}

QDate StandingRule::endByRenewal(QDate signedOn) const
{
    switch (m_agreement.renewal) {
    case Renewal::EachSeptember:
        return SchoolYear::containing(signedOn.addMonths(monthsBeforeSeptember)).lastDay();
    case Renewal::Months:
        return signedOn.addMonths(m_agreement.renewalMonths).addDays(-1);
    case Renewal::Joining:
    case Renewal::WordingChange:
        break;
    }
    return never;
}

bool StandingRule::isAuthorised(const PastAnswer &answer) const
{
    return !m_agreement.authoriser ||
           (answer.authorisedOn.isValid() && answer.authorisedOn <= m_on);
}

} // namespace countersign
