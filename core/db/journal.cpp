#include "db/journal.h"

#include "db/database.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace countersign {

Storage storageNamed(const QByteArray &fileSystem)
{
    static const QList<QByteArray> network{"nfs",   "nfs4", "cifs",       "smb3",
                                           "smbfs", "9p",   "fuse.sshfs", "fuse.rclone",
                                           "afs",   "ceph", "davfs",      "fuse.gvfsd-fuse"};
    return network.contains(fileSystem) ? Storage::Network : Storage::Local;
}

Storage storageOf(const QString &path)
{
    // The folder, because a register that is being made is not there yet.
    return storageNamed(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

Done chooseJournal(Database &database, Storage storage)
{
    const QString wanted = storage == Storage::Network ? u"delete"_s : u"wal"_s;
    TRY_LET(const auto mode, database.first(QString(u"PRAGMA journal_mode = "_s + wanted), {},
                                            [](const Row &row) { return row.text(0); }));
    if (mode != wanted)
        return fail(ErrorKind::Io, u"journal_mode"_s);
    return database.execute(u"PRAGMA synchronous = FULL"_s);
}

} // namespace countersign
