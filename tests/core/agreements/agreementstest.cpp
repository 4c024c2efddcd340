#include "core/agreements/agreementstest.h"

using namespace Qt::StringLiterals;

namespace countersign {

AgreementDraft AgreementsTest::forStaff()
{
    return {.name = u"Staff"_s, .audience = Audience::Staff};
}

AgreementDraft AgreementsTest::forKs2()
{
    return {
        .name = u"Key stage 2"_s, .audience = Audience::Ks2, .signers = Signers::PupilAndParent};
}

Agreement AgreementsTest::addAgreement(const AgreementDraft &draft)
{
    const auto id = agreements.add(office, draft);
    EXPECT_OK(id);
    return agreements.agreement(office, id.value_or(AgreementId())).value_or(Agreement());
}

Wording AgreementsTest::draftWording(const Agreement &agreement, QDate startsOn, QStringView html,
                                     bool asksAgain)
{
    const auto id = agreements.draftWording(office, {.agreement = agreement.id,
                                                     .html = html.toString(),
                                                     .startsOn = startsOn,
                                                     .asksAgain = asksAgain});
    EXPECT_OK(id);
    return agreements.wording(office, id.value_or(WordingId())).value_or(Wording());
}

Wording AgreementsTest::publish(const Agreement &agreement, QDate startsOn, bool asksAgain)
{
    const Wording draft = draftWording(agreement, startsOn, u"<p>I keep the rules.</p>", asksAgain);
    EXPECT_OK(agreements.publishWording(office, draft));
    return agreements.wording(office, draft.id).value_or(Wording());
}

PersonId AgreementsTest::addStaff(QStringView forename, QStringView post, QStringView category)
{
    PersonDraft draft = adultNamed(forename, u"Staff");
    draft.staff = StaffDetails{.post = post.toString(), .category = category.toString()};
    return add(draft);
}

SignatureDraft AgreementsTest::bySelf(PersonId person, const Wording &wording, QDate on)
{
    return {.person = person,
            .agreement = wording.agreement,
            .wording = wording.id,
            .signedOn = on,
            .signatories = {{.person = person, .name = u"Ann Staff"_s}}};
}

SignatureDraft AgreementsTest::byPupilAndParent(PersonId person, const Wording &wording, QDate on)
{
    SignatureDraft draft = bySelf(person, wording, on);
    draft.signatories = {
        {.person = person, .name = u"Cerys Popescu"_s, .capacity = SignatoryCapacity::Pupil},
        {.name = u"Ioana Popescu"_s, .capacity = SignatoryCapacity::Parent}};
    return draft;
}

Signatory AgreementsTest::authorisedBy(PersonId person, QDate on)
{
    return {.person = person,
            .name = u"Leah Llewellyn"_s,
            .capacity = SignatoryCapacity::Authoriser,
            .signedOn = on};
}

SignatureId AgreementsTest::record(const SignatureDraft &draft)
{
    const auto id = signatures.record(office, draft);
    EXPECT_OK(id);
    return id.value_or(SignatureId());
}

} // namespace countersign
