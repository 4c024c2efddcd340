#pragma once

#include "agreements/agreementservice.h"
#include "agreements/signatureservice.h"
#include "support/registertest.h"

namespace countersign {

/// A register in which agreements are quickly made and signed.
class AgreementsTest : public RegisterTest
{
protected:
    static AgreementDraft forStaff();
    static AgreementDraft forKs2();

    Agreement addAgreement(const AgreementDraft &draft);
    Wording draftWording(const Agreement &agreement, QDate startsOn, QStringView html = u"<p>I</p>",
                         bool asksAgain = false);
    Wording publish(const Agreement &agreement, QDate startsOn = {2020, 9, 1},
                    bool asksAgain = false);
    PersonId addStaff(QStringView forename, QStringView post = u"Teacher",
                      QStringView category = u"Teaching");

    static SignatureDraft bySelf(PersonId person, const Wording &wording, QDate on);
    static SignatureDraft byPupilAndParent(PersonId person, const Wording &wording, QDate on);
    static Signatory authorisedBy(PersonId person, QDate on = {});
    SignatureId record(const SignatureDraft &draft);

    AgreementService agreements{*target};
    SignatureService signatures{*target};
};

} // namespace countersign
