#pragma once

#include "base/result.h"
#include "db/row.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace countersign {

using Binds = std::vector<std::pair<QString, QVariant>>;

/// One connection to one register file, for the thread that opened it. It knows no register's
/// tables: it opens with distrust, runs statements, and turns the engine's codes into kinds of
/// error.
class Database
{
public:
    /// Makes a new file with the newest schema; FileExists rather than overwriting one.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Opens a register of this or an older version and brings it up to date. The file is left as
    /// it is when the answer is an error: NoSuchFile, NotARegister, Damaged, NewerProgram,
    /// ReadOnlyMedia, HeldByOther.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    static Result<std::unique_ptr<Database>> inMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Empty for a register in memory.
    const QString &path() const { return m_path; }

    /// The key of the new row.
    Result<qint64> insert(const QString &sql, const Binds &binds = {});
    /// The keys of the new rows, in their order: as insert() for each, all with the same names in
    /// the same order, but many rows to a statement. An import writes thousands.
    Result<std::vector<qint64>> insertAll(const QString &sql, const std::vector<Binds> &rows);
    /// How many rows were changed.
    Result<int> change(const QString &sql, const Binds &binds = {});
    /// For statements of the schema, never kept prepared.
    Done execute(const QString &sql);

    Done forEach(const QString &sql, const Binds &binds,
                 const std::function<void(const Row &)> &visit);

    template <class FromRow>
    auto list(const QString &sql, const Binds &binds, FromRow fromRow)
        -> Result<std::vector<decltype(fromRow(std::declval<const Row &>()))>>
    {
        std::vector<decltype(fromRow(std::declval<const Row &>()))> rows;
        TRY(forEach(sql, binds, [&](const Row &row) { rows.push_back(fromRow(row)); }));
        return rows;
    }

    /// The first row, or none.
    template <class FromRow>
    auto first(const QString &sql, const Binds &binds, FromRow fromRow)
        -> Result<std::optional<decltype(fromRow(std::declval<const Row &>()))>>
    {
        std::optional<decltype(fromRow(std::declval<const Row &>()))> found;
        TRY(forEach(sql, binds, [&](const Row &row) {
            if (!found)
                found = fromRow(row);
        }));
        return found;
    }

    /// One number, 0 when there is no row: for counts.
    Result<qint64> number(const QString &sql, const Binds &binds = {});

    /// Asked before every statement that writes or commits; true makes it fail as a broken disk
    /// would. This is how the tests make the n-th statement of an operation fail.
    void setFault(std::function<bool(const QString &sql)> fault) { m_fault = std::move(fault); }

private:
    friend class Transaction;

    explicit Database(QString path);

    Done connect();
    Done bringUpToDate();
    /// An INSERT of several rows at once, made from that of one.
    struct ManyRows
    {
        QString sql;
        /// The names of the first row's places, then of the second's …
        QStringList names;
    };

    const ManyRows &manyRows(const QString &sql, const Binds &row);
    Result<QSqlQuery *> prepared(const QString &sql);
    Result<QSqlQuery *> run(const QString &sql, const Binds &binds);
    Result<QSqlQuery *> executed(QSqlQuery *query);
    bool isFaulty(const QString &sql) const { return m_fault && m_fault(sql); }

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<QString, ManyRows> m_manyRows;
    std::function<bool(const QString &)> m_fault;
    bool m_inTransaction = false;
};

/// Begins at once with the right to write, and rolls back unless committed. Transactions do not
/// nest: whoever owns the use case owns the transaction.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Done commit();
    ~Transaction();

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace countersign
