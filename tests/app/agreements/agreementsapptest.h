#pragma once

#include "agreements/agreementservice.h"
#include "agreements/agreementstandings.h"
#include "agreements/signatureservice.h"
#include "support/apptest.h"

namespace countersign {

/// A session on a register with the starting agreements, in force since September.
class AgreementsAppTest : public AppTest
{
protected:
    AgreementsAppTest();

    Agreement named(QStringView name);
    PersonId addStaff(QStringView forename, QStringView surname,
                      QStringView category = u"Teaching");
    /// On paper, by whoever usually signs; the authoriser's name is still missing.
    SignatureId sign(PersonId person, QStringView agreement, QDate on);
    Standing standingOf(PersonId person, QStringView agreement);
    /// Cells of one column, from the top down.
    static QStringList column(const QAbstractItemModel *model, int column);

    AgreementService agreements{*opened};
    SignatureService signatures{*opened};
};

} // namespace countersign
