#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace countersign {

/// What went wrong, as a kind: the words for a person are made in app/common, where they are
/// translated. An error never carries a person's data, so it can be logged as it is.
enum class ErrorKind {
    // Opening a register
    NoSuchFile,
    NotARegister,
    Damaged,
    NewerProgram,
    ReadOnlyMedia,
    HeldByOther,
    FileExists,
    // Storage
    Busy,
    DiskFull,
    Io,
    Sql,
    // Rules
    NotFound,
    Stale,
    Forbidden,
    Required,
    Malformed,
    OutOfRange,
    Duplicate,
    StillInUse,
    Frozen,
    NotEntitled,
    // Files that come in
    Unreadable,
    TooLarge,
    Cancelled,
};

struct Error
{
    ErrorKind kind = ErrorKind::Sql;
    /// The table or field it happened at, by its name in the schema ("pupil.upn"), or the part of a
    /// file; never a value.
    QString where = {};
    /// The record, when there is one.
    qint64 record = 0;
    /// The line of a file, counted from 1, when there is one.
    int line = 0;
    /// The engine's own extended code, for the log alone.
    int native = 0;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason why there is none. The attribute makes dropping one a compile error.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> &&other) : tl::expected<T, Error>(std::move(other)) {}
};

using Done = Result<void>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString where = {}, qint64 record = 0)
{
    return fail(Error{.kind = kind, .where = std::move(where), .record = record});
}

} // namespace countersign

#define COUNTERSIGN_JOIN_(a, b) a##b
#define COUNTERSIGN_JOIN(a, b) COUNTERSIGN_JOIN_(a, b)
#define COUNTERSIGN_TRY_LET(name, let, expression)                                                 \
    auto name = (expression);                                                                      \
    if (!name)                                                                                     \
        return ::countersign::fail(std::move(name).error());                                       \
    let = *std::move(name)

/// Leaves the function with the error when the expression has one.
#define TRY(expression)                                                                            \
    do {                                                                                           \
        if (auto tried = (expression); !tried)                                                     \
            return ::countersign::fail(std::move(tried).error());                                  \
    } while (false)

/// The same, and otherwise declares or assigns the value: TRY_LET(const auto rows, list());
#define TRY_LET(let, expression)                                                                   \
    COUNTERSIGN_TRY_LET(COUNTERSIGN_JOIN(tried_, __LINE__), let, expression)
