#pragma once

#include "base/result.h"

#include <QSqlError>
#include <QStringList>

// What differs between SQLite and PostgreSQL stands here and in database.cpp, and nowhere else.

namespace countersign::dialect {

/// "CSGN", written into the header of every register.
constexpr quint32 applicationId = 0x4353474E;

/// Fills the placeholders of a migration: {key}, {strict}.
QString localised(QString sql);
/// A JSON object with every column of a row of the table; prefix is "NEW.", "OLD." or empty.
QString rowAsJson(const QStringList &columns, const QStringList &blobs, const QString &prefix);
struct Trigger
{
    QString name;
    /// As the engine keeps it.
    QString sql;
};
/// The triggers by which the database itself writes the trail of a table: no statement can change a
/// row past them, and none can without an open operation.
QList<Trigger> trailTriggers(const QString &table, const QStringList &columns,
                             const QStringList &blobs);
/// The triggers by which a table refuses UPDATE and DELETE: of every row, or of those of which the
/// condition holds.
QList<Trigger> freezingTriggers(const QString &table, const QString &condition = {});

/// The key of the first of several rows that one INSERT wrote, from that of the last: while one
/// connection holds the right to write, SQLite numbers them without a gap.
qint64 firstKey(qint64 last, size_t rows);

ErrorKind kindOf(const QSqlError &error);
/// "pupil.upn" out of the engine's words for a constraint; never a value.
QString placeOf(const QSqlError &error);

} // namespace countersign::dialect
