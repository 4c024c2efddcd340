#pragma once

#include <QStringList>

namespace countersign {

/// The use of pictures, by its shipped name (product.md › Consents), that a heading of an office's
/// own spreadsheet stands for: "Press" is "Press and broadcast". Null when it is no known word for
/// one; a heading that could mean two ("Display") is none.
QString shippedUseName(QStringView heading);

/// Which of the school's own uses a heading means: the one of that very name, else the one whose
/// shipped name it stands for. -1 when there is none.
qsizetype matchingUse(QStringView heading, const QStringList &uses);

} // namespace countersign
