#include "imports/rollovertoday.h"

#include "imports/rollovertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

Place rollOverPlace()
{
    return {.page = u"imports"_s, .detail = u"roll-over"_s};
}

Result<std::vector<TodayLine>> aboutTheRollOver(Session &session)
{
    TRY_LET(const bool isDue, RollOverService(session.target()).isDue(session.actor()));
    if (!isDue)
        return std::vector<TodayLine>();
    const QDate lastDay = rollOverDay(session.today());
    const QString day = lastDayText(lastDay);
    return std::vector{
        TodayLine{u"class"_s,
                  session.today() <= lastDay
                      ? Words::tr("The school year ends on %1: move the classes up").arg(day)
                      : Words::tr("The school year ended on %1: move the classes up").arg(day),
                  Words::tr("You see who moves and who leaves before anything is written."),
                  rollOverPlace()}};
}

} // namespace countersign
