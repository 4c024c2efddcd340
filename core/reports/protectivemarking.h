#pragma once

#include <QString>

namespace countersign {

/// Stands on every page that is printed (product.md, "Across all").
enum class ProtectiveMarking { Unclassified, Protect, Restricted };

/// Translated: "Protect".
QString protectiveMarkingText(ProtectiveMarking marking);

} // namespace countersign
