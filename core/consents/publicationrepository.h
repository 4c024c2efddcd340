#pragma once

#include "consents/publication.h"
#include "db/database.h"

namespace countersign {

/// The only SQL that writes publications and what must be taken down. Asks no permission and begins
/// no transaction.
class PublicationRepository
{
public:
    explicit PublicationRepository(Database &database) : m_database(database) {}

    Result<PublicationId> insert(const PublicationDraft &draft);
    /// Stale when it has changed since it was read.
    Done update(const Publication &before, const PublicationDraft &after, bool keepsApproval);
    Done approve(const Publication &before, const QString &by, QDate day);
    /// NotFound when there is none.
    Result<Publication> find(PublicationId id);
    /// The newest first, those without a date before them.
    Result<std::vector<Publication>> all();

    /// Approved or out, not ended by that day, showing this person, without an open task for it.
    Result<std::vector<Publication>> showing(PersonId person, QDate day);
    Result<TakeDownId> insertTakeDown(PublicationId publication, PersonId person, QDate since);
    /// The person is no longer shown. Stale as above, and when it is done already.
    Done finishTakeDown(const TakeDown &before, QDate day, const QString &by);
    /// Open ones with the oldest first, or done ones with the newest first.
    Result<std::vector<TakeDown>> takeDowns(bool open);

private:
    Done writePeople(PublicationId id, const std::vector<PersonId> &before,
                     const std::vector<PersonId> &after);
    Result<std::vector<Publication>> list(const QString &condition, const Binds &binds);

    Database &m_database;
};

} // namespace countersign
