#pragma once

#include "base/clock.h"

#include <QStringList>
#include <QTextStream>

namespace countersign {

/// Countersign without a window, for scheduled work. args are those after the program's name; what
/// was asked for goes to out, what went wrong to err. The exit codes stand in cli/stop.h and in
/// --help.
int runCli(const QStringList &args, QTextStream &out, QTextStream &err, const Clock &clock);

} // namespace countersign
