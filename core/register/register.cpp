#include "register/register.h"

#include <QHash>

namespace countersign {

using namespace Qt::StringLiterals;

bool ChangeSet::touches(QStringView table) const
{
    return isLarge || std::ranges::any_of(changes, [&](const RecordChange &change) {
               return change.table == table;
           });
}

Register::Register(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database)), m_clock(clock)
{
}

Result<std::unique_ptr<Register>> Register::create(const QString &path, const Clock &clock)
{
    TRY_LET(auto database, Database::create(path));
    return std::unique_ptr<Register>(new Register(std::move(database), clock));
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, const Clock &clock)
{
    TRY_LET(auto database, Database::open(path));
    return std::unique_ptr<Register>(new Register(std::move(database), clock));
}

Result<std::unique_ptr<Register>> Register::inMemory(const Clock &clock)
{
    TRY_LET(auto database, Database::inMemory());
    return std::unique_ptr<Register>(new Register(std::move(database), clock));
}

OperationId Register::newestOperation()
{
    return OperationId(m_database->number(u"SELECT max(id) FROM operation"_s).value_or(0));
}

void Register::announce(OperationId operation)
{
    ChangeSet set;
    QHash<std::pair<QString, qint64>, size_t> seen;
    int rows = 0;
    const Done read = m_database->forEach(
        u"SELECT table_name, record, before_row IS NULL, after_row IS NULL FROM trail "
        "WHERE operation = :operation ORDER BY id LIMIT :most"_s,
        {{u":operation"_s, operation.value()}, {u":most"_s, ChangeSet::most + 1}},
        [&](const Row &row) {
            ++rows;
            using Kind = RecordChange::Kind;
            const Kind kind = row.flag(2)   ? Kind::Added
                              : row.flag(3) ? Kind::Removed
                                            : Kind::Changed;
            RecordChange change{row.text(0), row.number(1), kind};
            const bool isNew = !seen.contains({change.table, change.record});
            const size_t at =
                isNew ? set.changes.size() : seen.value({change.table, change.record});
            seen.insert({change.table, change.record}, at);
            if (isNew)
                set.changes.push_back(std::move(change));
            else if (kind == Kind::Removed || set.changes[at].kind == Kind::Removed)
                set.changes[at].kind = kind;
        });
    // What cannot be read back is announced as "anything may have changed".
    if (!read || rows > ChangeSet::most)
        set = {.isLarge = true, .changes = {}};
    Q_EMIT changed(set);
}

} // namespace countersign
