#pragma once

#include "access/actor.h"
#include "register/register.h"

#include <QString>

namespace countersign {

// Schools larger than any. The same number gives the same pupils, thirty to a class, and a file is
// written once in a run; it is gone with the program.

/// A file in the folder of this run.
QString inFolder(const QString &name);

/// The roll as a management information system writes it: class by class, in CSV. Empty when it
/// cannot be written, as the others.
QString rollFile(int pupils);
/// A register of those pupils.
QString schoolFile(int pupils);
/// The same with the uses every school starts with, all of them answered by each pupil's mother.
QString answeredSchoolFile(int pupils);

Actor benchActor();

} // namespace countersign
