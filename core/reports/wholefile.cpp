#include "reports/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace countersign {

namespace {

constexpr qint64 nearlyNothing = 1024 * 1024;

/// Qt answers "open error" and "write error" alike for most causes, so they are looked for.
ErrorKind whyNotWritten(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return ErrorKind::NoSuchFile;
    const QStorageInfo storage(folder.filePath());
    if (storage.isReadOnly() || !folder.isWritable() || (file.isFile() && !file.isWritable()))
        return ErrorKind::ReadOnlyMedia;
    if (storage.isValid() && storage.bytesAvailable() < nearlyNothing)
        return ErrorKind::DiskFull;
    return ErrorKind::Io;
}

} // namespace

Done writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return fail(ErrorKind::Io);
    return {};
}

Done saveWholeFile(const QString &path, const std::function<Done(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(whyNotWritten(path));
    const Done written = write(file);
    if (!written && file.error() == QFileDevice::NoError)
        return written;
    if (!written || !file.commit())
        return fail(whyNotWritten(path));
    return {};
}

} // namespace countersign
