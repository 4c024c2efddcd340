#pragma once

#include "consents/photoflag.h"
#include "db/database.h"

namespace countersign {

/// The only SQL that writes flags. Asks no permission and begins no transaction.
class PhotoFlagRepository
{
public:
    explicit PhotoFlagRepository(Database &database) : m_database(database) {}

    Result<PhotoFlagId> insert(PersonId person, QDate day, const QString &reason);
    /// Stale when it has changed since it was read.
    Done lift(const PhotoFlag &before, QDate day);
    /// The newest first.
    Result<std::vector<PhotoFlag>> flagsOf(PersonId person);

private:
    Database &m_database;
};

} // namespace countersign
