#pragma once

#include <QIcon>

namespace countersign {

/// One of our own icons (resources/icons) in the colours of the palette of the moment, so that it
/// follows light, dark and high contrast without a second drawing.
QIcon icon(const QString &name);

} // namespace countersign
