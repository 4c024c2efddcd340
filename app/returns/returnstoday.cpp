#include "returns/returnstoday.h"

#include "people/peopleservice.h"
#include "returns/formsdue.h"
#include "returns/returnspage.h"
#include "returns/sheetmenu.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Returns)
};

using Lines = std::vector<TodayLine>;

/// Of each kind that many by themselves, the rest in one line: Today is a page, not a list.
constexpr size_t mostOfAKind = 6;
/// No school is larger. In a register that is, the forms are counted class by class on their page,
/// so that the window opens at once.
constexpr int mostPupils = 5000;

TodayLine aboutConflict(const ConflictDue &conflict)
{
    return {u"conflict"_s,
            Words::tr("Conflict to settle: %1, %2").arg(conflict.pupil.known, conflict.use.name),
            Words::tr("Two with parental responsibility disagree. Until the head or the safety "
                      "lead settles it, the answer is no."),
            {.page = u"people"_s, .record = conflict.pupil.id.value(), .detail = u"consentsTab"_s}};
}

TodayLine aboutAskingAgain(const PersonSummary &pupil)
{
    return {u"refresh"_s,
            Words::tr("Ask again for consent: %1, %2").arg(pupil.known, pupil.className),
            Words::tr("Circumstances have changed since it was given, so it counts no more."),
            {.page = u"returns"_s, .record = pupil.id.value()}};
}

TodayLine aboutClass(const ClassDue &due)
{
    const Place place = due.className.isEmpty()
                            ? Place{.page = u"returns"_s, .record = ReturnsPage::withoutClass}
                            : Place{.page = u"returns"_s, .detail = due.className};
    const QString name = due.className.isEmpty() ? Words::tr("Without a class") : due.className;
    return {u"signature"_s,
            Words::tr("%1: %2 of %3 forms are still to come back")
                .arg(name)
                .arg(due.due)
                .arg(due.pupils),
            Words::tr("A form is back when the agreements and the consents on it are answered."),
            place};
}

template <class Due, class About>
void add(Lines &lines, const std::vector<Due> &all, About about, const TodayLine &rest)
{
    for (size_t at = 0; at < std::min(all.size(), mostOfAKind); ++at)
        lines.push_back(about(all[at]));
    if (all.size() > mostOfAKind)
        lines.push_back(rest);
}

int beyond(size_t size)
{
    return int(size) - int(mostOfAKind);
}

} // namespace

Result<std::vector<TodayLine>> aboutTheReturns(Session &session)
{
    TRY_LET(const int pupils,
            PeopleService(session.target())
                .count(session.actor(), {.kinds = PupilKind, .on = session.today()}));
    const Place page{.page = u"returns"_s};
    if (pupils > mostPupils)
        return Lines{{u"signature"_s, Words::tr("Forms to come back"),
                      Words::tr("Counted class by class where they are recorded."), page}};
    TRY_LET(const auto due, FormsDue(session.target(), agreementsLeftOut(session))
                                .ofSchool(session.actor(), session.today()));
    Lines lines;
    add(lines, due.conflicts, aboutConflict,
        {u"conflict"_s,
         Words::tr("More conflicts to settle: %1").arg(beyond(due.conflicts.size())),
         {},
         {.page = u"consents"_s}});
    add(lines, due.askAgain, aboutAskingAgain,
        {u"refresh"_s,
         Words::tr("More pupils to ask again for consent: %1").arg(beyond(due.askAgain.size())),
         {},
         page});
    add(lines, due.classes, aboutClass,
        {u"signature"_s,
         Words::tr("More classes with forms to come back: %1").arg(beyond(due.classes.size())),
         {},
         page});
    return lines;
}

} // namespace countersign
