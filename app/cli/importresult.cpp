#include "cli/importresult.h"

#include "common/importtext.h"
#include "imports/importcodes.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Line = ImportResult::Line;

Line lineOf(const Problem &problem)
{
    const QString mend = mendText(problem.reason);
    QString text = reasonText(problem.reason);
    if (problem.field != Field::None)
        text = fieldText(problem.field) + u": "_s + text;
    if (!mend.isEmpty())
        text += u". "_s + mend;
    return {.line = problem.line,
            .field = fieldCodes.of(problem.field),
            .reason = reasonPhrase(problem.reason),
            .text = text};
}

void addProblems(const std::vector<Problem> &problems, ImportResult &result)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Refused)
            result.refused.push_back(lineOf(problem));
        else if (problem.severity == Severity::Warning)
            result.warnings.push_back(lineOf(problem));
    }
}

/// What was not done because nobody has accepted it.
void addKept(const ImportPlan &plan, ImportResult &result)
{
    const auto keep = [&result](const PersonEntry &entry, const QString &reason,
                                const QString &text) {
        result.warnings.push_back({.line = entry.line,
                                   .field = fieldCodes.of(Field::None),
                                   .reason = reason,
                                   .text = text.arg(entry.name)});
    };
    for (const PersonEntry &entry : plan.people) {
        if (entry.accepted)
            continue;
        if (entry.kind == EntryKind::Leaving)
            keep(entry, u"on the roll, but not in the file"_s,
                 Words::tr("%1: on the roll, but not in the file. Has not left; that takes "
                           "--accept-leavers."));
        else if (entry.kind == EntryKind::Returning)
            keep(entry, u"had left, and is in the file again"_s,
                 Words::tr("%1: had left, and is in the file again. Has not come back; that is "
                           "accepted in the window."));
    }
}

int leavers(const ImportPlan &plan, bool isPreview)
{
    return int(std::ranges::count_if(plan.people, [isPreview](const PersonEntry &entry) {
        return entry.kind == EntryKind::Leaving && (isPreview || entry.accepted);
    }));
}

QJsonArray toJson(const std::vector<Line> &lines)
{
    QJsonArray array;
    for (const Line &line : lines)
        array.append(QJsonObject{
            {u"line"_s, line.line}, {u"field"_s, line.field}, {u"reason"_s, line.reason}});
    return array;
}

void print(const QString &heading, const std::vector<Line> &lines, QTextStream &out)
{
    if (!lines.empty())
        out << heading << '\n';
    for (const Line &line : lines) {
        if (line.line > 0)
            out << Words::tr("  line %1: ").arg(line.line) << line.text << '\n';
        else
            out << "  " << line.text << '\n';
    }
}

} // namespace

ImportResult resultOf(const ImportPlan &plan, bool isPreview)
{
    const PlanCounts counts = plan.counts();
    ImportResult result{.rows = plan.rows,
                        .added = counts.added,
                        .changed = counts.changed,
                        .unchanged = counts.unchanged,
                        .repeated = plan.repeated,
                        .left = leavers(plan, isPreview)};
    addProblems(plan.problems, result);
    addProblems(plan.contactProblems, result);
    // There is nobody here to ask, so what is open is not taken in.
    addProblems(plan.openRows(), result);
    if (!isPreview)
        addKept(plan, result);
    return result;
}

QJsonObject toJson(const ImportResult &result)
{
    return {{u"rows"_s, result.rows},
            {u"new"_s, result.added},
            {u"changed"_s, result.changed},
            {u"unchanged"_s, result.unchanged},
            {u"repeated"_s, result.repeated},
            {u"left"_s, result.left},
            {u"refused"_s, toJson(result.refused)},
            {u"warnings"_s, toJson(result.warnings)}};
}

void print(const ImportResult &result, QTextStream &out)
{
    out << Words::tr("Rows: %1. New: %2, changed: %3, unchanged: %4, repeated: %5, left: %6, "
                     "refused: %7, warnings: %8.")
               .arg(result.rows)
               .arg(result.added)
               .arg(result.changed)
               .arg(result.unchanged)
               .arg(result.repeated)
               .arg(result.left)
               .arg(result.refused.size())
               .arg(result.warnings.size())
        << '\n';
    print(Words::tr("Refused:"), result.refused, out);
    print(Words::tr("To be looked at:"), result.warnings, out);
}

} // namespace countersign
