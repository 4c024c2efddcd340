#pragma once

#include "base/result.h"

namespace countersign {

/// How a run ended, for the script that started it: scripts rely on the numbers.
enum class ExitCode { Success = 0, Failed = 1, Usage = 2, Refused = 3 };

/// Why a command went no further, in words for whoever started it.
struct Stop
{
    /// What the core answered; see exitCodeOf().
    Stop(const Error &error);
    Stop(ExitCode exitCode, QString why) : code(exitCode), text(std::move(why)) {}

    ExitCode code;
    QString text;
};

/// Refused for what a rule of the register does not allow; Failed for files, disks and registers.
ExitCode exitCodeOf(ErrorKind kind);

/// The value, or why the command stops. An Error becomes a Stop by itself, so TRY and TRY_LET serve
/// here too.
template <class T>
class [[nodiscard]] Outcome : public tl::expected<T, Stop>
{
public:
    using tl::expected<T, Stop>::expected;
};

inline tl::unexpected<Stop> fail(Stop stop)
{
    return tl::unexpected<Stop>(std::move(stop));
}

inline tl::unexpected<Stop> badUsage(QString why)
{
    return fail(Stop(ExitCode::Usage, std::move(why)));
}

} // namespace countersign
