#include "today/todaylines.h"

#include "access/permissions.h"
#include "agreements/agreementstoday.h"
#include "common/errortext.h"
#include "consents/publicationservice.h"
#include "imports/rollovertoday.h"
#include "people/kindtext.h"
#include "people/peopleservice.h"
#include "returns/returnstoday.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

using Lines = std::vector<TodayLine>;

Result<Lines> aboutThePeople(Session &session)
{
    TRY_LET(const int pupils,
            PeopleService(session.target())
                .count(session.actor(), {.kinds = PupilKind, .on = session.today()}));
    if (pupils > 0)
        return Lines();
    return Lines{{u"imports"_s,
                  Words::tr("Take the roll into the register"),
                  Words::tr("No pupil is in it yet. Export the roll from your management "
                            "information system and import the file."),
                  {.page = u"imports"_s}}};
}

Result<Lines> aboutPublications(Session &session)
{
    PublicationService publications(session.target());
    TRY_LET(const auto takeDowns, publications.takeDowns(session.actor()));
    TRY_LET(const auto published, publications.list(session.actor()));
    Lines lines;
    if (!takeDowns.empty())
        lines.push_back({u"publications"_s,
                         Words::tr("%n pictures to take down", nullptr, int(takeDowns.size())),
                         Words::tr("Consent has gone; the oldest has waited since %1.")
                             .arg(dateText(takeDowns.front().since)),
                         {.page = u"publications"_s, .detail = u"take-downs"_s}});
    const auto waiting =
        std::ranges::find_if(published, [](const Publication &one) { return !one.isApproved(); });
    if (waiting != published.end()) {
        const auto count = std::ranges::count_if(
            published, [](const Publication &one) { return !one.isApproved(); });
        lines.push_back(
            {u"camera-check"_s,
             Words::tr("%n publications wait for approval", nullptr, int(count)),
             permits(session.actor().role, Permission::ApprovePublications)
                 ? Words::tr("Each is checked against the consents when you approve it.")
                 : Words::tr("The headteacher approves them."),
             {.page = u"publications"_s, .record = waiting->id.value()}});
    }
    return lines;
}

} // namespace

std::vector<TodayLine> todayLines(Session &session)
{
    Lines all;
    for (const auto &about : {aboutThePeople, aboutTheRollOver, aboutTheReturns, aboutTheAgreements,
                              aboutPublications}) {
        auto lines = about(session);
        if (lines)
            std::ranges::move(*lines, std::back_inserter(all));
        else if (lines.error().kind != ErrorKind::Forbidden)
            all.push_back({u"error"_s,
                           Words::tr("Something could not be looked up"),
                           textOf(lines.error()),
                           {}});
    }
    return all;
}

} // namespace countersign
