#include "agreements/agreement.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostMonths = 120;

bool isOfPupils(Audience audience)
{
    return kindAsked(audience) == PupilKind && audience != Audience::Parents;
}

} // namespace

Done checkAgreement(const AgreementDraft &draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"agreement.name"_s);
    if (isOfPupils(draft.audience) == (draft.signers == Signers::Self))
        return fail(ErrorKind::OutOfRange, u"agreement.signers"_s);
    const bool areMonthsRight = draft.renewal == Renewal::Months
                                    ? draft.renewalMonths >= 1 && draft.renewalMonths <= mostMonths
                                    : draft.renewalMonths == 0;
    if (!areMonthsRight)
        return fail(ErrorKind::OutOfRange, u"agreement.renewal_months"_s);
    return {};
}

bool asksAgainByDefault(Renewal renewal)
{
    return renewal == Renewal::WordingChange;
}

} // namespace countersign
