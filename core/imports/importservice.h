#pragma once

#include "access/actor.h"
#include "imports/importfile.h"
#include "imports/importplan.h"
#include "imports/importprogress.h"
#include "register/register.h"

namespace countersign {

/// From a file to the register: open, preview, apply. All calls: Forbidden without
/// Permission::Import.
class ImportService
{
public:
    explicit ImportService(Register &target) : m_register(target) {}

    /// Reads the file and takes it for what its headings say, or for the kind that is asked for,
    /// with the headings the school has explained before. Errors of readSourceFile(); Malformed
    /// with "kind" when a transfer file is asked to be anything but a list of pupils or contacts.
    Result<ImportFile> open(const Actor &actor, const QString &path,
                            std::optional<FileKind> kind = {}, const QString &sheet = {});
    /// The same table taken for another kind.
    Done setKind(ImportFile &file, FileKind kind);

    /// What an import would do today. Writes nothing. Required with "kind" when nobody has said
    /// what the file holds.
    Result<ImportPlan> preview(const Actor &actor, const ImportFile &file);

    /// Writes what the plan accepts, in one operation: all or nothing, and one undo. Gives its
    /// number, or an invalid one when there was nothing to write. Stale when people or what was
    /// answered have changed since the preview; OutOfRange with "roll" when it takes pupils off a
    /// roll that asksAboutRoll() and nobody confirmed; Cancelled. After an error everything is as
    /// it was.
    Result<OperationId> apply(const Actor &actor, const ImportPlan &plan,
                              const ImportProgress &progress = {});

private:
    Register &m_register;
};

} // namespace countersign
