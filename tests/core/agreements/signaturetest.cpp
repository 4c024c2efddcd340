#include "agreements/signature.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class SignatureRulesTest : public testing::Test
{
protected:
    SignatureRulesTest()
    {
        agreement.id = AgreementId(1);
        agreement.audience = Audience::Ks2;
        agreement.signers = Signers::PupilAndParent;
        wording.id = WordingId(2);
        wording.agreement = agreement.id;
        wording.publishedAt = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
        draft = {
            .person = PersonId(3),
            .agreement = agreement.id,
            .wording = wording.id,
            .signedOn = {2026, 9, 14},
            .signatories = {named(SignatoryCapacity::Pupil), named(SignatoryCapacity::Parent)}};
    }

    static Signatory named(SignatoryCapacity capacity)
    {
        return {.name = u"Cerys Popescu"_s, .capacity = capacity};
    }
    Done check() const { return checkSignature(draft, agreement, wording, today); }
    QString where() const { return check().error().where; }
    /// The same sheet for an adult who needs an authoriser.
    void makeStaff()
    {
        agreement.audience = Audience::Staff;
        agreement.signers = Signers::Self;
        agreement.authoriser = true;
        draft.signatories = {named(SignatoryCapacity::Self)};
    }

    QDate today{2026, 11, 18};
    Agreement agreement;
    Wording wording;
    SignatureDraft draft;
};

TEST_F(SignatureRulesTest, lettingAWholeSheetPass)
{
    EXPECT_OK(check());
    draft.signedOn = today;
    draft.signatories.front().signedOn = {2026, 9, 1};
    EXPECT_OK(check());
}

TEST_F(SignatureRulesTest, needsEverybodyWhomTheAgreementAsks)
{
    draft.signatories.pop_back();
    EXPECT_ERROR(check(), Required);
    EXPECT_EQ(where(), u"signatory.capacity"_s);
    EXPECT_EQ(check().error().record, draft.person.value());
    agreement.signers = Signers::Pupil;
    EXPECT_OK(check());
    agreement.signers = Signers::ParentForPupil;
    EXPECT_ERROR(check(), Required);
    draft.signatories = {named(SignatoryCapacity::Parent)};
    EXPECT_OK(check());
    agreement.audience = Audience::Parents;
    agreement.signers = Signers::Self;
    EXPECT_OK(check());
    agreement.audience = Audience::Staff;
    EXPECT_ERROR(check(), Required);
}

TEST_F(SignatureRulesTest, letsTheAuthoritySignWhereAParentWould)
{
    draft.signatories.back().capacity = SignatoryCapacity::Authority;
    EXPECT_OK(check());
}

TEST_F(SignatureRulesTest, needsPersonDayAndNames)
{
    const SignatureDraft whole = draft;
    draft.person = {};
    EXPECT_ERROR(check(), Required);
    draft = whole;
    draft.signedOn = {};
    EXPECT_ERROR(check(), Required);
    draft = whole;
    draft.signatories.back().name = u" "_s;
    EXPECT_ERROR(check(), Required);
    EXPECT_EQ(where(), u"signatory.name"_s);
}

TEST_F(SignatureRulesTest, refusesTheFuture)
{
    draft.signedOn = today.addDays(1);
    EXPECT_ERROR(check(), OutOfRange);
    draft.signedOn = today;
    draft.signatories.front().signedOn = today.addDays(1);
    EXPECT_ERROR(check(), OutOfRange);
    EXPECT_EQ(where(), u"signatory.signed_on"_s);
}

TEST_F(SignatureRulesTest, refusesAWordingThatCouldNotBeSigned)
{
    wording.publishedAt = {};
    EXPECT_ERROR(check(), OutOfRange);
    EXPECT_EQ(where(), u"wording.published_at"_s);
    wording.publishedAt = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    wording.agreement = AgreementId(9);
    EXPECT_ERROR(check(), OutOfRange);
    EXPECT_EQ(where(), u"signature.wording"_s);
}

TEST_F(SignatureRulesTest, takesADecliningFromWhoeverDeclined)
{
    draft.outcome = SignatureOutcome::Declined;
    draft.signatories.pop_back();
    EXPECT_OK(check());
    draft.signatories.clear();
    EXPECT_ERROR(check(), Required);
}

TEST_F(SignatureRulesTest, doesNotNeedTheAuthoriserYet)
{
    makeStaff();
    EXPECT_OK(check());
    draft.signatories.push_back(named(SignatoryCapacity::Authoriser));
    draft.signatories.back().signedOn = draft.signedOn.addDays(3);
    EXPECT_OK(check());
}

TEST_F(SignatureRulesTest, refusesAnAuthoriserWhoCannotBeOne)
{
    makeStaff();
    draft.signatories.push_back(named(SignatoryCapacity::Authoriser));
    draft.signatories.back().person = draft.person;
    EXPECT_ERROR(check(), OutOfRange);
    EXPECT_EQ(where(), u"signatory.person"_s);
    draft.signatories.back().person = PersonId(8);
    draft.signatories.back().signedOn = today.addDays(1);
    EXPECT_ERROR(check(), OutOfRange);
    draft.signatories.back().signedOn = {};
    EXPECT_OK(check());
    draft.outcome = SignatureOutcome::Declined;
    EXPECT_ERROR(check(), OutOfRange);
    draft.outcome = SignatureOutcome::Signed;
    agreement.authoriser = false;
    EXPECT_ERROR(check(), OutOfRange);
    EXPECT_EQ(where(), u"signatory.capacity"_s);
}
