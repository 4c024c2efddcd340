#pragma once

#include "imports/field.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace countersign {

/// What a school has said its own headings mean, by foldedHeading(); None means "leave it out".
using HeadingChoices = QHash<QString, Field>;

/// How names that share one column are written; until somebody has said so, such rows are refused
/// (domain.md §2: ask, do not guess).
enum class NameColumn { Unanswered, SurnameCommaForename };

/// Which column of a file holds what. A plain value: shown, changed and remembered by whoever asks.
struct Mapping
{
    FileKind kind = FileKind::Pupils;
    /// One for each heading, None where the column is left out. No field stands twice but Use.
    std::vector<Field> columns;
    NameColumn nameColumn = NameColumn::Unanswered;

    /// -1 when no column holds it.
    qsizetype columnOf(Field field) const;
    bool has(Field field) const { return columnOf(field) >= 0; }
    std::vector<qsizetype> useColumns() const;
};

/// What the headings mean by their aliases, or by the school's choices where it has made one. Of
/// two columns for one field the one with the better alias is taken. In a list of consents every
/// other column with a heading is taken for a use.
Mapping guessMapping(FileKind kind, const QStringList &headings, const HeadingChoices &chosen = {});

/// The kind whose headings these are; nothing when they could be anybody's.
std::optional<FileKind> guessKind(const QStringList &headings);

/// The fields a column of that kind of file may be given, in the order to offer them.
std::vector<Field> fieldsOf(FileKind kind);

} // namespace countersign
