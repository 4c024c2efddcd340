#pragma once

#include "base/personname.h"

#include <optional>

namespace countersign {

/// What somebody is called, part by part, because the parts are asked for apart (domain.md §3). One
/// name alone is a name, so each part can be missing, but not forename and surname both.
struct Names
{
    QString title = {};
    std::optional<PersonName> forename = {};
    std::optional<PersonName> middleNames = {};
    std::optional<PersonName> surname = {};
    std::optional<PersonName> preferredForename = {};
    std::optional<PersonName> preferredSurname = {};

    /// As the school speaks of them: "Zoë Al-Ḥasan".
    QString known() const;
    /// As it stands on lists: "Al-Ḥasan, Zoë".
    QString listed() const;
    /// The legal name in full: "Zoë Anne-Marie Al-Ḥasan".
    QString legal() const;
    /// Folded; what lists are sorted by.
    QString sortKey() const;

    friend bool operator==(const Names &, const Names &) = default;
};

} // namespace countersign
