#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>
#include <utility>

// Found by GoogleTest through the argument's namespace, so that a failure shows the text and not
// its bytes.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QDate &date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}

namespace countersign {

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << "error " << int(error.kind) << " at " << error.where.toStdString() << " record "
         << error.record << " line " << error.line << " native " << error.native;
}

} // namespace countersign

/// The value by itself, so that it can be walked over: what value() refers to dies with the Result.
template <class T>
T valueOf(countersign::Result<T> result)
{
    EXPECT_TRUE(result.has_value()) << testing::PrintToString(result.error());
    return std::move(result).value_or(T());
}

/// For a Result: shows the error when it has one.
#define EXPECT_OK(result)                                                                          \
    do {                                                                                           \
        const auto &expectedOk = (result);                                                         \
        EXPECT_TRUE(expectedOk.has_value()) << testing::PrintToString(expectedOk.error());         \
    } while (false)
#define ASSERT_OK(result)                                                                          \
    do {                                                                                           \
        const auto &assertedOk = (result);                                                         \
        ASSERT_TRUE(assertedOk.has_value()) << testing::PrintToString(assertedOk.error());         \
    } while (false)
#define EXPECT_ERROR(result, expectedKind)                                                         \
    do {                                                                                           \
        const auto &expectedError = (result);                                                      \
        ASSERT_FALSE(expectedError.has_value());                                                   \
        EXPECT_EQ(expectedError.error().kind, countersign::ErrorKind::expectedKind)                \
            << testing::PrintToString(expectedError.error());                                      \
    } while (false)
