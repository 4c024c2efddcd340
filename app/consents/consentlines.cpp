#include "consents/consentlines.h"

#include "common/icons.h"
#include "consents/decisiontext.h"
#include "people/kindtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum UseColumn { NameColumn, TodayColumn };

EventLine lineOf(const ConsentEvent &event)
{
    QStringList how{cameText(event.came), event.evidence,
                    EventLinesModel::tr("recorded by %1 on %2")
                        .arg(event.recorded.by, dateText(event.recorded.at.toLocalTime().date()))};
    how.removeAll(QString());
    const QString who = event.giver.capacity == Capacity::Contact
                            ? event.giver.name
                            : EventLinesModel::tr("%1 (%2)").arg(
                                  event.giver.name, capacityText(event.giver.capacity));
    return {.key = event.id.value(),
            .day = event.answeredOn,
            .what = answerText(event.answer),
            .who = who,
            .how = how.join(u", "_s)};
}

EventLine lineOf(const Settlement &settlement)
{
    // Below zero, apart from the keys of answers.
    return {.key = -settlement.id.value(),
            .day = settlement.settledOn,
            .what = settlement.answer == Settled::Given ? EventLinesModel::tr("Settled: yes")
                                                        : EventLinesModel::tr("Settled: no"),
            .who = settlement.settledBy,
            .how = settlement.reason};
}

} // namespace

UseLinesModel::UseLinesModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Use"),
                 [](const UseLine &row) {
                     return row.use.name;
                 }},
                {tr("Today"), [](const UseLine &row) {
                     return markText(markOf(row.decision));
                 }}});
}

QVariant UseLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UseLine &row = rowAt(index.row());
    if (role == Qt::DecorationRole && index.column() == TodayColumn)
        return icon(markIcon(markOf(row.decision)));
    if (role == Qt::ToolTipRole)
        return index.column() == NameColumn ? row.use.explanation : decisionText(row.decision);
    return RowModel::data(index, role);
}

EventLinesModel::EventLinesModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Date"),
                 [](const EventLine &row) {
                     return dateText(row.day);
                 }},
                {tr("Answer"),
                 [](const EventLine &row) {
                     return row.what;
                 }},
                {tr("By"),
                 [](const EventLine &row) {
                     return row.who;
                 }},
                {tr("How"), [](const EventLine &row) {
                     return row.how;
                 }}});
}

QVariant EventLinesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.isValid())
        return rowAt(index.row()).how;
    return RowModel::data(index, role);
}

std::vector<EventLine> EventLinesModel::linesOf(const Explanation &explanation)
{
    std::vector<EventLine> lines;
    for (const ConsentEvent &event : explanation.events)
        lines.push_back(lineOf(event));
    for (const Settlement &settlement : explanation.settlements)
        lines.push_back(lineOf(settlement));
    std::ranges::reverse(lines);
    std::ranges::stable_sort(lines, std::ranges::greater(), &EventLine::day);
    return lines;
}

} // namespace countersign
