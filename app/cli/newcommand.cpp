#include "cli/command.h"

#include "sample/sampleschool.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Outcome<void> run(const Call &call)
{
    TRY_LET(const auto made,
            beginSchool(call.argument(0), call.value(u"school"_s), call.actor(), call.clock()));
    call.out() << Words::tr("%1: a new register for %2.").arg(made->path(), call.value(u"school"_s))
               << '\n';
    return {};
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .arguments = {u"REGISTER"_s},
            .purpose = Words::tr("Begins the register of a school, with the starting uses of "
                                 "pictures and agreements. Never overwrites a file."),
            .example = u"larkfield.countersign --school \"Larkfield Primary School\""_s,
            .options = {{u"school"_s, u"NAME"_s, Words::tr("what the school is called"), true}},
            .run = run};
}

} // namespace countersign
