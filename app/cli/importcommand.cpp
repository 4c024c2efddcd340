#include "cli/importresult.h"

#include "cli/command.h"
#include "imports/importcodes.h"
#include "imports/importservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString kindNames()
{
    QStringList names;
    for (const auto &[kind, code] : fileKindCodes.rows)
        names << code.toString();
    return names.join(u'|');
}

Outcome<ImportFile> fileOf(ImportService &imports, const Call &call)
{
    std::optional<FileKind> kind;
    if (call.has(u"kind"_s)) {
        kind = fileKindCodes.value(call.value(u"kind"_s));
        if (!kind)
            return badUsage(Words::tr("--kind is one of %1.").arg(kindNames()));
    }
    TRY_LET(auto file, imports.open(call.actor(), call.argument(1), kind));
    if (!file.kind)
        return badUsage(Words::tr("The headings do not say what the file is a list of. Say it "
                                  "with --kind %1.")
                            .arg(kindNames()));
    return file;
}

/// The file itself is let go of before anything is written: it is as large again as the plan.
Outcome<ImportPlan> planOf(ImportService &imports, const Call &call)
{
    TRY_LET(const ImportFile file, fileOf(imports, call));
    TRY_LET(auto plan, imports.preview(call.actor(), file));
    return plan;
}

Outcome<void> write(ImportService &imports, const Call &call, const ImportPlan &plan)
{
    if (plan.asksAboutRoll() && plan.takesOffRoll())
        return fail(Stop(ExitCode::Refused,
                         Words::tr("The roll would fall from %1 pupils to %2, so the file may be "
                                   "a part of it. Nothing was written; look at it in the window.")
                             .arg(plan.rollBefore)
                             .arg(plan.rollInFile)));
    TRY(imports.apply(call.actor(), plan));
    return {};
}

Outcome<void> run(const Call &call)
{
    TRY_LET(const auto target, call.open());
    ImportService imports(*target);
    TRY_LET(ImportPlan plan, planOf(imports, call));
    for (PersonEntry &entry : plan.people) {
        if (entry.kind == EntryKind::Leaving)
            entry.accepted = call.has(u"accept-leavers"_s);
    }
    const bool isPreview = call.has(u"preview"_s);
    if (!isPreview)
        TRY(write(imports, call, plan));
    const ImportResult result = resultOf(plan, isPreview);
    if (call.has(u"json"_s))
        call.printJson(toJson(result));
    else
        print(result, call.out());
    const bool isNothingTaken =
        result.rows > 0 && result.added + result.changed + result.unchanged + result.repeated == 0;
    if (isNothingTaken)
        return fail(Stop(ExitCode::Refused, Words::tr("Nothing of the file could be taken in.")));
    return {};
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .arguments = {u"REGISTER"_s, u"FILE"_s},
            .purpose =
                Words::tr("Takes a file of the management information system into the register "
                          "(CSV, TSV, XLSX, CTF): all of it in one go, or nothing. Rows with "
                          "faults are refused, and the rest is taken in."),
            .example = u"larkfield.countersign pupils.csv --preview --json"_s,
            .options = {{u"kind"_s, kindNames(),
                         Words::tr("what it is a list of; else by its "
                                   "headings")},
                        {u"preview"_s, {}, Words::tr("say what it would do, and write nothing")},
                        {u"accept-leavers"_s,
                         {},
                         Words::tr("those on the roll who are missing from a full export leave")},
                        {u"json"_s,
                         {},
                         Words::tr("{\"rows\",\"new\",\"changed\",\"unchanged\","
                                   "\"repeated\",\"left\",\"refused\":[{\"line\","
                                   "\"field\",\"reason\"}],\"warnings\":[…]}")}},
            .run = run};
}

} // namespace countersign
