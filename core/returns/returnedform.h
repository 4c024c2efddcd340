#pragma once

#include "agreements/agreement.h"
#include "agreements/signature.h"
#include "agreements/standing.h"
#include "agreements/wording.h"
#include "consents/consentwriter.h"
#include "consents/giver.h"
#include "consents/mayuse.h"

#include <optional>
#include <utility>
#include <vector>

namespace countersign {

/// What stands on the sheet under one agreement. One that is not on the sheet, or left blank, is
/// simply not among those of the form.
struct SheetAgreement
{
    AgreementId agreement = {};
    /// The very wording on the sheet.
    WordingId wording = {};
    SignatureOutcome outcome = SignatureOutcome::Signed;
};

/// One sheet of paper that came back for one pupil: names under agreements, and answers about
/// pictures. Both stand on the same sheet and are yet two things (domain.md §3): neither counts as
/// the other.
struct ReturnedForm
{
    PersonId pupil = {};
    std::vector<SheetAgreement> agreements = {};
    /// A use that was left blank is not among them; silence is no answer.
    std::vector<UseAnswer> answers = {};
    Giver signer = {};
    QDate signedOn = {};
    Came came = Came::Paper;
    /// Where the paper lies.
    QString evidence = {};
};

/// What a tick in the yes or no column means by the basis of the use. Invalid where the use does
/// not rest on consent and was not objected to: nobody asked for a yes.
std::optional<Answer> answerFor(const ConsentUse &use, bool yes);

/// Somebody who may have signed.
struct OfferedSigner
{
    Giver giver = {};
    /// Of a contact, as the school wrote it; empty for others.
    QString relationship = {};
    /// Whether their yes counts. The pupil's own never does; their no does.
    Entitlement entitlement = Entitlement::None;

    friend bool operator==(const OfferedSigner &, const OfferedSigner &) = default;
};

/// Whoever may be asked to sign on that day: contacts whose consent counts by priority, the
/// authority of a pupil in care, the other contacts, and the pupil from the age that the school
/// asks at. An adult answers for themself.
std::vector<OfferedSigner> offeredSigners(const Person &pupil, const std::vector<Contact> &contacts,
                                          int pupilAskedFromAge, QDate day);

/// An agreement that may stand on the sheet.
struct OfferedAgreement
{
    Agreement agreement = {};
    Standing standing = {};
    /// Published ones, the one in force first.
    std::vector<Wording> wordings = {};
};

/// Whether the name of a parent, or of whoever stands in a parent's place, has to be there.
bool needsParent(const Agreement &agreement);

struct OfferedUse
{
    ConsentUse use = {};
    /// The newest answer that was not voided, whoever gave it.
    std::optional<ConsentEvent> last = {};
};

/// Everything the page shows before a form is filled in.
struct BlankForm
{
    Person pupil = {};
    std::vector<OfferedAgreement> agreements = {};
    std::vector<OfferedUse> uses = {};
    std::vector<OfferedSigner> signers = {};
    /// The days and signers of the forms there are already.
    std::vector<std::pair<Giver, QDate>> earlier = {};

    /// Whether something of that day by the same person is recorded already.
    bool isRecorded(const Giver &signer, QDate on) const;
};

} // namespace countersign
