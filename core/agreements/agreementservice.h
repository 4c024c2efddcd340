#pragma once

#include "access/actor.h"
#include "agreements/agreement.h"
#include "agreements/wording.h"
#include "register/register.h"

namespace countersign {

/// The rules of agreements and their wordings. An agreement that was ever signed is retired, never
/// deleted; a wording that was published never changes again.
class AgreementService
{
public:
    explicit AgreementService(Register &target) : m_register(target) {}

    /// As checkAgreement(); Duplicate for a name that another agreement has.
    Result<AgreementId> add(const Actor &actor, const AgreementDraft &draft);
    /// As for add(); Stale when it has changed since it was read; StillInUse for another audience
    /// once somebody has signed, because signatures are kept with the people of the audience.
    Done change(const Actor &actor, const Agreement &before, const AgreementDraft &after);
    /// From that day on it is asked of nobody; an invalid day brings it back.
    Done retire(const Actor &actor, const Agreement &before, QDate from);

    /// By audience, then by name; the retired ones too.
    Result<std::vector<Agreement>> agreements(const Actor &actor);
    Result<Agreement> agreement(const Actor &actor, AgreementId id);
    /// Without regard to case; NotFound when there is none.
    Result<Agreement> named(const Actor &actor, QStringView name);

    /// As checkWording(). With a number it is a translation, and asks again as the wording that it
    /// translates does: NotFound when there is none of that number, Duplicate when that language
    /// is there.
    Result<WordingId> draftWording(const Actor &actor, WordingDraft draft);
    /// Text, language, start and whether it asks again; Frozen once published.
    Done changeWording(const Actor &actor, const Wording &before, const WordingDraft &after);
    /// Takes a draft away; Frozen once published.
    Done discardWording(const Actor &actor, const Wording &before);
    /// From now on it can be signed and never changes; Frozen when it is published already, Stale
    /// when the draft is not the one that was read.
    Done publishWording(const Actor &actor, const Wording &before);

    /// Newest first, then by language; drafts too.
    Result<std::vector<Wording>> wordings(const Actor &actor, AgreementId agreement);
    Result<Wording> wording(const Actor &actor, WordingId id);
    /// As inForceOn().
    Result<std::vector<Wording>> wordingsInForce(const Actor &actor, AgreementId agreement,
                                                 QDate on);

private:
    Register &m_register;
};

} // namespace countersign
