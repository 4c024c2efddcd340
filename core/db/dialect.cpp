#include "db/dialect.h"

using namespace Qt::StringLiterals;

namespace countersign::dialect {

QString localised(QString sql)
{
    return sql.replace(u"{key}"_s, u"INTEGER PRIMARY KEY"_s).replace(u"{strict}"_s, u"STRICT"_s);
}

QString rowAsJson(const QStringList &columns, const QStringList &blobs, const QString &prefix)
{
    QStringList parts;
    for (const QString &column : columns) {
        const QString value = prefix + column;
        parts << u"'%1', %2"_s.arg(column,
                                   blobs.contains(column) ? u"hex(%1)"_s.arg(value) : value);
    }
    return u"json_object(%1)"_s.arg(parts.join(u", "_s));
}

QList<Trigger> trailTriggers(const QString &table, const QStringList &columns,
                             const QStringList &blobs)
{
    const QString before = rowAsJson(columns, blobs, u"OLD."_s);
    const QString after = rowAsJson(columns, blobs, u"NEW."_s);
    const auto trigger = [&](const QString &event, const QString &record, const QString &beforeRow,
                             const QString &afterRow) {
        return Trigger{
            u"trail_%1_%2"_s.arg(table, event),
            u"CREATE TRIGGER trail_%1_%2 AFTER %2 ON %1 BEGIN "
            "INSERT INTO trail (operation, table_name, record, before_row, after_row) VALUES "
            "((SELECT operation FROM open_operation), '%1', %3, %4, %5); END"_s.arg(
                table, event, record, beforeRow, afterRow)};
    };
    const QString none = u"NULL"_s;
    return {trigger(u"INSERT"_s, u"NEW.id"_s, none, after),
            trigger(u"UPDATE"_s, u"NEW.id"_s, before, after),
            trigger(u"DELETE"_s, u"OLD.id"_s, before, none)};
}

QList<Trigger> freezingTriggers(const QString &table, const QString &condition)
{
    const QString when = condition.isEmpty() ? QString() : QString(u"WHEN "_s + condition);
    QList<Trigger> triggers;
    for (const QString &event : {u"UPDATE"_s, u"DELETE"_s}) {
        triggers.append({u"frozen_%1_%2"_s.arg(table, event),
                         u"CREATE TRIGGER frozen_%1_%2 BEFORE %2 ON %1 %3 BEGIN "
                         "SELECT RAISE(ABORT, 'frozen'); END"_s.arg(table, event, when)});
    }
    return triggers;
}

qint64 firstKey(qint64 last, size_t rows)
{
    return last - qint64(rows) + 1;
}

ErrorKind kindOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code) {
    case 787: // foreign key
        return ErrorKind::StillInUse;
    case 2067: // unique
    case 1555: // primary key
        return ErrorKind::Duplicate;
    case 1299: // not null
        return ErrorKind::Required;
    case 275: // check
        return ErrorKind::OutOfRange;
    case 1811: // a trigger refused
        return ErrorKind::Frozen;
    default:
        break;
    }
    switch (code & 0xFF) {
    case 5: // busy
    case 6: // locked
        return ErrorKind::Busy;
    case 8:  // read-only
    case 14: // cannot open
        return ErrorKind::ReadOnlyMedia;
    case 10:
        return ErrorKind::Io;
    case 11: // corrupt
        return ErrorKind::Damaged;
    case 13:
        return ErrorKind::DiskFull;
    case 26:
        return ErrorKind::NotARegister;
    default:
        return ErrorKind::Sql;
    }
}

QString placeOf(const QSqlError &error)
{
    // SQLite: "UNIQUE constraint failed: pupil.upn"
    const QString text = error.databaseText();
    const qsizetype colon = text.indexOf(u"constraint failed: "_s);
    return colon < 0 ? QString() : text.sliced(colon + 19).section(u',', 0, 0).trimmed();
}

} // namespace countersign::dialect
