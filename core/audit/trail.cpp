#include "audit/trail.h"

#include "access/permissions.h"
#include "db/schema.h"
#include "db/values.h"

#include <QJsonDocument>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString selectOperation =
    u"SELECT o.id, o.at, o.actor_name, o.actor_role, o.deed, o.undoes, "
    "(SELECT max(u.id) FROM operation u WHERE u.undoes = o.id AND NOT EXISTS "
    "(SELECT 1 FROM operation r WHERE r.undoes = u.id)), "
    "(SELECT count(*) FROM trail t WHERE t.operation = o.id) FROM operation o "_s;

PastOperation operationFrom(const Row &row)
{
    return {.id = row.id<OperationId>(0),
            .at = row.moment(1),
            .actorName = row.text(2),
            .actorRole = roleCodes.value(row.text(3)).value_or(Role::Governor),
            .deed = row.text(4),
            .undoes = row.id<OperationId>(5),
            .undoneBy = row.id<OperationId>(6),
            .changes = int(row.number(7))};
}

/// Rows that say what only some may know: the trail may not tell them round the back.
std::optional<Permission> permissionToRead(const QString &table)
{
    if (table == "photo_flag"_L1 || table == "permission_slip_line"_L1)
        return Permission::SeePhotoFlagReason;
    if (table == "former_name"_L1)
        return Permission::SeeFormerNames;
    return {};
}

QJsonObject objectFrom(const Row &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

const QString selectEntry =
    u"SELECT id, operation, table_name, record, before_row, after_row FROM trail "_s;

TrailEntry entryFrom(const Row &row)
{
    return {.id = row.number(0),
            .operation = row.id<OperationId>(1),
            .table = row.text(2),
            .record = row.number(3),
            .before = objectFrom(row, 4),
            .after = objectFrom(row, 5)};
}

void hideWhatMayNotBeRead(const Actor &actor, std::vector<TrailEntry> &entries)
{
    for (TrailEntry &entry : entries) {
        const auto needed = permissionToRead(entry.table);
        if (needed && !permits(actor.role, *needed)) {
            entry.before = {};
            entry.after = {};
        }
        if (entry.table == "contact"_L1 && !permits(actor.role, Permission::SeeOrders)) {
            entry.before.remove(u"order_in_force"_s);
            entry.after.remove(u"order_in_force"_s);
        }
    }
}

} // namespace

Result<std::vector<RecordRef>> recordsAbout(Database &database, const QString &table, qint64 record)
{
    TRY_LET(const auto references, schema::references(database));
    // What shares the key is the record too.
    QStringList itself{table};
    for (const schema::Reference &reference : references) {
        if (reference.column == "id"_L1 && reference.to == table)
            itself << reference.table;
    }
    std::vector<RecordRef> about;
    for (const QString &name : std::as_const(itself))
        about.push_back({name, record});
    for (const schema::Reference &reference : references) {
        if (reference.column == "id"_L1 || !itself.contains(reference.to))
            continue;
        TRY(database.forEach(
            u"SELECT id FROM %1 WHERE %2 = :record"_s.arg(reference.table, reference.column),
            {{u":record"_s, record}}, [&](const Row &row) {
                about.push_back({reference.table, row.number(0)});
            }));
    }
    return about;
}

Result<std::vector<PastOperation>> Trail::operations(const Actor &actor, int limit,
                                                     OperationId before)
{
    TRY(require(actor, Permission::SeeTrail));
    const qint64 ceiling = before.isValid() ? before.value() : std::numeric_limits<qint64>::max();
    return m_register.database().list(
        QString(selectOperation + u"WHERE o.id < :before ORDER BY o.id DESC LIMIT :limit"_s),
        {{u":before"_s, ceiling}, {u":limit"_s, limit}}, operationFrom);
}

Result<std::vector<PastOperation>> Trail::operationsOn(const Actor &actor,
                                                       const std::vector<RecordRef> &records)
{
    TRY(require(actor, Permission::SeeTrail));
    Database &database = m_register.database();
    std::set<qint64, std::greater<>> newestFirst;
    for (const RecordRef &ref : records) {
        TRY(database.forEach(u"SELECT operation FROM trail WHERE table_name = :table "
                             "AND record = :record"_s,
                             {{u":table"_s, ref.table}, {u":record"_s, ref.record}},
                             [&](const Row &row) { newestFirst.insert(row.number(0)); }));
    }
    std::vector<PastOperation> operations;
    for (const qint64 id : newestFirst) {
        TRY_LET(const auto past, database.first(QString(selectOperation + u"WHERE o.id = :id"_s),
                                                {{u":id"_s, id}}, operationFrom));
        operations.push_back(*past);
    }
    return operations;
}

Result<std::vector<TrailEntry>> Trail::entries(const Actor &actor, OperationId operation,
                                               qint64 most)
{
    TRY(require(actor, Permission::SeeTrail));
    TRY_LET(auto found, read(m_register.database(), operation, most));
    hideWhatMayNotBeRead(actor, found);
    return found;
}

Result<std::vector<TrailEntry>> Trail::entriesOn(const Actor &actor, OperationId operation,
                                                 const std::vector<RecordRef> &records)
{
    TRY(require(actor, Permission::SeeTrail));
    std::vector<TrailEntry> found;
    for (const RecordRef &ref : records) {
        TRY(m_register.database().forEach(
            QString(selectEntry + u"WHERE operation = :operation AND table_name = :table "
                                  "AND record = :record ORDER BY id"_s),
            {{u":operation"_s, operation.value()},
             {u":table"_s, ref.table},
             {u":record"_s, ref.record}},
            [&](const Row &row) { found.push_back(entryFrom(row)); }));
    }
    std::ranges::sort(found, {}, &TrailEntry::id);
    hideWhatMayNotBeRead(actor, found);
    return found;
}

Result<std::vector<TrailEntry>> Trail::read(Database &database, OperationId operation, qint64 most)
{
    return database.list(
        QString(selectEntry + u"WHERE operation = :operation ORDER BY id LIMIT :most"_s),
        {{u":operation"_s, operation.value()}, {u":most"_s, most}}, entryFrom);
}

Result<std::optional<PastOperation>> Trail::lastOf(const Actor &actor)
{
    return m_register.database().first(
        QString(selectOperation +
                u"WHERE o.actor_name = :name AND o.actor_role = :role AND o.undoes IS NULL "
                "AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undoes = o.id AND NOT EXISTS "
                "(SELECT 1 FROM operation r WHERE r.undoes = u.id)) "
                "ORDER BY o.id DESC LIMIT 1"_s),
        {{u":name"_s, actor.name}, {u":role"_s, roleCodes.of(actor.role)}}, operationFrom);
}

Result<bool> Trail::hasHappened(Database &database, Deed deed, const QDateTime &since)
{
    TRY_LET(
        const qint64 times,
        database.number(u"SELECT count(*) FROM operation o WHERE o.deed = :deed AND o.at >= :since "
                        "AND o.undoes IS NULL AND NOT EXISTS (SELECT 1 FROM operation u "
                        "WHERE u.undoes = o.id AND NOT EXISTS "
                        "(SELECT 1 FROM operation r WHERE r.undoes = u.id))"_s,
                        {{u":deed"_s, deedCode(deed)}, {u":since"_s, toSql(since)}}));
    return times > 0;
}

} // namespace countersign
