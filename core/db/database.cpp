#include "db/database.h"

#include "db/dialect.h"
#include "db/journal.h"
#include "db/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Longer would look like a frozen window; Qt's own default is five seconds.
constexpr int busyMilliseconds = 250;

/// Far below the number of places that an engine allows in one statement.
constexpr size_t rowsTogether = 50;

Error errorOf(const QSqlError &error)
{
    return {.kind = dialect::kindOf(error),
            .where = dialect::placeOf(error),
            .native = error.nativeErrorCode().toInt()};
}

/// Looks at the header before the engine does, because opening a file with it can already leave
/// traces beside it. The layout is SQLite's published file format.
Done checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NoSuchFile);
    QFile file(path);
    if (!info.isFile())
        return fail(ErrorKind::NotARegister);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return fail(ErrorKind::NotARegister);
    const auto number = [&](int offset) {
        return qFromBigEndian<quint32>(header.data() + offset);
    };
    if (number(68) != dialect::applicationId)
        return fail(ErrorKind::NotARegister);
    if (number(60) > quint32(schema::newestVersion()))
        return fail(ErrorKind::NewerProgram);
    // access() and not QFileInfo: the answer has to hold for a file system mounted read-only too.
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0 ||
        ::access(QFile::encodeName(info.absolutePath()).constData(), W_OK) != 0)
        return fail(ErrorKind::ReadOnlyMedia);
    return {};
}

/// A write lock that is held elsewhere while we open means that somebody is at work in the file.
Done asHeld(Done done)
{
    if (!done && done.error().kind == ErrorKind::Busy)
        return fail(ErrorKind::HeldByOther);
    return done;
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(ErrorKind::FileExists);
    std::unique_ptr<Database> database(new Database(path));
    const Done made = [&]() -> Done {
        TRY(database->connect());
        TRY(database->execute(u"PRAGMA application_id = %1"_s.arg(dialect::applicationId)));
        TRY(database->bringUpToDate());
        return {};
    }();
    if (!made) {
        database.reset();
        QFile::remove(path);
        return fail(made.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    TRY(checkHeader(path));
    std::unique_ptr<Database> database(new Database(path));
    TRY(asHeld(database->connect()));
    TRY_LET(const int version, schema::versionOf(*database));
    if (version > schema::newestVersion())
        return fail(ErrorKind::NewerProgram);
    TRY(schema::checkStructure(*database));
    TRY(asHeld(database->bringUpToDate()));
    {
        auto probe = Transaction::begin(*database);
        if (!probe)
            return fail(probe.error().kind == ErrorKind::Busy ? ErrorKind::HeldByOther
                                                              : probe.error().kind);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(QString()));
    TRY(database->connect());
    TRY(database->bringUpToDate());
    return database;
}

Done Database::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!m_database.open())
        return fail(errorOf(m_database.lastError()));
    TRY(execute(u"PRAGMA foreign_keys = ON"_s));
    // KiB: what an import of thousands goes back to fits, and no window holds a whole register.
    TRY(execute(u"PRAGMA cache_size = -16384"_s));
    // Every statement with a trigger keeps what it may have to take back; not in a file.
    TRY(execute(u"PRAGMA temp_store = MEMORY"_s));
    TRY_LET(const qint64 foreignKeys, number(u"PRAGMA foreign_keys"_s));
    if (foreignKeys != 1)
        return fail(ErrorKind::Sql, u"foreign_keys"_s);
    return {};
}

Done Database::bringUpToDate()
{
    if (!m_path.isEmpty())
        TRY(chooseJournal(*this, storageOf(m_path)));
    return schema::migrate(*this);
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    auto &query = m_prepared[sql];
    if (!query || query->isActive()) {
        // Still being read further up the stack: that reader keeps its own copy alive.
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = errorOf(query->lastError());
            m_prepared.remove(sql);
            return fail(error);
        }
    }
    return query.get();
}

Result<QSqlQuery *> Database::executed(QSqlQuery *query)
{
    if (query->exec())
        return query;
    const Error error = errorOf(query->lastError());
    query->finish();
    return fail(error);
}

Result<QSqlQuery *> Database::run(const QString &sql, const Binds &binds)
{
    TRY_LET(QSqlQuery * query, prepared(sql));
    for (const auto &[name, value] : binds)
        query->bindValue(name, value);
    return executed(query);
}

Result<qint64> Database::insert(const QString &sql, const Binds &binds)
{
    if (isFaulty(sql))
        return fail(ErrorKind::Io);
    TRY_LET(QSqlQuery * query, run(sql, binds));
    const qint64 key = query->lastInsertId().toLongLong();
    query->finish();
    return key;
}

const Database::ManyRows &Database::manyRows(const QString &sql, const Binds &row)
{
    ManyRows &many = m_manyRows[sql];
    if (!many.sql.isEmpty())
        return many;
    // Binding by position would be simpler, and takes Qt several times as long.
    static const QRegularExpression place(u":(\\w+)"_s);
    const qsizetype values = sql.indexOf(u"VALUES "_s) + 7;
    QStringList rows;
    for (size_t number = 0; number < rowsTogether; ++number) {
        const QString suffix = u"_%1"_s.arg(number);
        rows << sql.sliced(values).replace(place, u":\\1"_s + suffix);
        for (const auto &[name, value] : row)
            many.names << QString(name + suffix);
    }
    many.sql = sql.first(values) + rows.join(u", "_s);
    return many;
}

Result<std::vector<qint64>> Database::insertAll(const QString &sql, const std::vector<Binds> &rows)
{
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    while (rows.size() - keys.size() >= rowsTogether) {
        const size_t first = keys.size();
        const ManyRows &many = manyRows(sql, rows[first]);
        if (isFaulty(many.sql))
            return fail(ErrorKind::Io);
        TRY_LET(QSqlQuery * query, prepared(many.sql));
        auto name = many.names.cbegin();
        for (size_t row = first; row < first + rowsTogether; ++row) {
            for (const auto &bind : rows[row])
                query->bindValue(*name++, bind.second);
        }
        TRY(executed(query));
        const qint64 firstKey = dialect::firstKey(query->lastInsertId().toLongLong(), rowsTogether);
        query->finish();
        for (size_t row = 0; row < rowsTogether; ++row)
            keys.push_back(firstKey + qint64(row));
    }
    for (size_t row = keys.size(); row < rows.size(); ++row) {
        TRY_LET(const qint64 key, insert(sql, rows[row]));
        keys.push_back(key);
    }
    return keys;
}

Result<int> Database::change(const QString &sql, const Binds &binds)
{
    if (isFaulty(sql))
        return fail(ErrorKind::Io);
    TRY_LET(QSqlQuery * query, run(sql, binds));
    const int rows = query->numRowsAffected();
    query->finish();
    return rows;
}

Done Database::execute(const QString &sql)
{
    if (isFaulty(sql))
        return fail(ErrorKind::Io);
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(errorOf(query.lastError()));
    return {};
}

Done Database::forEach(const QString &sql, const Binds &binds,
                       const std::function<void(const Row &)> &visit)
{
    TRY(run(sql, binds));
    const std::shared_ptr<QSqlQuery> query = m_prepared[sql];
    const Row row(*query);
    while (query->next())
        visit(row);
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid())
        return fail(errorOf(error));
    return {};
}

Result<qint64> Database::number(const QString &sql, const Binds &binds)
{
    TRY_LET(const auto found, first(sql, binds, [](const Row &row) { return row.number(0); }));
    return found.value_or(0);
}

Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT(!database.m_inTransaction);
    TRY(database.execute(u"BEGIN IMMEDIATE"_s));
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Done Transaction::commit()
{
    TRY(m_database->execute(u"COMMIT"_s));
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // Past the fault of a test: a rollback is what follows a fault.
    QSqlQuery(m_database->m_database).exec(u"ROLLBACK"_s);
    m_database->m_inTransaction = false;
}

} // namespace countersign
