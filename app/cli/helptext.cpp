#include "cli/helptext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString typed(const CommandOption &option)
{
    const QString name = u"--"_s + option.name;
    return option.value.isEmpty() ? name : QString(name + u' ' + option.value);
}

QString optionLines(const std::vector<CommandOption> &options)
{
    constexpr int column = 26;
    QString lines;
    for (const CommandOption &option : options) {
        QString name = typed(option);
        // What is too long for its column stands on a line of its own.
        if (name.size() >= column)
            name += u"\n  "_s + QString(column, u' ');
        lines += u"  "_s + name.leftJustified(column) + option.help + u'\n';
    }
    return lines;
}

QString rolesText()
{
    QStringList roles;
    for (const auto &[role, code] : roleCodes.rows)
        roles << code.toString();
    return roles.join(u", "_s);
}

QString exitCodesText()
{
    return Words::tr("Exit codes:\n"
                     "  0  done; for may-use whether the answer is yes or no\n"
                     "  1  failed: a file or the register could not be read or written, or check "
                     "found something\n"
                     "  2  the command line is not right: an option, a date, or a name that the "
                     "register does not know\n"
                     "  3  refused by a rule: the role may not, or what was asked cannot be\n");
}

} // namespace

std::vector<CommandOption> commonOptions()
{
    return {
        {u"as"_s, u"NAME"_s, Words::tr("who does it, for the trail; else $USER")},
        {u"role"_s, u"ROLE"_s, Words::tr("in which role; else office")},
        {u"help"_s, {}, Words::tr("this help")},
    };
}

QCommandLineOption parserOption(const CommandOption &option)
{
    return QCommandLineOption(option.name, option.help, option.value);
}

QString usageOf(const Command &command)
{
    QStringList words{u"countersign-cli"_s, command.name};
    words += command.arguments;
    for (const CommandOption &option : command.options)
        words << (option.isRequired ? typed(option) : QString(u'[' + typed(option) + u']'));
    return words.join(u' ');
}

QString helpOn(const Command &command)
{
    return Words::tr("Usage: %1\n\n%2\n\nOptions:\n%3\nExample:\n  countersign-cli %4\n")
        .arg(usageOf(command), command.purpose,
             optionLines(command.options) + optionLines(commonOptions()),
             QString(command.name + u' ' + command.example));
}

QString helpOnEverything()
{
    QString text =
        Words::tr("Countersign without a window: agreements, consents and reports of a school's "
                  "register.\n\nUsage: countersign-cli COMMAND …, and countersign-cli COMMAND "
                  "--help for its options.\n\n");
    for (const Command &command : commands())
        text += usageOf(command) + u"\n    "_s + command.purpose + u"\n    "_s +
                Words::tr("Example: countersign-cli %1")
                    .arg(QString(command.name + u' ' + command.example)) +
                u"\n\n"_s;
    text += Words::tr("Every command takes:\n") + optionLines(commonOptions()) +
            Words::tr("Roles: %1\n\n").arg(rolesText());
    text += Words::tr("Names of uses, agreements and classes are taken without regard to case. "
                      "Dates are written day first (14/03/2026) or as 2026-03-14.\n\n");
    return text + exitCodesText();
}

} // namespace countersign
