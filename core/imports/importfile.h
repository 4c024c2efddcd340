#pragma once

#include "base/ids.h"
#include "imports/mapping.h"
#include "imports/sourcefile.h"

namespace countersign {

/// A file as it was read, with what it is taken to be: shown on the mapping page, changed there,
/// and handed on to ImportService::preview().
struct ImportFile
{
    SourceFile source = {};
    /// Nothing when its headings could be anybody's, until a person has said. A transfer file is a
    /// list of pupils.
    std::optional<FileKind> kind = {};
    /// Of a table; a transfer file says itself what it holds.
    Mapping mapping = {};
    /// Of a consent sheet: what a person said that a heading stands for, where it is no name of a
    /// use; the date of the forms that bear none, or else the earliest that stands on another; and
    /// the name that is kept where nobody signed.
    QHash<QString, UseId> uses = {};
    std::optional<QDate> undatedForms = {};
    QString nobodySigned = QStringLiteral("?");

    bool isTransfer() const { return std::holds_alternative<TransferFile>(source); }
    const SourceTable &table() const;
};

/// How a table of pupils is to be read for contacts too, when its headings name a contact besides
/// the pupil, and something that only a contact has.
std::optional<Mapping> contactsIn(const SourceTable &table);

} // namespace countersign
