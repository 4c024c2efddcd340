#pragma once

#include "consents/consentuse.h"
#include "db/database.h"

namespace countersign {

/// The only SQL that writes uses. Asks no permission and begins no transaction.
class UseRepository
{
public:
    explicit UseRepository(Database &database) : m_database(database) {}

    /// Goes to the end of the list. Duplicate when there is one of that name in any spelling.
    Result<UseId> insert(const ConsentUseDraft &draft);
    /// Stale when it has changed since it was read; Duplicate as above.
    Done update(const ConsentUse &before, const ConsentUseDraft &after);
    Done place(const ConsentUse &before, int position);
    Done retire(const ConsentUse &before, QDate day);

    /// In the order of the list, the retired ones in their old places.
    Result<std::vector<ConsentUse>> all();
    /// Those that may still be made something of on that day.
    Result<std::vector<ConsentUse>> current(QDate day);
    /// NotFound when there is none.
    Result<ConsentUse> find(UseId id);
    /// By its name folded, so in any case and spelling of punctuation; NotFound.
    Result<ConsentUse> findByName(QStringView name);

private:
    Done checkNameIsFree(const QString &name, UseId except);

    Database &m_database;
};

} // namespace countersign
