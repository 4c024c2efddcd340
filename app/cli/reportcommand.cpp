#include "cli/lookups.h"

#include "paper/reportfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString reportNames()
{
    QStringList names;
    for (const auto &[kind, code] : reportCodes.rows)
        names << code.toString();
    return names.join(u'|');
}

constexpr auto groupCodes = makeCodes<StandingGroup>({
    {StandingGroup::Class, u"class"},
    {StandingGroup::Year, u"year"},
    {StandingGroup::Post, u"post"},
});

Outcome<ReportKind> kindAskedFor(const Call &call)
{
    const auto kind = reportCodes.value(call.argument(1));
    if (!kind)
        return badUsage(Words::tr("There is no report “%1”. There are: %2.")
                            .arg(call.argument(1), reportNames()));
    // Asked before anything is read, so that nobody waits for a report that cannot be written.
    const auto format = reportFormatOf(call.value(u"out"_s));
    if (!format)
        return badUsage(Words::tr("--out: the file must end in .pdf, .csv or .xlsx."));
    if (traitsOf(*kind).isLetters && format != ReportFormat::Pdf)
        return badUsage(Words::tr("--out: letters can only be written as .pdf."));
    if (traitsOf(*kind).takesUse)
        TRY(call.required(u"use"_s));
    return *kind;
}

Outcome<ReportOptions> optionsOf(Register &target, const Call &call)
{
    ReportOptions options;
    TRY_LET(options.on, call.date(u"on"_s));
    if (call.has(u"class"_s)) {
        TRY_LET(options.className, classNamed(target, options.on, call.value(u"class"_s)));
    }
    if (call.has(u"use"_s)) {
        TRY_LET(const ConsentUse use, useNamed(target, call.actor(), call.value(u"use"_s)));
        options.use = use.id;
    }
    if (call.has(u"agreement"_s)) {
        TRY_LET(const Agreement agreement,
                agreementNamed(target, call.actor(), call.value(u"agreement"_s)));
        options.agreement = agreement.id;
    }
    if (call.has(u"group"_s)) {
        options.group = groupCodes.value(call.value(u"group"_s));
        if (!options.group)
            return badUsage(Words::tr("--group is class, year or post."));
    }
    return options;
}

Outcome<void> run(const Call &call)
{
    TRY_LET(const ReportKind kind, kindAskedFor(call));
    TRY_LET(const auto target, call.open());
    TRY_LET(const auto options, optionsOf(*target, call));
    TRY_LET(const Report report, makeReport(*target, call.actor(), kind, options));
    if (traitsOf(kind).isLetters && isEmpty(report)) {
        call.out() << Words::tr("%1 No file was written.").arg(whenEmptyOf(report)) << '\n';
        return {};
    }
    TRY_LET(const auto settings, SchoolSettingsService(*target).settings());
    const QString path = call.value(u"out"_s);
    TRY(saveReport(report, paperStyleOf(settings, call.actor().name, call.clock().now()), path));
    call.out() << Words::tr("%1: %2").arg(titleOf(report), path) << '\n';
    return {};
}

} // namespace

Command reportCommand()
{
    return {
        .name = u"report"_s,
        .arguments = {u"REGISTER"_s, reportNames()},
        .purpose = Words::tr("Writes a report as PDF, CSV or XLSX, by the ending of --out. "
                             "leave-out needs --use and gives names without reasons."),
        .example = u"larkfield.countersign consent-summary --class 3B --out summary-3B.pdf"_s,
        .options = {{u"class"_s, u"C"_s, Words::tr("one class; else all")},
                    {u"use"_s, u"USE"_s, Words::tr("the use of leave-out")},
                    {u"agreement"_s, u"NAME"_s,
                     Words::tr("one agreement, of unsigned and reminders; else all")},
                    {u"group"_s, u"BY"_s, Words::tr("unsigned by class, year or post")},
                    {u"on"_s, u"DATE"_s, Words::tr("as at which day; else today")},
                    {u"out"_s, u"FILE"_s, Words::tr("where to: FILE.pdf, .csv or .xlsx"), true}},
        .run = run};
}

} // namespace countersign
