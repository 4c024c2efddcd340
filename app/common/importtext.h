#pragma once

#include "imports/problem.h"

#include <QString>

namespace countersign {

/// What a file is a list of: "Pupils".
QString fileKindText(FileKind kind);
/// A field as the mapping and the problems name it: "Date of birth".
QString fieldText(Field field);
/// What is wrong with a row, short: "date that does not exist".
QString reasonText(RowReason reason);
/// The same in English whatever language is spoken here: what a script is told.
QString reasonPhrase(RowReason reason);
/// What to do about it, as a sentence; empty where the reason says it all.
QString mendText(RowReason reason);
QString severityText(Severity severity);

} // namespace countersign
