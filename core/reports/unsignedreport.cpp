#include "reports/unsignedreport.h"

#include "access/permissions.h"
#include "agreements/agreementservice.h"
#include "people/peoplerepository.h"
#include "reports/reportwords.h"
#include "reports/standingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// One section, and its bar.
struct Part
{
    QString heading = {};
    StandingCounts counts = {};
    std::vector<PersonStanding> people = {};
};

using Parts = std::vector<Part>;

BarChart chartOf(const Parts &parts)
{
    BarChart chart{.series = {{Mark::Yes, Words::tr("signed")},
                              {Mark::Waiting, Words::tr("waiting")},
                              {Mark::Lapsed, Words::tr("lapsed")},
                              {Mark::No, Words::tr("declined")}}};
    for (const Part &part : parts) {
        const StandingCounts &counts = part.counts;
        chart.bars.append(BarChart::Bar{
            .label = part.heading,
            .counts = {counts.signedNow(),
                       counts.count(StandingKind::NotIssued) + counts.count(StandingKind::Waiting),
                       counts.count(StandingKind::Lapsed), counts.count(StandingKind::Declined)}});
    }
    return chart;
}

/// Whoever stands under their class need not have it beside them too.
enum class PlaceColumn { Without, With };

ReportRow rowOf(const PersonStanding &person, PlaceColumn column)
{
    const QString &className = person.person.className;
    ReportRow row{{.value = person.person.listed}};
    if (column == PlaceColumn::With)
        row.append(ReportCell{.value = className.isEmpty() ? person.person.post : className});
    row.append(ReportCell{.value = standingOnPaper(person.standing)});
    row.append(ReportCell{.value = person.standing.since});
    return row;
}

ReportSection sectionOf(const Part &part, PlaceColumn column)
{
    ReportSection section{.heading = part.heading,
                          .note = Words::tr("%1 of %2 have not signed")
                                      .arg(part.counts.outstanding())
                                      .arg(part.counts.asked())};
    for (const PersonStanding &person : part.people) {
        if (!isSigned(person.standing.kind))
            section.rows.append(rowOf(person, column));
    }
    return section;
}

QList<ReportColumn> columns(PlaceColumn column)
{
    QList<ReportColumn> all{{.heading = Words::tr("Name"), .width = 3}};
    if (column == PlaceColumn::With)
        all.append(ReportColumn{.heading = Words::tr("Class or post"), .width = 2});
    all.append(ReportColumn{.heading = Words::tr("Standing"), .width = 2});
    all.append(ReportColumn{.heading = Words::tr("Since"), .kind = ReportColumn::Kind::Date});
    return all;
}

StandingGroup groupFor(const Agreement &agreement, const ReportOptions &options)
{
    const bool isOfPupils = kindAsked(agreement.audience) == PupilKind;
    return options.group.value_or(isOfPupils ? StandingGroup::Class : StandingGroup::Post);
}

QString kindOf(StandingGroup group)
{
    switch (group) {
    case StandingGroup::Class:
        return classWord();
    case StandingGroup::Year:
        return Words::tr("Year");
    case StandingGroup::Post:
    case StandingGroup::All:
        break;
    }
    return {};
}

QString headingOf(StandingGroup group, const QString &name)
{
    if (!name.isEmpty())
        return name;
    return group == StandingGroup::Post ? Words::tr("Without a post") : classHeading(name);
}

Result<Parts> partsOf(Register &target, const Actor &actor, const Agreement &agreement,
                      StandingGroup group, const ReportOptions &options)
{
    TRY_LET(const auto people,
            AgreementStandings(target).whoHasSigned(actor, agreement.id, options.on,
                                                    {.className = options.className}));
    Parts parts;
    for (const StandingCounts &counts : countsBy(group, people)) {
        const bool isAll = group == StandingGroup::All;
        Part part{.heading = isAll ? agreement.name : headingOf(group, counts.group),
                  .counts = counts};
        std::ranges::copy_if(
            people, std::back_inserter(part.people),
            [&](const PersonStanding &person) { return groupOf(group, person) == counts.group; });
        parts.push_back(std::move(part));
    }
    return parts;
}

Result<Parts> partsOfAll(Register &target, const Actor &actor, const ReportOptions &options)
{
    TRY_LET(const auto agreements, AgreementService(target).agreements(actor));
    Parts all;
    for (const Agreement &agreement : agreements) {
        TRY_LET(auto parts, partsOf(target, actor, agreement, StandingGroup::All, options));
        std::ranges::move(parts, std::back_inserter(all));
    }
    return all;
}

Done checkClass(Register &target, const ReportOptions &options)
{
    TRY_LET(const QStringList classes, PeopleRepository(target.database()).classes(options.on));
    if (!options.className.isEmpty() && !classes.contains(options.className))
        return fail(ErrorKind::NotFound, u"pupil.class"_s);
    return {};
}

} // namespace

Result<ReportTable> unsignedReport(Register &target, const Actor &actor,
                                   const ReportOptions &options)
{
    TRY(require(actor, Permission::SeeAgreements));
    TRY(checkClass(target, options));
    ReportTable table{.title = Words::tr("Who has not signed"),
                      .subtitles = {asAt(options.on)},
                      .whenEmpty = Words::tr("Everybody has signed.")};
    Parts parts;
    PlaceColumn column = PlaceColumn::With;
    if (options.agreement.isValid()) {
        TRY_LET(const Agreement agreement,
                AgreementService(target).agreement(actor, options.agreement));
        const StandingGroup group = groupFor(agreement, options);
        TRY_LET(parts, partsOf(target, actor, agreement, group, options));
        table.title = Words::tr("Who has not signed: %1").arg(agreement.name);
        table.sectionKind = kindOf(group);
        column = group == StandingGroup::Class ? PlaceColumn::Without : PlaceColumn::With;
        table.sectionColumn = group == StandingGroup::Post ? Words::tr("Post") : QString();
        if (parts.empty())
            table.whenEmpty = Words::tr("Nobody is asked to sign this on that day.");
    } else {
        table.sectionColumn = Words::tr("Agreement");
        TRY_LET(parts, partsOfAll(target, actor, options));
    }
    if (!options.className.isEmpty())
        table.subtitles << Words::tr("Class %1").arg(options.className);
    table.columns = columns(column);
    for (const Part &part : parts)
        table.sections.append(sectionOf(part, column));
    table.chart = chartOf(parts);
    return table;
}

} // namespace countersign
