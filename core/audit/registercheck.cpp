#include "audit/registercheck.h"

#include "db/dialect.h"
#include "db/schema.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isSame(const QString &row, const QString &trail)
{
    if (row == trail)
        return true;
    // Columns that came with a later version stand in the row alone, empty.
    const QJsonObject is = QJsonDocument::fromJson(row.toUtf8()).object();
    QJsonObject was = QJsonDocument::fromJson(trail.toUtf8()).object();
    for (const QString &column : is.keys()) {
        if (!was.contains(column))
            was.insert(column, QJsonValue::Null);
    }
    return !trail.isEmpty() && is == was;
}

Done checkRows(Database &database, const QString &table, std::vector<CheckFinding> &findings)
{
    TRY_LET(const auto columns, schema::columnsOf(database, table));
    const QString row = dialect::rowAsJson(columns.names, columns.blobs, u"r."_s);
    return database.forEach(
        u"SELECT r.id, %2, (SELECT t.after_row FROM trail t WHERE t.table_name = :table "
        "AND t.record = r.id ORDER BY t.id DESC LIMIT 1) FROM %1 r"_s.arg(table, row),
        {{u":table"_s, table}}, [&](const Row &found) {
            if (!isSame(found.text(1), found.text(2)))
                findings.push_back({CheckFinding::Kind::Trail, table, found.number(0)});
        });
}

Done checkMissing(Database &database, const QString &table, std::vector<CheckFinding> &findings)
{
    return database.forEach(
        u"SELECT t.record FROM trail t WHERE t.table_name = :table AND t.after_row IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM trail n WHERE n.table_name = t.table_name "
        "AND n.record = t.record AND n.id > t.id) "
        "AND NOT EXISTS (SELECT 1 FROM %1 r WHERE r.id = t.record)"_s.arg(table),
        {{u":table"_s, table}}, [&](const Row &found) {
            findings.push_back({CheckFinding::Kind::Missing, table, found.number(0)});
        });
}

} // namespace

Result<CheckReport> checkRegister(Register &target)
{
    Database &database = target.database();
    TRY(schema::checkWhole(database));
    CheckReport report;
    TRY_LET(report.people, database.number(u"SELECT count(*) FROM person"_s));
    TRY_LET(report.answers, database.number(u"SELECT count(*) FROM consent_event"_s));
    TRY_LET(report.signatures, database.number(u"SELECT count(*) FROM signature"_s));
    TRY_LET(report.operations, database.number(u"SELECT count(*) FROM operation"_s));
    TRY_LET(const auto broken, schema::brokenReferences(database));
    for (const auto &[table, record] : broken)
        report.findings.push_back({CheckFinding::Kind::Reference, table, record});
    TRY_LET(const QStringList triggers, schema::strangeTriggers(database));
    for (const QString &trigger : triggers)
        report.findings.push_back({CheckFinding::Kind::Trigger, trigger});
    TRY_LET(const QStringList tables, schema::trackedTables(database));
    for (const QString &table : tables) {
        TRY(checkRows(database, table, report.findings));
        TRY(checkMissing(database, table, report.findings));
    }
    return report;
}

} // namespace countersign
