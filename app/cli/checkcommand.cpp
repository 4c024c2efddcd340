#include "cli/command.h"

#include "audit/registercheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto findingCodes = makeCodes<CheckFinding::Kind>({
    {CheckFinding::Kind::Reference, u"reference"},
    {CheckFinding::Kind::Trail, u"trail"},
    {CheckFinding::Kind::Missing, u"missing"},
    {CheckFinding::Kind::Trigger, u"trigger"},
});

QString findingText(const CheckFinding &finding)
{
    const QString row = u"%1 %2"_s.arg(finding.table).arg(finding.record);
    switch (finding.kind) {
    case CheckFinding::Kind::Reference:
        return Words::tr("%1 refers to a row that is not there.").arg(row);
    case CheckFinding::Kind::Trail:
        return Words::tr("%1 is not as the trail says it was left.").arg(row);
    case CheckFinding::Kind::Missing:
        return Words::tr("%1 stands in the trail, and is not there.").arg(row);
    case CheckFinding::Kind::Trigger:
        return Words::tr("%1, which guards the trail, is missing or was altered: what was done "
                         "meanwhile may not stand in the history.")
            .arg(finding.table);
    }
    return row;
}

QJsonObject jsonOf(const CheckReport &report)
{
    QJsonArray findings;
    for (const CheckFinding &finding : report.findings)
        findings.append(QJsonObject{{u"kind"_s, findingCodes.of(finding.kind)},
                                    {u"table"_s, finding.table},
                                    {u"record"_s, finding.record}});
    return {{u"sound"_s, report.findings.empty()}, {u"people"_s, report.people},
            {u"answers"_s, report.answers},        {u"signatures"_s, report.signatures},
            {u"operations"_s, report.operations},  {u"findings"_s, findings}};
}

Outcome<void> run(const Call &call)
{
    TRY_LET(const auto target, call.openAsItIs());
    TRY_LET(const CheckReport report, checkRegister(*target));
    if (call.has(u"json"_s)) {
        call.printJson(jsonOf(report));
    } else {
        call.out() << Words::tr("People: %1\nAnswers about pictures: %2\nSignatures: %3\n"
                                "Operations in the trail: %4")
                          .arg(report.people)
                          .arg(report.answers)
                          .arg(report.signatures)
                          .arg(report.operations)
                   << '\n';
        for (const CheckFinding &finding : report.findings)
            call.out() << findingText(finding) << '\n';
    }
    if (!report.findings.empty())
        return fail(Stop(ExitCode::Failed, Words::tr("The register does not hold together. Keep "
                                                     "this file, and open your newest backup.")));
    if (!call.has(u"json"_s))
        call.out() << Words::tr("The register is sound.") << '\n';
    return {};
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .arguments = {u"REGISTER"_s},
            .purpose = Words::tr("Opens a register with distrust and looks at every row: whether "
                                 "the file is whole, whether what is referred to is there, and "
                                 "whether everything is as the trail says. Changes nothing."),
            .example = u"larkfield.countersign --json"_s,
            .options = {{u"json"_s,
                         {},
                         Words::tr("{\"sound\":bool,\"people\",\"answers\","
                                   "\"signatures\",\"operations\",\"findings\":"
                                   "[{\"kind\",\"table\",\"record\"}]}")}},
            .run = run};
}

} // namespace countersign
