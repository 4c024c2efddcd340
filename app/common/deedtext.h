#pragma once

#include "access/actor.h"

#include <QString>

namespace countersign {

/// A deed of the trail as the history names it: "import.pupils" → "Pupils imported".
QString deedText(const QString &deed);
QString roleName(Role role);
/// Why a deed that is there for good (ErrorKind::Frozen) is not put back.
QString notPutBackText(const QString &deed);
/// A table of the trail as a person calls what lies in it: "consent_event" → "Answer".
QString recordText(const QString &table);
/// A column of a table likewise; empty for those that mean nothing to a person (keys, versions).
QString columnText(const QString &column);

} // namespace countersign
