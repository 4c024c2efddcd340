#include "db/schema.h"

#include "db/database.h"
#include "db/dialect.h"

#include <QDir>
#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace countersign::schema {

namespace {

QStringList migrationFiles()
{
    initialiseMigrations();
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString &file)
{
    QFile source(u":/migrations/"_s + file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QString sql;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n'))
        sql += line.section(u"--"_s, 0, 0) + u'\n';
    QStringList statements;
    for (const QString &statement : dialect::localised(sql).split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    }
    return statements;
}

/// By name, as statements.
using Triggers = QMap<QString, QString>;

Result<Triggers> triggersToLay(Database &database)
{
    Triggers triggers;
    const auto add = [&triggers](const QList<dialect::Trigger> &some) {
        for (const dialect::Trigger &trigger : some)
            triggers.insert(trigger.name, trigger.sql);
    };
    TRY_LET(const QStringList tables, trackedTables(database));
    for (const QString &table : tables) {
        TRY_LET(const Columns columns, columnsOf(database, table));
        add(dialect::trailTriggers(table, columns.names, columns.blobs));
    }
    for (const QString &table : appendOnlyTables())
        add(dialect::freezingTriggers(table));
    add(dialect::freezingTriggers(u"wording"_s, u"OLD.published_at IS NOT NULL"_s));
    return triggers;
}

Result<Triggers> triggersInFile(Database &database)
{
    Triggers triggers;
    TRY(database.forEach(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s, {},
                         [&](const Row &row) { triggers.insert(row.text(0), row.text(1)); }));
    return triggers;
}

QStringList namesOfDifferent(const Triggers &one, const Triggers &other)
{
    QStringList names;
    for (const auto &[name, sql] : one.asKeyValueRange()) {
        if (other.value(name) != sql)
            names << name;
    }
    return names;
}

Done layTriggers(Database &database)
{
    TRY_LET(const Triggers laid, triggersToLay(database));
    TRY_LET(const Triggers found, triggersInFile(database));
    for (QString name : namesOfDifferent(found, laid))
        TRY(database.execute(u"DROP TRIGGER \"%1\""_s.arg(name.replace(u'"', u"\"\""_s))));
    for (const QString &name : namesOfDifferent(laid, found))
        TRY(database.execute(laid.value(name)));
    return {};
}

Done asVerdict(Database &database, const QString &question)
{
    TRY_LET(const auto verdict,
            database.first(question, {}, [](const Row &row) { return row.text(0); }));
    if (verdict != u"ok"_s)
        return fail(ErrorKind::Damaged);
    return {};
}

} // namespace

Done checkStructure(Database &database)
{
    TRY(database.execute(u"PRAGMA ignore_check_constraints = ON"_s));
    const Done sound = asVerdict(database, u"PRAGMA quick_check(1)"_s);
    TRY(database.execute(u"PRAGMA ignore_check_constraints = OFF"_s));
    return sound;
}

Done checkWhole(Database &database)
{
    return asVerdict(database, u"PRAGMA integrity_check(1)"_s);
}

int newestVersion()
{
    static const int newest = int(migrationFiles().size());
    return newest;
}

Result<int> versionOf(Database &database)
{
    TRY_LET(const qint64 version, database.number(u"PRAGMA user_version"_s));
    return int(version);
}

Done migrate(Database &database)
{
    TRY_LET(const int before, versionOf(database));
    const QStringList files = migrationFiles();
    for (int version = before; version < files.size(); ++version) {
        TRY_LET(auto transaction, Transaction::begin(database));
        for (const QString &sql : statementsOf(files[version]))
            TRY(database.execute(sql));
        TRY(layTriggers(database));
        TRY(database.execute(u"PRAGMA user_version = %1"_s.arg(version + 1)));
        TRY(transaction.commit());
    }
    return {};
}

Result<QStringList> strangeTriggers(Database &database)
{
    TRY_LET(const Triggers laid, triggersToLay(database));
    TRY_LET(const Triggers found, triggersInFile(database));
    QStringList names = namesOfDifferent(laid, found) + namesOfDifferent(found, laid);
    names.sort();
    names.removeDuplicates();
    return names;
}

Result<QStringList> mendTriggers(Database &database)
{
    TRY_LET(const QStringList strange, strangeTriggers(database));
    if (strange.isEmpty())
        return strange;
    TRY_LET(auto transaction, Transaction::begin(database));
    TRY(layTriggers(database));
    TRY(transaction.commit());
    return strange;
}

Result<QStringList> trackedTables(Database &database)
{
    static const QStringList own{u"operation"_s, u"open_operation"_s, u"trail"_s};
    QStringList tables;
    TRY(database.forEach(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                         "'sqlite%' ORDER BY name"_s,
                         {}, [&](const Row &row) {
                             if (!own.contains(row.text(0)))
                                 tables << row.text(0);
                         }));
    return tables;
}

Result<Columns> columnsOf(Database &database, const QString &table)
{
    Columns columns;
    TRY(database.forEach(u"SELECT name, type FROM pragma_table_info(:table) ORDER BY cid"_s,
                         {{u":table"_s, table}}, [&](const Row &row) {
                             columns.names << row.text(0);
                             if (row.text(1) == "BLOB"_L1)
                                 columns.blobs << row.text(0);
                         }));
    return columns;
}

Result<std::vector<Reference>> references(Database &database)
{
    return database.list(
        u"SELECT t.name, f.\"from\", f.\"table\" FROM sqlite_schema t, "
        "pragma_foreign_key_list(t.name) f WHERE t.type = 'table' ORDER BY t.name, f.\"from\""_s,
        {}, [](const Row &row) {
            return Reference{row.text(0), row.text(1), row.text(2)};
        });
}

Result<std::vector<std::pair<QString, qint64>>> brokenReferences(Database &database)
{
    return database.list(u"PRAGMA foreign_key_check"_s, {},
                         [](const Row &row) { return std::pair(row.text(0), row.number(1)); });
}

const QStringList &appendOnlyTables()
{
    static const QStringList tables{
        u"operation"_s,      u"trail"_s,          u"signature"_s,     u"signatory"_s,
        u"signature_void"_s, u"signatory_void"_s, u"consent_event"_s, u"consent_event_void"_s};
    return tables;
}

QString voidTableOf(const QString &table)
{
    static const QStringList voidable{u"signature"_s, u"signatory"_s, u"consent_event"_s};
    return voidable.contains(table) ? QString(table + u"_void"_s) : QString();
}

} // namespace countersign::schema
