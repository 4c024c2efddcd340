#pragma once

#include "agreements/agreement.h"
#include "cli/command.h"
#include "consents/consentuse.h"
#include "people/person.h"

namespace countersign {

// What a name or number on the command line stands for in the register. Usage when it stands for
// nothing there, with what there is.

/// By UPN.
Outcome<Person> pupilWith(Register &target, const Actor &actor, const QString &upn);
/// By staff code.
Outcome<Person> staffWith(Register &target, const Actor &actor, const QString &code);
Outcome<ConsentUse> useNamed(Register &target, const Actor &actor, const QString &name);
Outcome<Agreement> agreementNamed(Register &target, const Actor &actor, const QString &name);
/// The class as the register writes it.
Outcome<QString> classNamed(Register &target, QDate on, const QString &name);

} // namespace countersign
