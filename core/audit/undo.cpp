#include "audit/undo.h"

#include "audit/operation.h"
#include "audit/trail.h"
#include "db/dialect.h"
#include "db/schema.h"
#include "db/values.h"

#include <QJsonDocument>

#include <ranges>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString versionColumn = u"version"_s;

/// Puts single rows back, within the operation that is open.
class RowRestorer
{
public:
    RowRestorer(Database &database, const Actor &actor, const Clock &clock)
        : m_database(database), m_actor(actor), m_clock(clock)
    {
    }

    Done putBack(const TrailEntry &entry)
    {
        TRY(loadColumns(entry.table));
        if (schema::appendOnlyTables().contains(entry.table))
            return voidEvent(entry);
        TRY_LET(const QJsonObject now, currentRow(entry));
        if (!isSame(now, entry.after))
            return fail(ErrorKind::Stale, entry.table, entry.record);
        if (entry.before.isEmpty())
            return located(remove(entry), entry);
        if (entry.after.isEmpty())
            return located(insert(entry), entry);
        return located(update(entry, now), entry);
    }

private:
    Done loadColumns(const QString &table)
    {
        if (!m_columns.contains(table)) {
            TRY_LET(auto columns, schema::columnsOf(m_database, table));
            m_columns.insert(table, columns);
        }
        return {};
    }

    Result<QJsonObject> currentRow(const TrailEntry &entry)
    {
        const auto &columns = m_columns[entry.table];
        TRY_LET(const auto json,
                m_database.first(
                    u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(
                        dialect::rowAsJson(columns.names, columns.blobs, {}), entry.table),
                    {{u":id"_s, entry.record}}, [](const Row &row) { return row.text(0); }));
        return json ? QJsonDocument::fromJson(json->toUtf8()).object() : QJsonObject();
    }

    /// The version counts every change, an undone one included, so it is no part of what was
    /// changed.
    static bool isSame(QJsonObject one, QJsonObject other)
    {
        one.remove(versionColumn);
        other.remove(versionColumn);
        return one == other;
    }

    Done voidEvent(const TrailEntry &entry)
    {
        const QString voids = schema::voidTableOf(entry.table);
        if (voids.isEmpty())
            return fail(ErrorKind::Frozen, entry.table, entry.record);
        const auto done = m_database.insert(
            u"INSERT INTO %1 (id, reason, voided_by, voided_at) VALUES (:id, 'undone', :by, :at)"_s
                .arg(voids),
            {{u":id"_s, entry.record},
             {u":by"_s, toSqlText(m_actor.name)},
             {u":at"_s, toSql(m_clock.now())}});
        if (!done && done.error().kind == ErrorKind::Duplicate)
            return fail(ErrorKind::Stale, entry.table, entry.record);
        TRY(done);
        return {};
    }

    Done remove(const TrailEntry &entry)
    {
        TRY(m_database.change(u"DELETE FROM %1 WHERE id = :id"_s.arg(entry.table),
                              {{u":id"_s, entry.record}}));
        return {};
    }

    Done insert(const TrailEntry &entry)
    {
        const QStringList &names = m_columns[entry.table].names;
        QStringList places;
        for (const QString &name : names)
            places << QString(u":"_s + name);
        TRY(m_database.insert(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                  entry.table, names.join(u", "_s), places.join(u", "_s)),
                              bindsFor(entry.table, entry.before)));
        return {};
    }

    Done update(const TrailEntry &entry, const QJsonObject &now)
    {
        QStringList assignments;
        for (const QString &name : m_columns[entry.table].names)
            assignments << QString(name + u" = :"_s + name);
        QJsonObject row = entry.before;
        if (row.contains(versionColumn))
            row[versionColumn] = now[versionColumn].toInteger() + 1;
        TRY(m_database.change(
            u"UPDATE %1 SET %2 WHERE id = :id"_s.arg(entry.table, assignments.join(u", "_s)),
            bindsFor(entry.table, row)));
        return {};
    }

    Binds bindsFor(const QString &table, const QJsonObject &row) const
    {
        const auto &columns = m_columns[table];
        Binds binds;
        for (const QString &name : columns.names) {
            const QJsonValue value = row[name];
            QVariant bound(QMetaType::fromType<QString>());
            if (value.isDouble())
                bound = value.toInteger();
            else if (value.isString() && columns.blobs.contains(name))
                bound = QByteArray::fromHex(value.toString().toLatin1());
            else if (value.isString())
                bound = toSqlText(value.toString());
            binds.emplace_back(u":"_s + name, bound);
        }
        return binds;
    }

    static Done located(Done done, const TrailEntry &entry)
    {
        if (done)
            return done;
        Error error = done.error();
        error.where = entry.table;
        error.record = entry.record;
        return fail(error);
    }

    Database &m_database;
    const Actor &m_actor;
    const Clock &m_clock;
    QHash<QString, schema::Columns> m_columns;
};

} // namespace

Result<OperationId> Undo::undo(const Actor &actor, OperationId operation)
{
    Database &database = m_register.database();
    TRY_LET(const auto code, database.first(u"SELECT deed FROM operation WHERE id = :id"_s,
                                            {{u":id"_s, operation.value()}},
                                            [](const Row &row) { return row.text(0); }));
    if (!code)
        return fail(ErrorKind::NotFound, u"operation"_s, operation.value());
    const auto deed = deedOf(*code);
    if (!deed)
        return fail(ErrorKind::Frozen, u"operation"_s, operation.value());
    TRY(require(actor, permissionFor(*deed)));

    TRY_LET(auto putBack, Operation::begin(m_register, actor, *code, operation));
    TRY_LET(const auto entries, Trail::read(database, operation));
    if (entries.empty())
        return fail(ErrorKind::Stale, u"operation"_s, operation.value());
    RowRestorer restorer(database, actor, m_register.clock());
    for (const TrailEntry &entry : entries | std::views::reverse)
        TRY(restorer.putBack(entry));
    TRY(afterUndo(m_register, entries));
    TRY(putBack.commit());
    return putBack.id();
}

} // namespace countersign
