#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace countersign {

class Database;

/// Where a register lies, as far as it matters to the journal.
enum class Storage { Local, Network };

/// Of the file system that a file is on, by the name the system gives it. What has no name there is
/// taken for local.
Storage storageNamed(const QByteArray &fileSystem);
Storage storageOf(const QString &path);

/// WAL lets a report be read while a form is recorded, but its index is memory that connections
/// share: on a network share two machines would each have their own, and break the file. There a
/// rollback journal is kept, under the locks of the share. FULL makes what was acknowledged survive
/// a power cut. Kept in the file; Io when the file will not have it.
Done chooseJournal(Database &database, Storage storage);

} // namespace countersign
