#pragma once

#include "consents/consentgrid.h"
#include "consents/consentservice.h"
#include "consents/useservice.h"
#include "support/registertest.h"

namespace countersign {

/// A register with services for consents, and short ways to have somebody answer.
class ConsentsTest : public RegisterTest
{
protected:
    UseId addUse(QStringView name, Basis basis = Basis::Consent);
    ConsentForm form(PersonId person, const Giver &giver, Answer answer,
                     const std::vector<UseId> &asked, QDate on = {});
    /// Recorded by the office; today unless a day is given.
    std::vector<ConsentEventId> say(PersonId person, const Giver &giver, Answer answer, UseId use,
                                    QDate on = {});
    Decision decision(PersonId person, UseId use, QDate on = {});

    UseService uses{*target};
    ConsentService consents{*target};
    ConsentGridService grids{*target};
};

inline void PrintTo(const Decision &decision, std::ostream *out)
{
    *out << (decision.permitted ? "yes" : "no") << " by rule " << decision.rule << ": "
         << reasonCodes.of(decision.reason).toStdString();
}

} // namespace countersign
