#include "cli/command.h"

#include "db/schema.h"
#include "imports/dates.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString Call::argument(int index) const
{
    return m_typed.positionalArguments().value(index);
}

bool Call::has(const QString &option) const
{
    return m_typed.isSet(option);
}

QString Call::value(const QString &option) const
{
    return m_typed.value(option).simplified();
}

Outcome<QString> Call::required(const QString &option) const
{
    const QString typed = value(option);
    if (typed.isEmpty())
        return badUsage(Words::tr("--%1 is missing.").arg(option));
    return typed;
}

Outcome<QDate> Call::date(const QString &option) const
{
    if (!has(option))
        return m_clock.today();
    // Dates that forms come back on lie behind, never ahead.
    const auto day = parseDate(value(option), m_clock.today(), 1);
    if (!day)
        return badUsage(Words::tr("--%1: “%2” is not a date. Write the day first: 14/03/2026, or "
                                  "2026-03-14.")
                            .arg(option, value(option)));
    return *day;
}

Outcome<std::unique_ptr<Register>> Call::open() const
{
    TRY_LET(auto opened, openAsItIs());
    TRY_LET(const QStringList strange, schema::mendTriggers(opened->database()));
    if (!strange.isEmpty())
        m_err << Words::tr("The trail of this register was switched off in part and is on again. "
                           "What was done meanwhile may not stand in the history.")
              << '\n';
    return opened;
}

Outcome<std::unique_ptr<Register>> Call::openAsItIs() const
{
    TRY_LET(auto opened, Register::open(argument(0), m_clock));
    return opened;
}

void Call::printJson(const QJsonObject &object) const
{
    m_out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
}

std::vector<Command> commands()
{
    return {newCommand(),           importCommand(), signCommand(), consentRecordCommand(),
            consentMayUseCommand(), reportCommand(), checkCommand()};
}

} // namespace countersign
