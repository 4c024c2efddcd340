#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace countersign {

/// How the values of an enum are written in the register, on the command line and in JSON: one
/// table for each enum, for both directions. These codes are stored, so they never change.
template <class E, size_t N>
struct Codes
{
    std::array<std::pair<E, QStringView>, N> rows;

    QString of(E value) const
    {
        const auto row = std::ranges::find(rows, value, &std::pair<E, QStringView>::first);
        Q_ASSERT(row != rows.end());
        return row->second.toString();
    }
    std::optional<E> value(QStringView code) const
    {
        const auto row = std::ranges::find_if(rows, [&](const auto &candidate) {
            return candidate.second.compare(code, Qt::CaseInsensitive) == 0;
        });
        return row == rows.end() ? std::nullopt : std::optional(row->first);
    }
};

template <class E, size_t N>
constexpr Codes<E, N> makeCodes(const std::pair<E, QStringView> (&rows)[N])
{
    return {std::to_array(rows)};
}

} // namespace countersign
