#include "consents/sliptext.h"

#include "people/kindtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slip)
};

} // namespace

QString namesOf(const std::vector<PersonSummary> &people)
{
    QStringList names;
    for (const PersonSummary &person : people) {
        const auto same = std::ranges::count(people, person.known, &PersonSummary::known);
        names << (same > 1 && !person.className.isEmpty()
                      ? Words::tr("%1 (%2)").arg(person.known, person.className)
                      : person.known);
    }
    return names.join(u", "_s);
}

QString answerOf(const PermissionSlip &slip)
{
    const std::vector<PersonSummary> blocked = slip.blocked();
    const int all = int(slip.lines.size());
    if (!blocked.empty())
        return Words::tr("No: leave out %1.").arg(namesOf(blocked));
    if (all == 1)
        return Words::tr("Yes, %1 may be shown.").arg(slip.lines.front().person.known);
    return Words::tr("Yes, all %n may be shown.", nullptr, all);
}

QString wholeAnswerOf(const PermissionSlip &slip, const QString &use)
{
    const QString asked = slip.purpose.trimmed().isEmpty()
                              ? use
                              : Words::tr("%1 (%2)").arg(slip.purpose.trimmed(), use);
    return Words::tr("May we use this? %1, %2\n%3")
        .arg(asked, dateText(slip.asked), answerOf(slip));
}

} // namespace countersign
