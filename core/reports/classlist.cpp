#include "reports/classlist.h"

#include "agreements/agreementservice.h"
#include "reports/consentclasses.h"
#include "reports/reportwords.h"
#include "reports/standingwords.h"

#include <QCoreApplication>
#include <QHash>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// An agreement that somebody of the list is asked for, and how they stand under it.
struct AskedAgreement
{
    QString name = {};
    QHash<PersonId, StandingKind> standings = {};
};

Result<std::vector<AskedAgreement>> askedAgreements(Register &target, const Actor &actor,
                                                    const ReportOptions &options)
{
    TRY_LET(const auto agreements, AgreementService(target).agreements(actor));
    std::vector<AskedAgreement> asked;
    for (const Agreement &agreement : agreements) {
        if (kindAsked(agreement.audience) != PupilKind)
            continue;
        TRY_LET(const auto people,
                AgreementStandings(target).whoHasSigned(actor, agreement.id, options.on,
                                                        {.className = options.className}));
        AskedAgreement one{.name = agreement.name};
        for (const PersonStanding &person : people)
            one.standings.insert(person.person.id, person.standing.kind);
        if (!one.standings.isEmpty())
            asked.push_back(std::move(one));
    }
    return asked;
}

ReportRow rowOf(const ConsentGridRow &pupil, const std::vector<AskedAgreement> &agreements)
{
    ReportRow row{{.value = pupil.person.listed}};
    for (const AskedAgreement &agreement : agreements)
        row.append(ReportCell{.mark = standingMark(agreement.standings.value(
                                  pupil.person.id, StandingKind::NotNeeded))});
    for (const Decision &decision : pupil.decisions)
        row.append(ReportCell{.mark = paperMark(decision)});
    return row;
}

QString headingOf(const AskedAgreement &agreement)
{
    return Words::tr("%1 agreement", "the name of an acceptable use agreement").arg(agreement.name);
}

/// The same marks stand under agreements and uses.
QList<ReportLegend> legend()
{
    return {
        {Mark::Yes, Words::tr("signed; may be shown")},
        {Mark::No, Words::tr("declined; may not be shown")},
        {Mark::Conflict, Words::tr("no: parents disagree")},
        {Mark::Waiting, Words::tr("not signed or answered yet")},
        {Mark::Lapsed, Words::tr("lapsed, ask again")},
        {Mark::Warning, Words::tr("no: ask somebody who may consent")},
    };
}

} // namespace

Result<ReportTable> classList(Register &target, const Actor &actor, const ReportOptions &options)
{
    TRY_LET(const auto all, consentsByClass(target, actor, options.className, options.on));
    TRY_LET(const auto agreements, askedAgreements(target, actor, options));
    ReportTable table{.title = Words::tr("Class list"),
                      .subtitles = {asAt(options.on)},
                      .columns = {{.heading = Words::tr("Pupil"), .width = 3}},
                      .sectionKind = classWord(),
                      .whenEmpty = Words::tr("No pupil is on the roll.")};
    for (const AskedAgreement &agreement : agreements)
        table.columns.append(
            ReportColumn{.heading = headingOf(agreement), .kind = ReportColumn::Kind::Mark});
    for (const ConsentUse &use : all.uses)
        table.columns.append(ReportColumn{.heading = use.name, .kind = ReportColumn::Kind::Mark});
    for (const ConsentClass &one : all.classes) {
        ReportSection section{.heading = classHeading(one.name),
                              .note = Words::tr("%1 pupils").arg(one.pupils.size()),
                              .startsPage = !table.sections.isEmpty()};
        for (const ConsentGridRow &pupil : one.pupils)
            section.rows.append(rowOf(pupil, agreements));
        table.sections.append(std::move(section));
    }
    table.legend = usedEntries(legend(), table);
    return table;
}

} // namespace countersign
