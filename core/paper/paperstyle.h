#pragma once

#include "base/result.h"

#include <QImage>
#include <QString>

namespace countersign {

/// What every page of a school has in common. The protective marking is not here: it belongs to
/// what is printed.
struct PaperStyle
{
    QString schoolName = {};
    /// Null for none.
    QImage logo = {};
    /// As text, "Jane Ash" and "21 November 2026": paper asks neither the clock nor who sits there.
    QString printedBy = {};
    QString printedOn = {};
};

/// PNG, JPEG or SVG, at most 4 MB, made as large as paper needs and no larger. TooLarge, or
/// Unreadable for anything else.
Result<QImage> readLogo(const QByteArray &bytes);

} // namespace countersign
