#pragma once

#include "base/result.h"

#include <QString>

namespace countersign {

/// An error in a sentence for a person: what it was about and the way out. Translated.
QString textOf(const Error &error);

/// A field of the schema as a person calls it: "pupil.upn" → "UPN".
QString fieldName(const QString &field);

} // namespace countersign
