#include "cli/stop.h"

#include "common/errortext.h"

namespace countersign {

Stop::Stop(const Error &error) : code(exitCodeOf(error.kind)), text(textOf(error)) {}

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Stale:
    case ErrorKind::Forbidden:
    case ErrorKind::Required:
    case ErrorKind::Malformed:
    case ErrorKind::OutOfRange:
    case ErrorKind::Duplicate:
    case ErrorKind::StillInUse:
    case ErrorKind::Frozen:
    case ErrorKind::NotEntitled:
        return ExitCode::Refused;
    case ErrorKind::NoSuchFile:
    case ErrorKind::NotARegister:
    case ErrorKind::Damaged:
    case ErrorKind::NewerProgram:
    case ErrorKind::ReadOnlyMedia:
    case ErrorKind::HeldByOther:
    case ErrorKind::FileExists:
    case ErrorKind::Busy:
    case ErrorKind::DiskFull:
    case ErrorKind::Io:
    case ErrorKind::Sql:
    case ErrorKind::Unreadable:
    case ErrorKind::TooLarge:
    case ErrorKind::Cancelled:
        break;
    }
    return ExitCode::Failed;
}

} // namespace countersign
