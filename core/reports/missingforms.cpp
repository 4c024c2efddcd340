#include "reports/missingforms.h"

#include "agreements/agreementservice.h"
#include "reports/consentclasses.h"

namespace countersign {

namespace {

bool isOutstanding(StandingKind kind)
{
    return kind == StandingKind::NotIssued || kind == StandingKind::Waiting ||
           kind == StandingKind::Lapsed;
}

} // namespace

Result<QHash<PersonId, MissingForms>> missingForms(Register &target, const Actor &actor,
                                                   const ReportOptions &options)
{
    QHash<PersonId, MissingForms> missing;
    TRY_LET(const auto all, consentsByClass(target, actor, options.className, options.on));
    for (const ConsentClass &one : all.classes) {
        for (const ConsentGridRow &pupil : one.pupils) {
            if (!options.agreement.isValid() && pupil.isToBeAsked)
                missing[pupil.person.id].consents = true;
        }
    }
    TRY_LET(const auto agreements, AgreementService(target).agreements(actor));
    for (const Agreement &agreement : agreements) {
        const bool isAskedAbout = !options.agreement.isValid() || options.agreement == agreement.id;
        if (!isAskedAbout || kindAsked(agreement.audience) != PupilKind)
            continue;
        TRY_LET(const auto people,
                AgreementStandings(target).whoHasSigned(actor, agreement.id, options.on,
                                                        {.className = options.className}));
        for (const PersonStanding &person : people) {
            if (isOutstanding(person.standing.kind))
                missing[person.person.id].agreements << agreement.name;
        }
    }
    return missing;
}

} // namespace countersign
