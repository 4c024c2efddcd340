#pragma once

#include "access/permissions.h"
#include "register/register.h"

#include <QJsonObject>

#include <limits>

namespace countersign {

/// One row as it was before and after. Empty objects stand for "was not there".
struct TrailEntry
{
    qint64 id = 0;
    OperationId operation;
    QString table;
    qint64 record = 0;
    QJsonObject before;
    QJsonObject after;
};

/// One row of one table.
struct RecordRef
{
    QString table;
    qint64 record = 0;
};

/// A record, the rows that share its key, and all that refer to any of these: of a person what
/// they are to the school, their contacts, signatures and answers.
Result<std::vector<RecordRef>> recordsAbout(Database &database, const QString &table,
                                            qint64 record);

/// Something that somebody did, as the history shows it.
struct PastOperation
{
    OperationId id;
    QDateTime at;
    QString actorName;
    Role actorRole = Role::Governor;
    /// The code of a Deed, or of the deed that was undone.
    QString deed;
    /// The operation this one put back; invalid for all others.
    OperationId undoes;
    /// The operation that put this one back, if one did.
    OperationId undoneBy;
    int changes = 0;
};

/// What has been done, read from the trail that the database writes itself. All calls: Forbidden
/// without Permission::SeeTrail.
class Trail
{
public:
    static constexpr qint64 everyEntry = std::numeric_limits<qint64>::max();

    explicit Trail(Register &target) : m_register(target) {}

    /// Newest first; before is the last id of the page before, or invalid for the first page.
    Result<std::vector<PastOperation>> operations(const Actor &actor, int limit,
                                                  OperationId before = {});
    /// What changed any of these records, newest first.
    Result<std::vector<PastOperation>> operationsOn(const Actor &actor,
                                                    const std::vector<RecordRef> &records);
    /// Of rows that this actor may not read, only that they were changed: before and after are
    /// both empty. Of contacts the order in force only for those who may know it.
    /// The first of them, up to most: an import has hundreds of thousands.
    Result<std::vector<TrailEntry>> entries(const Actor &actor, OperationId operation,
                                            qint64 most = everyEntry);
    /// Those of them that are about these records.
    Result<std::vector<TrailEntry>> entriesOn(const Actor &actor, OperationId operation,
                                              const std::vector<RecordRef> &records);
    /// The newest operation of this actor that is neither an undo nor undone: what Ctrl+Z takes
    /// back. One that cannot be taken back (a void, a publication) stays the last until something
    /// else is done: nobody who wants to take it back means what lies before it.
    Result<std::optional<PastOperation>> lastOf(const Actor &actor);

    /// The same without a question: for what puts things back.
    static Result<std::vector<TrailEntry>> read(Database &database, OperationId operation,
                                                qint64 most = everyEntry);
    /// Whether somebody has done this since then, and it has not been undone. Asks no permission.
    static Result<bool> hasHappened(Database &database, Deed deed, const QDateTime &since);

private:
    Register &m_register;
};

} // namespace countersign
