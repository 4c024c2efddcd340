#include "cli/cli.h"

#include "cli/helptext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The command whose name, of one word or two, begins the line; takes it off.
std::optional<Command> takeCommand(QStringList &args)
{
    for (const Command &command : commands()) {
        const QStringList words = command.name.split(u' ');
        if (args.mid(0, words.size()) == words) {
            args.remove(0, words.size());
            return command;
        }
    }
    return {};
}

Outcome<Actor> actorOf(const QCommandLineParser &typed)
{
    const auto role =
        typed.isSet(u"role"_s) ? roleCodes.value(typed.value(u"role"_s)) : Role::Office;
    if (!role)
        return badUsage(Words::tr("--role: there is no role “%1”. countersign-cli --help lists "
                                  "them.")
                            .arg(typed.value(u"role"_s)));
    QString name = typed.value(u"as"_s).simplified();
    if (name.isEmpty())
        name = qEnvironmentVariable("USER").simplified();
    return Actor{name.isEmpty() ? u"countersign-cli"_s : name, *role};
}

Outcome<void> checkLine(const QCommandLineParser &typed, const Command &command)
{
    const qsizetype given = typed.positionalArguments().size();
    if (given < command.arguments.size())
        return badUsage(Words::tr("%1 is missing.").arg(command.arguments.at(given)));
    if (given > command.arguments.size())
        return badUsage(Words::tr("“%1” is one word too many.")
                            .arg(typed.positionalArguments().at(command.arguments.size())));
    for (const CommandOption &option : command.options) {
        if (option.isRequired && typed.value(option.name).simplified().isEmpty())
            return badUsage(Words::tr("--%1 is missing.").arg(option.name));
    }
    return {};
}

Outcome<void> runCommand(const Command &command, const QStringList &args, QTextStream &out,
                         QTextStream &err, const Clock &clock)
{
    QCommandLineParser parser;
    for (const auto &options : {command.options, commonOptions()}) {
        for (const CommandOption &option : options)
            parser.addOption(parserOption(option));
    }
    // The parser takes the first for the program's name.
    if (!parser.parse(QStringList(QString()) + args))
        return badUsage(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        out << helpOn(command);
        return {};
    }
    TRY(checkLine(parser, command));
    TRY_LET(const Actor actor, actorOf(parser));
    return command.run(Call(parser, out, err, clock, actor));
}

Outcome<void> run(QStringList args, QTextStream &out, QTextStream &err, const Clock &clock)
{
    if (args.isEmpty() || args.first() == "--help"_L1 || args.first() == "-h"_L1) {
        out << helpOnEverything();
        if (args.isEmpty())
            return badUsage(Words::tr("There is no command."));
        return {};
    }
    const auto command = takeCommand(args);
    if (!command)
        return badUsage(Words::tr("There is no command “%1”.").arg(args.first()));
    const auto done = runCommand(*command, args, out, err, clock);
    if (!done && done.error().code == ExitCode::Usage)
        err << Words::tr("Usage: %1").arg(usageOf(*command)) << '\n';
    return done;
}

} // namespace

int runCli(const QStringList &args, QTextStream &out, QTextStream &err, const Clock &clock)
{
    const auto done = run(args, out, err, clock);
    if (!done)
        err << done.error().text << '\n';
    out.flush();
    err.flush();
    return int(done ? ExitCode::Success : done.error().code);
}

} // namespace countersign
