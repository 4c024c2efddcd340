#pragma once

#include "base/result.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace countersign {

class Database;

/// The shape of the register in numbered steps. Each step and its number are one transaction.
namespace schema {

/// The version this program writes: the number of its last migration.
int newestVersion();
Result<int> versionOf(Database &database);
/// Runs what is missing, then lays the triggers of the trail anew over every table.
Done migrate(Database &database);

/// The names of triggers in the file that are missing, not as migrate() laid them, or not the
/// program's at all: while one is, the trail is not to be trusted.
Result<QStringList> strangeTriggers(Database &database);
/// Lays them anew, and answers with what strangeTriggers() found before. Done at every opening for
/// work: to refuse would lock the school out of its own register.
Result<QStringList> mendTriggers(Database &database);

/// The tables whose changes the trail keeps: all but the trail's own.
Result<QStringList> trackedTables(Database &database);

struct Columns
{
    QStringList names;
    QStringList blobs;
};
Result<Columns> columnsOf(Database &database, const QString &table);

/// Damaged when a page or a row is not what the engine wrote. Left to checkWhole() is what no
/// broken disk does by itself, and takes longer than all the rest: whether each row keeps its
/// CHECKs.
Done checkStructure(Database &database);
/// The same with every CHECK and every index.
Done checkWhole(Database &database);

/// A column of one table that holds keys of another; column is "id" where a table shares its key.
struct Reference
{
    QString table;
    QString column;
    QString to;
};
Result<std::vector<Reference>> references(Database &database);

/// Rows that refer to one that is not there, by table and key.
Result<std::vector<std::pair<QString, qint64>>> brokenReferences(Database &database);

/// Tables of events: what stands in them is never changed and never deleted.
const QStringList &appendOnlyTables();
/// The table in which an event is voided with a reason, or empty when there is none.
QString voidTableOf(const QString &table);

} // namespace schema
} // namespace countersign
