#pragma once

#include "base/result.h"
#include "imports/mapping.h"
#include "imports/problem.h"
#include "imports/sourcetable.h"

#include <QByteArray>

namespace countersign {

/// What a Common Transfer File or an admissions file holds (domain.md §1), as two tables of text
/// with the meaning of their columns, for readPupils() and readContacts(). Lines are the file's.
/// It is never a full roll.
struct TransferFile
{
    QString version;
    /// Partial files lack contacts.
    bool isPartial = false;
    QString sourceSchool;
    SourceTable pupils;
    Mapping pupilMapping;
    SourceTable contacts;
    Mapping contactMapping;
    /// A warning when the version came after this program.
    std::vector<Problem> problems;
};

/// Elements are known by name, without case, not by position. Unreadable when the root is neither
/// CTfile nor ATfile, and with its line for XML that is wrong or has a document type,
/// TooLarge past the limits.
Result<TransferFile> readTransferFile(const QByteArray &bytes);

} // namespace countersign
