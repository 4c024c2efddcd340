#include "imports/problemmodel.h"

#include "common/importtext.h"

namespace countersign {

ProblemModel::ProblemModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Line"),
                 [](const ProblemLine &line) {
                     return line.problem.line > 0 ? QVariant(line.problem.line) : QVariant();
                 },
                 Qt::AlignRight | Qt::AlignVCenter},
                {tr("Outcome"),
                 [](const ProblemLine &line) {
                     return severityText(line.problem.severity);
                 }},
                {tr("Where"),
                 [](const ProblemLine &line) {
                     return fieldText(line.problem.field);
                 }},
                {tr("Why"),
                 [](const ProblemLine &line) {
                     return reasonText(line.problem.reason);
                 }},
                {tr("What to do"), [](const ProblemLine &line) {
                     return mendText(line.problem.reason);
                 }}});
}

void ProblemModel::list(const ImportPlan &plan)
{
    std::vector<ProblemLine> lines;
    for (const auto *problems : {&plan.problems, &plan.contactProblems}) {
        for (const Problem &problem : *problems)
            lines.push_back({qint64(lines.size()) + 1, problem});
    }
    // What was refused comes first: that is what is missing afterwards.
    std::ranges::stable_sort(lines, {}, [](const ProblemLine &line) {
        return std::pair(int(line.problem.severity), line.problem.line);
    });
    setRows(std::move(lines));
}

} // namespace countersign
