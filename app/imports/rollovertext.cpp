#include "imports/rollovertext.h"

#include "people/kindtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RollOver)
};

} // namespace

QString taughtText(const QString &yearGroup, const QString &className)
{
    if (className.isEmpty())
        return yearGroup.isEmpty() ? Words::tr("no class") : yearText(yearGroup);
    if (yearGroup.isEmpty())
        return Words::tr("class %1").arg(className);
    return Words::tr("%1, %2", "year and class").arg(yearText(yearGroup), className);
}

QString lastDayText(QDate lastDay)
{
    return QLocale().toString(lastDay, u"d MMMM yyyy"_s);
}

QString countsText(const RollOverCounts &counts)
{
    QStringList parts;
    if (counts.moving > 0)
        parts << Words::tr("%n pupils move up", nullptr, counts.moving);
    if (counts.leaving > 0)
        parts << Words::tr("%n leave", nullptr, counts.leaving);
    if (counts.staying > 0)
        parts << Words::tr("%n stay where they are", nullptr, counts.staying);
    return parts.join(u", "_s);
}

QString occupiedText(const RollOverPlan &plan)
{
    QStringList texts;
    for (const size_t at : plan.groupsIntoOccupied()) {
        const RollOverGroup &group = plan.groups[at];
        texts << Words::tr("%1 moves into %2, but most pupils of %2 stay in it.")
                     .arg(taughtText(group.yearGroup, group.className), group.toClassName);
    }
    return texts.join(u' ');
}

} // namespace countersign
