#include "reports/leaveout.h"

#include "reports/consentclasses.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

ReportSection sectionOf(const ConsentClass &one, size_t use)
{
    ReportSection section{.heading = classHeading(one.name)};
    for (const ConsentGridRow &pupil : one.pupils) {
        if (!pupil.decisions[use].permitted)
            section.rows.append(ReportRow{{.value = pupil.person.listed}});
    }
    section.note = Words::tr("%1 of %2 pupils").arg(section.rows.size()).arg(one.pupils.size());
    return section;
}

} // namespace

Result<ReportTable> leaveOut(Register &target, const Actor &actor, const ReportOptions &options)
{
    if (!options.use.isValid())
        return fail(ErrorKind::Required, u"consent_use"_s);
    TRY_LET(const auto all, consentsByClass(target, actor, options.className, options.on));
    const auto use = std::ranges::find(all.uses, options.use, &ConsentUse::id);
    if (use == all.uses.end())
        return fail(ErrorKind::NotFound, u"consent_use"_s, options.use.value());

    ReportTable table{.title = Words::tr("Who to leave out: %1").arg(use->name),
                      .subtitles = {asAt(options.on)},
                      .columns = {{.heading = Words::tr("Please do not show")}},
                      .sectionKind = classWord(),
                      .whenEmpty = Words::tr("Nobody is to be left out.")};
    for (const ConsentClass &one : all.classes)
        table.sections.append(sectionOf(one, size_t(use - all.uses.begin())));
    table.summary
        << (options.className.isEmpty()
                ? Words::tr("Everybody else on the roll may be shown.")
                : Words::tr("Everybody else in class %1 may be shown.").arg(options.className));
    return table;
}

} // namespace countersign
