#pragma once

#include <QString>

#include <optional>

namespace countersign {

// Words that information systems and offices write in a cell, read without regard to case and
// outer space. What is not plainly one of them is nothing: it is never guessed.

enum class YesNo { Blank, Yes, No, Unclear };
YesNo parseYesNo(QStringView text);

enum class Sex { Female, Male };
/// Nothing for a blank cell and for any other word.
std::optional<Sex> parseSex(QStringView text);

/// "Year 3", "Yr 3", "Y3", "3", "Reception", "Nursery 1", "N2" → N1 N2 R 1 … 14 M X; empty when it
/// is none of them.
QString parseYearGroup(QStringView text);

/// What a cell of an office's consent sheet says.
enum class SheetAnswer { None, Given, Refused, Unclear };
/// Unclear for anything but a plain yes, a plain no and a blank: "?", "not face", "ask".
SheetAnswer parseAnswer(QStringView text);

/// The word for a relationship code of the transfer file ("PAM" → "Mother", domain.md §1); any
/// other text as it is.
QString relationshipWord(QStringView code);

} // namespace countersign
