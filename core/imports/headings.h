#pragma once

#include "imports/field.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace countersign {

/// What a heading is known by: letters and digits alone, without case, so that "D.O.B.", "DOB" and
/// "dob " are one, and "KnownAsFirstName" is "Known as first name". Also the key under which a
/// school's own choice for a column is remembered.
QString foldedHeading(QStringView heading);

/// Whose name or number a heading says it is.
enum class Owner { Unsaid, Pupil, Contact };

struct KnownHeading
{
    Field field = Field::None;
    Owner owner = Owner::Unsaid;
    /// Among headings for the same field the lower is the better: "Legal forename" before
    /// "Forename".
    int rank = 0;
};

/// What a heading of that kind of file means by its aliases (domain.md §2), after "Pupil …" or
/// "Contact …" was taken off; nothing when it is not known.
std::optional<KnownHeading> knownHeading(FileKind kind, QStringView heading);

/// Known in any kind of file, a use of pictures included: for finding the row of headings.
bool isKnownHeading(QStringView heading);

} // namespace countersign
