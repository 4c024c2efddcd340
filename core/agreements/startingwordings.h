#pragma once

#include "access/actor.h"
#include "agreements/agreement.h"
#include "audit/operation.h"
#include "register/register.h"

#include <QDir>

namespace countersign {

/// An agreement that a new register begins with, and its first wording in one language.
struct StartingWording
{
    AgreementDraft agreement = {};
    QString language = {};
    QString html = {};
};

/// Reads index.json of the folder and the files that it names. The index is a list of
/// {file, name, audience, signers, authoriser, renewal, renewal_months, language}, in the codes of
/// the register; one name with several languages is one agreement. Unreadable for a file that
/// cannot be read or is no JSON, Malformed for a value that is none of the codes, with the file or
/// field and the place in the list, counted from 1, as the record.
Result<std::vector<StartingWording>> readStartingWordings(const QDir &folder);

/// Adds them all, published and in force from that day, in one operation. Duplicate when the
/// register has an agreement of that name.
Done addStartingWordings(Register &target, const Actor &actor,
                         const std::vector<StartingWording> &wordings, QDate startsOn);
/// The same within an operation that is open: as one part of beginning a register.
Done addStartingWordings(Register &target, const Operation &open,
                         const std::vector<StartingWording> &wordings, QDate startsOn);

} // namespace countersign
