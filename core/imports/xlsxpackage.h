#pragma once

#include "base/result.h"

#include <QHash>

#include <memory>

struct zip;

namespace countersign {

/// The parts of a workbook's ZIP file, read into memory alone. What they unpack to is counted
/// against limits::fileBytes before it is unpacked, so a small file cannot fill the machine.
class XlsxPackage
{
public:
    /// Unreadable when it is no ZIP file, TooLarge past the limit.
    static Result<XlsxPackage> open(QIODevice &device);

    bool has(const QString &part) const;
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
    struct Discard
    {
        void operator()(::zip *archive) const;
    };

    XlsxPackage(QByteArray bytes, std::unique_ptr<::zip, Discard> archive);
    qint64 placeOf(const QString &part) const;

    /// What the archive reads from.
    QByteArray m_bytes;
    std::unique_ptr<::zip, Discard> m_archive;
    qint64 m_unpacked = 0;
};

} // namespace countersign
