#pragma once

#include "base/result.h"

#include <functional>

class QIODevice;

namespace countersign {

/// Io when the device takes less than all of it.
Done writeAll(QIODevice &device, const QByteArray &bytes);

/// Writes a file as a whole or leaves what was there: NoSuchFile when the folder is not there,
/// ReadOnlyMedia when it may not be written to, DiskFull, else Io or what the writer answered.
Done saveWholeFile(const QString &path, const std::function<Done(QIODevice &)> &write);

} // namespace countersign
