#include "reports/consentsummary.h"

#include "reports/consentclasses.h"
#include "reports/reportwords.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

ReportRow rowOf(const ConsentGridRow &pupil)
{
    ReportRow row{{.value = pupil.person.listed}};
    for (const Decision &decision : pupil.decisions)
        row.append(ReportCell{.mark = paperMark(decision)});
    return row;
}

ReportRow totalsOf(const ConsentClass &one, size_t uses)
{
    ReportRow totals{{.value = Words::tr("May be shown")}};
    for (size_t use = 0; use < uses; ++use) {
        const auto shown = std::ranges::count_if(one.pupils, [use](const ConsentGridRow &pupil) {
            return pupil.decisions[use].permitted;
        });
        totals.append(ReportCell{.value = int(shown)});
    }
    return totals;
}

int conflictsIn(const ConsentClasses &all)
{
    int count = 0;
    for (const ConsentClass &one : all.classes) {
        for (const ConsentGridRow &pupil : one.pupils)
            count += int(std::ranges::count(pupil.decisions, Reason::Conflict, &Decision::reason));
    }
    return count;
}

} // namespace

Result<ReportTable> consentSummary(Register &target, const Actor &actor,
                                   const ReportOptions &options)
{
    TRY_LET(const auto all, consentsByClass(target, actor, options.className, options.on));
    ReportTable table{.title = Words::tr("Consent summary"),
                      .subtitles = {asAt(options.on)},
                      .columns = {{.heading = Words::tr("Pupil"), .width = 3}},
                      .sectionKind = classWord(),
                      .whenEmpty = Words::tr("No pupil is on the roll.")};
    for (const ConsentUse &use : all.uses)
        table.columns.append(ReportColumn{.heading = use.name, .kind = ReportColumn::Kind::Mark});
    for (const ConsentClass &one : all.classes) {
        ReportSection section{
            .heading = classHeading(one.name),
            .note =
                Words::tr("%1 of %2 forms are back").arg(one.formsBack()).arg(one.pupils.size()),
            .totals = totalsOf(one, all.uses.size()),
            .startsPage = !table.sections.isEmpty()};
        for (const ConsentGridRow &pupil : one.pupils)
            section.rows.append(rowOf(pupil));
        table.sections.append(std::move(section));
    }
    if (all.classes.size() > 1)
        table.subtitles << Words::tr("Whole school: %1 of %2 forms are back")
                               .arg(all.formsBack())
                               .arg(all.pupilCount());
    if (const int conflicts = conflictsIn(all); conflicts > 0)
        table.summary << Words::tr("Answers on which parents disagree, to be settled by the "
                                   "headteacher or the online safety lead: %1")
                             .arg(conflicts);
    table.legend = usedEntries(consentLegend(), table);
    return table;
}

} // namespace countersign
