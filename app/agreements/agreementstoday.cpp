#include "agreements/agreementstoday.h"

#include "agreements/agreementtext.h"
#include "agreements/standingsmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

Place placeFor(const Agreement &agreement, StandingView view)
{
    return {.page = u"agreements"_s,
            .record = agreement.id.value(),
            .detail = standingViewCodes.of(view)};
}

TodayLine unsignedLine(const AgreementCounts &row)
{
    return {u"signature"_s,
            Words::tr("%1: %2 of %3 have not signed")
                .arg(row.agreement.name)
                .arg(row.counts.outstanding())
                .arg(row.counts.asked()),
            figuresText(row.counts), placeFor(row.agreement, StandingView::Unsigned)};
}

TodayLine dueSoonLine(const Agreement &agreement, int people)
{
    return {u"calendar"_s,
            Words::tr("%1: the signatures of %n people run out soon", nullptr, people)
                .arg(agreement.name),
            Words::tr("Hand the form out again in time."),
            placeFor(agreement, StandingView::DueSoon)};
}

TodayLine authoriserLine(const Agreement &agreement, int people)
{
    return {
        u"yes"_s,
        Words::tr("%1: %n signatures wait for the authoriser", nullptr, people).arg(agreement.name),
        Words::tr("They stand once the authoriser has signed too."),
        placeFor(agreement, StandingView::Authoriser)};
}

} // namespace

Result<std::vector<TodayLine>> aboutTheAgreements(Session &session)
{
    AgreementStandings standings(session.target());
    TRY_LET(const auto overview, standings.overview(session.actor(), session.today()));
    std::vector<TodayLine> lines;
    for (const AgreementCounts &row : overview) {
        if (row.counts.outstanding() > 0)
            lines.push_back(unsignedLine(row));
        if (const int soon = row.counts.count(StandingKind::DueSoon); soon > 0)
            lines.push_back(dueSoonLine(row.agreement, soon));
        if (!row.agreement.authoriser)
            continue;
        TRY_LET(const auto people,
                standings.whoHasSigned(session.actor(), row.agreement.id, session.today()));
        const auto waiting = std::ranges::count_if(people, [](const PersonStanding &person) {
            return person.standing.waitsForAuthoriser;
        });
        if (waiting > 0)
            lines.push_back(authoriserLine(row.agreement, int(waiting)));
    }
    return lines;
}

} // namespace countersign
