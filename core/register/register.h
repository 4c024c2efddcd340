#pragma once

#include "base/clock.h"
#include "db/database.h"

#include <QObject>

namespace countersign {

/// One row that an operation changed, for whoever shows it.
struct RecordChange
{
    enum class Kind { Added, Changed, Removed };

    QString table;
    qint64 record = 0;
    Kind kind = Kind::Changed;

    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// All that one committed operation changed, each record once, in the order of its first change.
struct ChangeSet
{
    /// Above this a list of rows helps nobody: whoever shows them reads anew what is on the screen.
    static constexpr int most = 2000;

    bool isLarge = false;
    /// Empty when the set is large.
    std::vector<RecordChange> changes;

    bool touches(QStringView table) const;
};

/// An open register: the file, the clock it is kept by, and the announcement of what was committed.
/// The services of all rooms are made from one of these; a worker thread opens its own.
class Register : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Register>> create(const QString &path, const Clock &clock);
    static Result<std::unique_ptr<Register>> open(const QString &path, const Clock &clock);
    static Result<std::unique_ptr<Register>> inMemory(const Clock &clock);

    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }
    const QString &path() const { return m_database->path(); }

    /// Invalid while nothing was written, and when it cannot be read.
    OperationId newestOperation();
    /// Announces an operation that was committed through another connection: a worker's.
    void announce(OperationId operation);

Q_SIGNALS:
    /// After the commit, never before.
    void changed(const countersign::ChangeSet &changes);

private:
    Register(std::unique_ptr<Database> database, const Clock &clock);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
};

} // namespace countersign
