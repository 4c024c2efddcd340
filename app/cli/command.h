#pragma once

#include "access/actor.h"
#include "cli/stop.h"
#include "register/register.h"

#include <QStringList>
#include <QTextStream>

#include <memory>
#include <vector>

class QCommandLineParser;
class QJsonObject;

namespace countersign {

/// One run of a command: what was typed, and where the answer goes.
class Call
{
public:
    Call(const QCommandLineParser &typed, QTextStream &out, QTextStream &err, const Clock &clock,
         Actor actor)
        : m_typed(typed), m_out(out), m_err(err), m_clock(clock), m_actor(std::move(actor))
    {
    }

    /// As often as the command says.
    QString argument(int index) const;
    bool has(const QString &option) const;
    QString value(const QString &option) const;
    /// Usage without the option, or when it is empty.
    Outcome<QString> required(const QString &option) const;
    /// In any form that imports understand (domain.md §2); today without the option. Usage for what
    /// is no date.
    Outcome<QDate> date(const QString &option) const;

    /// The register of the first argument, opened with distrust.
    Outcome<std::unique_ptr<Register>> open() const;
    /// Without laying the trail's triggers anew: for whoever wants to know whether they were off.
    Outcome<std::unique_ptr<Register>> openAsItIs() const;

    const Clock &clock() const { return m_clock; }
    const Actor &actor() const { return m_actor; }
    QTextStream &out() const { return m_out; }
    /// For what did not go wrong, but must be known.
    QTextStream &err() const { return m_err; }
    void printJson(const QJsonObject &object) const;

private:
    const QCommandLineParser &m_typed;
    QTextStream &m_out;
    QTextStream &m_err;
    const Clock &m_clock;
    Actor m_actor;
};

struct CommandOption
{
    QString name = {};
    /// What stands for its value in the help; empty for one that is given or not.
    QString value = {};
    QString help = {};
    bool isRequired = false;
};

/// A command, told once: its parser and its help are made from this.
struct Command
{
    /// "consent record"
    QString name = {};
    QStringList arguments = {};
    QString purpose = {};
    /// The rest of a line that works.
    QString example = {};
    std::vector<CommandOption> options = {};
    Outcome<void> (*run)(const Call &) = nullptr;
};

/// All of them, in the order of the help. Each stands in a source of its own.
std::vector<Command> commands();

Command newCommand();
Command importCommand();
Command signCommand();
Command consentRecordCommand();
Command consentMayUseCommand();
Command reportCommand();
Command checkCommand();

} // namespace countersign
