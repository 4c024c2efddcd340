#pragma once

#include "cli/command.h"

#include <QCommandLineOption>

namespace countersign {

/// Options that every command takes.
std::vector<CommandOption> commonOptions();
QCommandLineOption parserOption(const CommandOption &option);

/// All commands, each with an example, the exit codes and who is named in the trail.
QString helpOnEverything();
QString helpOn(const Command &command);
/// "countersign-cli new REGISTER --school NAME"
QString usageOf(const Command &command);

} // namespace countersign
