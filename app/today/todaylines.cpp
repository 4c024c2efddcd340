#include "today/todaylines.h"

#include "agreements/agreementstoday.h"
#include "common/errortext.h"
#include "people/peopleservice.h"

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

} // namespace

std::vector<TodayLine> todayLines(Session &session)
{
    Lines all;
    for (const auto &about : {aboutThePeople, aboutTheAgreements}) {
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
