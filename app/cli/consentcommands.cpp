#include "cli/lookups.h"

#include "consents/consentgrid.h"
#include "consents/consentservice.h"
#include "consents/decisiontext.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Outcome<void> record(const Call &call)
{
    TRY_LET(const QDate on, call.date(u"on"_s));
    const auto answer = answerCodes.value(call.value(u"answer"_s));
    if (!answer)
        return badUsage(Words::tr("--answer: “%1” is none of given, refused, withdrawn, "
                                  "objection, objection-settled.")
                            .arg(call.value(u"answer"_s)));
    TRY_LET(const auto target, call.open());
    TRY_LET(const Person person, pupilWith(*target, call.actor(), call.value(u"upn"_s)));
    TRY_LET(const ConsentUse use, useNamed(*target, call.actor(), call.value(u"use"_s)));
    ConsentService consents(*target);
    TRY_LET(const Giver giver, consents.identify(call.actor(), person.id, call.value(u"by"_s), on));
    TRY(consents.record(call.actor(), {.person = person.id,
                                       .giver = giver,
                                       .answeredOn = on,
                                       .answers = {{.use = use.id, .answer = *answer}}}));
    call.out() << Words::tr("%1, %2: recorded.").arg(person.names.known(), use.name) << '\n';
    if (giver.capacity == Capacity::Other)
        call.err() << Words::tr("Please check: “%1” is none of the contacts of %2, so this answer "
                                "does not count as consent.")
                          .arg(giver.name, person.names.known())
                   << '\n';
    return {};
}

Outcome<void> mayUse(const Call &call)
{
    TRY_LET(const QDate on, call.date(u"on"_s));
    TRY_LET(const auto target, call.open());
    TRY_LET(const Person person, pupilWith(*target, call.actor(), call.value(u"upn"_s)));
    TRY_LET(const ConsentUse use, useNamed(*target, call.actor(), call.value(u"use"_s)));
    TRY_LET(const Decision decision,
            ConsentGridService(*target).mayUse(call.actor(), person.id, use.id, on));
    if (call.has(u"json"_s)) {
        call.printJson({{u"permitted"_s, decision.permitted},
                        {u"rule"_s, decision.rule},
                        {u"reason"_s, reasonCodes.of(decision.reason)}});
        return {};
    }
    call.out() << (decision.permitted ? Words::tr("Yes. %1") : Words::tr("No. %1"))
                      .arg(decisionText(decision))
               << '\n';
    return {};
}

} // namespace

Command consentRecordCommand()
{
    return {
        .name = u"consent record"_s,
        .arguments = {u"REGISTER"_s},
        .purpose = Words::tr("Records one answer about one use of pictures. An answer that is "
                             "recorded is never changed; a later one counts instead."),
        .example = u"larkfield.countersign --upn P820299918031 --use \"School website\" --answer "
                   "given --by Mother --on 14/09/2026"_s,
        .options = {{u"upn"_s, u"UPN"_s, Words::tr("about which pupil"), true},
                    {u"use"_s, u"USE"_s, Words::tr("about which use"), true},
                    {u"answer"_s, u"ANSWER"_s,
                     Words::tr("given, refused or withdrawn; objection or objection-settled for "
                               "a use that does not rest on consent"),
                     true},
                    {u"by"_s, u"NAME"_s, Words::tr("who answered: a name, or Mother, Father …"),
                     true},
                    {u"on"_s, u"DATE"_s, Words::tr("the day of the answer"), true}},
        .run = record};
}

Command consentMayUseCommand()
{
    return {.name = u"consent may-use"_s,
            .arguments = {u"REGISTER"_s},
            .purpose = Words::tr("Says whether a picture of a pupil may be used, and by which of "
                                 "the six rules. A no is an answer and no failure."),
            .example = u"larkfield.countersign --upn P820299918031 --use \"School website\" --on "
                       "18/11/2026 --json"_s,
            .options = {{u"upn"_s, u"UPN"_s, Words::tr("of which pupil"), true},
                        {u"use"_s, u"USE"_s, Words::tr("for which use"), true},
                        {u"on"_s, u"DATE"_s, Words::tr("on which day; else today")},
                        {u"json"_s,
                         {},
                         Words::tr("{\"permitted\":bool,\"rule\":1..6,"
                                   "\"reason\":\"…\"}")}},
            .run = mayUse};
}

} // namespace countersign
