#include "imports/importfile.h"

namespace countersign {

const SourceTable &ImportFile::table() const
{
    const auto *transfer = std::get_if<TransferFile>(&source);
    return transfer ? transfer->pupils : std::get<SourceTable>(source);
}

std::optional<Mapping> contactsIn(const SourceTable &table)
{
    const Mapping mapping = guessMapping(FileKind::Contacts, table.headings);
    const bool namesPupil = mapping.has(Field::Upn) || mapping.has(Field::PupilSurname) ||
                            mapping.has(Field::PupilFullName);
    const bool namesBoth =
        namesPupil && (mapping.has(Field::Surname) || mapping.has(Field::FullName));
    const bool tellsRelation =
        mapping.has(Field::Relationship) || mapping.has(Field::ParentalResponsibility);
    return namesBoth && tellsRelation ? std::optional(mapping) : std::nullopt;
}

} // namespace countersign
