#pragma once

#include "base/result.h"

#include <QHash>
#include <quazip.h>

namespace countersign {

/// The parts of a workbook's ZIP file, read into memory alone. What they unpack to is counted
/// against limits::fileBytes before it is unpacked, so a small file cannot fill the machine.
class XlsxPackage
{
public:
    /// The device stays the caller's and must outlive the package.
    explicit XlsxPackage(QIODevice &device);

    /// Unreadable when it is no ZIP file.
    Done open();
    bool has(const QString &part);
    /// NotFound when there is no such part, TooLarge past the limit, Unreadable when damaged.
    Result<QByteArray> part(const QString &path);

    struct Relation
    {
        /// The last word of the type's address: "worksheet", "sharedStrings".
        QString type;
        /// The path of the part inside the package.
        QString target;
    };
    /// By id; empty when the part has none.
    Result<QHash<QString, Relation>> relationsOf(const QString &part);

private:
    QuaZip m_zip;
    qint64 m_unpacked = 0;
};

} // namespace countersign
