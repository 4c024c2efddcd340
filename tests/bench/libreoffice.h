#pragma once

#include <QStringList>

namespace countersign {

/// The peer for whole sheets and for paper: LibreOffice without a window, with a profile of its own
/// that is there before anything is measured.
class LibreOffice
{
public:
    static bool isInstalled();

    LibreOffice();
    /// The command; format as its --convert-to takes it.
    QStringList converting(const QString &file, const QString &format) const;
};

} // namespace countersign
