#pragma once

#include "agreements/agreementservice.h"
#include "agreements/signatureservice.h"
#include "reports/reportcatalogue.h"
#include "support/consentstest.h"

namespace countersign {

/// Two classes, two uses and an agreement for key stage 2, of which little has come back.
class ReportsTest : public ConsentsTest
{
protected:
    ReportsTest();

    ReportOptions options(QStringView className = {}) const;
    /// Pupil and mother, today.
    void sign(PersonId pupil);
    /// Empty when it is not a table.
    ReportTable table(ReportKind kind, const ReportOptions &asked);
    static QStringList names(const ReportSection &section);
    /// Every word that a table says.
    static QString everyWord(const ReportTable &table);

    AgreementService agreements{*target};
    SignatureService signatures{*target};
    UseId website;
    UseId press;
    AgreementId ks2;
    WordingId wording;
    /// 3B: Bo and Cerys; 4A: Zed.
    PersonId bo;
    PersonId cerys;
    PersonId zed;
    Giver mother;
    Giver father;
};

} // namespace countersign
