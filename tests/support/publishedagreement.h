#pragma once

#include "agreements/agreementservice.h"
#include "support/print.h"

namespace countersign {

/// An agreement that can be signed since 2020.
inline Wording publishedAgreement(Register &target, const Actor &actor, const AgreementDraft &draft)
{
    AgreementService agreements(target);
    const auto id = agreements.add(actor, draft);
    EXPECT_OK(id);
    const auto wording = agreements.draftWording(
        actor,
        {.agreement = *id, .html = QStringLiteral("<p>I agree</p>"), .startsOn = {2020, 9, 1}});
    EXPECT_OK(wording);
    EXPECT_OK(agreements.publishWording(actor, *agreements.wording(actor, *wording)));
    return *agreements.wording(actor, *wording);
}

} // namespace countersign
