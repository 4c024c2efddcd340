#pragma once

#include "base/result.h"

namespace countersign {

/// One part of a name (forename, surname …) as its bearer writes it: letters and marks of any
/// script, apostrophes, hyphen, space, full stop; at most 200 characters; NFC; inner white space
/// simplified. Nothing is title-cased: ffrench and McDonald stay as they are (domain.md §3).
class PersonName
{
public:
    static constexpr qsizetype longest = 200;

    /// Required when nothing is left after trimming, OutOfRange when too long, Malformed otherwise.
    static Result<PersonName> parse(const QString &text);
    static Result<PersonName> parse(QStringView text) { return parse(text.toString()); }

    const QString &text() const { return m_text; }

    friend bool operator==(const PersonName &, const PersonName &) = default;

private:
    explicit PersonName(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace countersign
