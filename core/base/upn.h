#pragma once

#include "base/result.h"

namespace countersign {

/// A unique pupil number (domain.md §1): 13 characters, permanent or temporary. Holds the
/// normalised form only: no spaces, upper case.
class Upn
{
public:
    /// Trims, drops spaces and upper-cases first. Malformed when the form is wrong; a wrong check
    /// letter is no error, because the Department's own service checks the form only.
    static Result<Upn> parse(QStringView text);

    const QString &text() const { return m_text; }
    bool isTemporary() const { return m_text.back().isLetter(); }
    bool hasRightCheckLetter() const;

    friend bool operator==(const Upn &, const Upn &) = default;

private:
    explicit Upn(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace countersign
