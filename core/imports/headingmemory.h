#pragma once

#include "db/database.h"
#include "imports/mapping.h"

namespace countersign {

/// What the school has said its headings mean, kept in the register (table import_heading). Begins
/// no transaction: it is written along with the import it was said for.
class HeadingMemory
{
public:
    explicit HeadingMemory(Database &database) : m_database(database) {}

    Result<HeadingChoices> choices(FileKind kind);
    /// What of the mapping neither the aliases nor the memory say already.
    Result<HeadingChoices> newChoices(const Mapping &mapping, const QStringList &headings);
    Done remember(FileKind kind, const HeadingChoices &choices);

private:
    Database &m_database;
};

} // namespace countersign
