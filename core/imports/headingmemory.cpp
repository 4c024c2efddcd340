#include "imports/headingmemory.h"

#include "imports/headings.h"
#include "imports/importcodes.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<HeadingChoices> HeadingMemory::choices(FileKind kind)
{
    HeadingChoices choices;
    TRY(m_database.forEach(u"SELECT heading, field FROM import_heading WHERE kind = :kind"_s,
                           {{u":kind"_s, fileKindCodes.of(kind)}}, [&](const Row &row) {
                               // A field this program does not know any more is no choice.
                               if (const auto field = fieldCodes.value(row.text(1)))
                                   choices.insert(row.text(0), *field);
                           }));
    return choices;
}

Result<HeadingChoices> HeadingMemory::newChoices(const Mapping &mapping,
                                                 const QStringList &headings)
{
    TRY_LET(const HeadingChoices known, choices(mapping.kind));
    const Mapping guess = guessMapping(mapping.kind, headings, known);
    HeadingChoices added;
    for (size_t i = 0; i < mapping.columns.size() && i < guess.columns.size(); ++i) {
        const QString heading = foldedHeading(headings.value(qsizetype(i)));
        if (!heading.isEmpty() && mapping.columns[i] != guess.columns[i])
            added.insert(heading, mapping.columns[i]);
    }
    return added;
}

Done HeadingMemory::remember(FileKind kind, const HeadingChoices &choices)
{
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        const Binds binds{{u":kind"_s, fileKindCodes.of(kind)},
                          {u":heading"_s, choice.key()},
                          {u":field"_s, fieldCodes.of(choice.value())}};
        TRY_LET(const int known, m_database.change(u"UPDATE import_heading SET field = :field "
                                                   "WHERE kind = :kind AND heading = :heading"_s,
                                                   binds));
        if (known == 0)
            TRY(m_database.insert(u"INSERT INTO import_heading (kind, heading, field) "
                                  "VALUES (:kind, :heading, :field)"_s,
                                  binds));
    }
    return {};
}

} // namespace countersign
