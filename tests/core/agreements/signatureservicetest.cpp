#include "agreements/agreementstandings.h"
#include "audit/trail.h"
#include "audit/undo.h"
#include "core/agreements/agreementstest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class SignatureServiceTest : public AgreementsTest
{
protected:
    SignatureServiceTest()
    {
        AgreementDraft draft = forStaff();
        draft.authoriser = true;
        agreement = addAgreement(draft);
        wording = publish(agreement);
        ann = addStaff(u"Ann");
        bob = addStaff(u"Bob");
    }

    Signature signature(SignatureId id) { return *signatures.signature(office, id); }
    Standing standingOf(PersonId person, QDate on)
    {
        const auto rows = valueOf(AgreementStandings(*target).standingsOf(office, person, on));
        return rows.empty() ? Standing() : rows.front().standing;
    }
    Result<OperationId> undoLast()
    {
        return Undo(*target).undo(office, (*Trail(*target).lastOf(office))->id);
    }

    Agreement agreement;
    Wording wording;
    PersonId ann, bob;
};

TEST_F(SignatureServiceTest, keepsTheSheetAsItWasSigned)
{
    SignatureDraft draft = bySelf(ann, wording, {2026, 11, 2});
    draft.came = SignatureCame::Screen;
    draft.note = u"At the desk"_s;
    draft.signatories.push_back(authorisedBy(bob, {2026, 11, 9}));
    const Signature found = signature(record(draft));
    draft.signatories.front().signedOn = draft.signedOn;
    EXPECT_EQ(static_cast<const SignatureDraft &>(found), draft);
    EXPECT_EQ(found.recordedBy, office.name);
    EXPECT_EQ(found.recordedAt, clock.now());
    EXPECT_FALSE(found.voided.has_value());
    EXPECT_EQ(found.authoriser()->name, u"Leah Llewellyn"_s);
}

TEST_F(SignatureServiceTest, recordsAPileInOneOperationOrNotAtAll)
{
    const qint64 operations = count(u"operation"_s);
    const SignatureDraft good = bySelf(ann, wording, clock.day);
    SignatureDraft bad = bySelf(bob, wording, clock.day);
    bad.signatories.clear();
    const auto refused = signatures.record(office, std::vector{good, bad});
    EXPECT_ERROR(refused, Required);
    EXPECT_EQ(refused.error().record, bob.value());
    EXPECT_EQ(count(u"signature"_s), 0);

    EXPECT_ERROR(signatures.record(office, std::vector<SignatureDraft>()), Required);
    const auto ids = signatures.record(office, std::vector{good, bySelf(bob, wording, clock.day)});
    ASSERT_OK(ids);
    EXPECT_EQ(ids->size(), 2U);
    EXPECT_EQ(count(u"operation"_s), operations + 1);
}

TEST_F(SignatureServiceTest, refusesSomebodyWhomTheAgreementIsNotFor)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const auto refused = signatures.record(office, bySelf(pupil, wording, clock.day));
    EXPECT_ERROR(refused, OutOfRange);
    EXPECT_EQ(refused.error().where, u"signature.person"_s);
    EXPECT_ERROR(signatures.record(office, bySelf(PersonId(99), wording, clock.day)), NotFound);
}

TEST_F(SignatureServiceTest, refusesTheWordingOfAnotherAgreement)
{
    AgreementDraft other = forStaff();
    other.name = u"Laptops"_s;
    SignatureDraft draft = bySelf(ann, publish(addAgreement(other)), clock.day);
    draft.agreement = agreement.id;
    EXPECT_ERROR(signatures.record(office, draft), OutOfRange);
}

TEST_F(SignatureServiceTest, proposesWhoUsuallySigns)
{
    const Wording ks2 = publish(addAgreement(forKs2()));
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    addParent(pupil, u"Gran", u"Grandparent", Responsibility::No);
    const Contact mother = addParent(pupil, u"Ioana", u"Mother");
    const PersonId alone = add(pupilNamed(u"Bo", u"Away", u"3B"));
    const SignatureDraft sheet{
        .agreement = ks2.agreement, .wording = ks2.id, .signedOn = clock.day};
    const auto proposed = valueOf(signatures.proposed(office, sheet, {pupil, alone}));
    ASSERT_EQ(proposed.size(), 2U);
    ASSERT_EQ(proposed.front().signatories.size(), 2U);
    EXPECT_EQ(proposed.front().signatories[0].name, u"Cerys Popescu"_s);
    EXPECT_EQ(proposed.front().signatories[1].person, mother.person);
    EXPECT_EQ(proposed.back().signatories.size(), 1U);
    EXPECT_OK(signatures.record(office, proposed.front()));
    EXPECT_ERROR(signatures.record(office, proposed.back()), Required);
}

TEST_F(SignatureServiceTest, lettingTheAuthoriserSignAPileLater)
{
    clock.day = {2026, 11, 2};
    const std::vector ids{record(bySelf(ann, wording, clock.day)),
                          record(bySelf(bob, wording, clock.day))};
    clock.day = {2026, 11, 9};
    const PersonId leah = addStaff(u"Leah");
    EXPECT_TRUE(standingOf(ann, clock.day).waitsForAuthoriser);
    ASSERT_OK(signatures.authorise(office, ids, authorisedBy(leah)));
    EXPECT_EQ(signature(ids.back()).authoriser()->signedOn, clock.day);
    EXPECT_EQ(standingOf(ann, {2026, 11, 8}).kind, StandingKind::Waiting);
    EXPECT_EQ(standingOf(ann, clock.day).kind, StandingKind::Signed);
    EXPECT_ERROR(signatures.authorise(office, ids, authorisedBy(leah)), Duplicate);
}

TEST_F(SignatureServiceTest, refusesAnAuthoriserWhoCannotBeOne)
{
    const SignatureId id = record(bySelf(ann, wording, clock.day));
    EXPECT_ERROR(signatures.authorise(office, {id}, authorisedBy(ann)), OutOfRange);
    Signatory other = authorisedBy(bob);
    other.capacity = SignatoryCapacity::Self;
    EXPECT_ERROR(signatures.authorise(office, {id}, other), OutOfRange);
    EXPECT_ERROR(signatures.authorise(office, {}, authorisedBy(bob)), Required);
    ASSERT_OK(signatures.voidSignature(office, id, u"Wrong person"_s));
    EXPECT_ERROR(signatures.authorise(office, {id}, authorisedBy(bob)), Frozen);
}

TEST_F(SignatureServiceTest, voidsWithAReasonAndKeepsTheSheet)
{
    clock.day = {2026, 11, 2};
    const SignatureId id = record(bySelf(ann, wording, clock.day));
    clock.day = {2026, 11, 9};
    EXPECT_ERROR(signatures.voidSignature(office, id, u" "_s), Required);
    EXPECT_ERROR(signatures.voidSignature(office, SignatureId(99), u"Why"_s), NotFound);
    ASSERT_OK(signatures.voidSignature(head, id, u"Another Ann"_s));
    EXPECT_ERROR(signatures.voidSignature(office, id, u"Again"_s), Stale);

    const auto all = valueOf(signatures.signaturesOf(office, ann));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().voided->reason, u"Another Ann"_s);
    EXPECT_EQ(all.front().voided->by, head.name);
    EXPECT_EQ(standingOf(ann, {2026, 11, 8}).kind, StandingKind::Waiting);
    EXPECT_EQ(standingOf(ann, clock.day).kind, StandingKind::NotIssued);
}

TEST_F(SignatureServiceTest, neverChangesARowInTheDatabaseItself)
{
    const SignatureId id = record(bySelf(ann, wording, clock.day));
    ASSERT_OK(signatures.voidSignature(office, id, u"Wrong"_s));
    const QString before = everything();
    for (const auto &table : {u"signature"_s, u"signatory"_s, u"signature_void"_s}) {
        EXPECT_ERROR(database().change(u"UPDATE %1 SET id = id"_s.arg(table)), Frozen);
        EXPECT_ERROR(database().change(u"DELETE FROM %1"_s.arg(table)), Frozen);
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(SignatureServiceTest, voidsWhatIsUndone)
{
    const SignatureId id = record(bySelf(ann, wording, clock.day));
    ASSERT_OK(undoLast());
    ASSERT_TRUE(signature(id).voided.has_value());
    EXPECT_EQ(signature(id).voided->by, office.name);
    EXPECT_EQ(signature(id).signatories.size(), 1U);
    EXPECT_EQ(standingOf(ann, clock.day).kind, StandingKind::NotIssued);
}

TEST_F(SignatureServiceTest, takesOnlyTheAuthoriserBackWhenTheirSigningIsUndone)
{
    const SignatureId id = record(bySelf(ann, wording, clock.day));
    ASSERT_OK(signatures.authorise(office, {id}, authorisedBy(bob)));
    ASSERT_OK(undoLast());
    EXPECT_FALSE(signature(id).voided.has_value());
    EXPECT_EQ(signature(id).authoriser(), nullptr);
    EXPECT_TRUE(standingOf(ann, clock.day).waitsForAuthoriser);
    ASSERT_OK(signatures.authorise(office, {id}, authorisedBy(bob)));
    EXPECT_EQ(standingOf(ann, clock.day).kind, StandingKind::Signed);
}

TEST_F(SignatureServiceTest, doesNotBringAVoidedSignatureBack)
{
    const SignatureId id = record(bySelf(ann, wording, clock.day));
    ASSERT_OK(signatures.voidSignature(office, id, u"Wrong"_s));
    EXPECT_ERROR(undoLast(), Frozen);
    EXPECT_TRUE(signature(id).voided.has_value());
}

TEST_F(SignatureServiceTest, remembersWhenFormsWereGivenOut)
{
    EXPECT_ERROR(signatures.issue(office, agreement.id, {}, clock.day), Required);
    EXPECT_ERROR(signatures.issue(office, agreement.id, {ann}, {}), Required);
    EXPECT_ERROR(signatures.issue(office, agreement.id, {ann}, clock.day.addDays(1)), OutOfRange);
    ASSERT_OK(signatures.issue(office, agreement.id, {ann, bob}, {2026, 11, 2}));
    ASSERT_OK(signatures.issue(office, agreement.id, {bob}, {2026, 11, 9}));
    EXPECT_EQ(standingOf(bob, {2026, 11, 1}).kind, StandingKind::NotIssued);
    EXPECT_EQ(standingOf(bob, {2026, 11, 8}).since, QDate(2026, 11, 2));
    EXPECT_EQ(standingOf(bob, clock.day).since, QDate(2026, 11, 9));
    ASSERT_OK(undoLast());
    EXPECT_EQ(standingOf(bob, clock.day).since, QDate(2026, 11, 2));
}

TEST_F(SignatureServiceTest, recordsWithinAnOperationThatIsOpen)
{
    {
        auto open = Operation::begin(*target, office, Deed::RecordForm);
        ASSERT_OK(open);
        EXPECT_OK(recordSignature(*target, *open, office, bySelf(ann, wording, clock.day)));
    }
    EXPECT_EQ(count(u"signature"_s), 0);
    auto open = Operation::begin(*target, office, Deed::RecordForm);
    ASSERT_OK(open);
    EXPECT_OK(recordSignature(*target, *open, office, bySelf(ann, wording, clock.day)));
    ASSERT_OK(open->commit());
    EXPECT_EQ(count(u"signature"_s), 1);
}

TEST_F(SignatureServiceTest, writesNothingForWhoeverMayNot)
{
    const SignatureId id = record(bySelf(ann, wording, clock.day));
    const QString before = everything();
    EXPECT_ERROR(signatures.record(governor, bySelf(bob, wording, clock.day)), Forbidden);
    EXPECT_ERROR(signatures.authorise(governor, {id}, authorisedBy(bob)), Forbidden);
    EXPECT_ERROR(signatures.voidSignature(governor, id, u"Why"_s), Forbidden);
    EXPECT_ERROR(signatures.issue(governor, agreement.id, {ann}, clock.day), Forbidden);
    EXPECT_ERROR(signatures.proposed(governor, bySelf(bob, wording, clock.day), {bob}), Forbidden);
    EXPECT_EQ(everything(), before);
}

TEST_F(SignatureServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    const auto dump = [this] {
        return everything();
    };
    failsAtEveryStatement(*target, dump, [&] {
        return signatures
            .record(office,
                    std::vector{bySelf(ann, wording, clock.day), bySelf(bob, wording, clock.day)})
            .has_value();
    });
    const SignatureId id = signatures.signaturesOf(office, ann)->front().id;
    failsAtEveryStatement(*target, dump, [&] {
        return signatures.authorise(office, {id}, authorisedBy(bob)).has_value();
    });
    failsAtEveryStatement(*target, dump, [&] { return undoLast().has_value(); });
    failsAtEveryStatement(*target, dump, [&] {
        return signatures.voidSignature(office, id, u"Wrong"_s).has_value();
    });
    failsAtEveryStatement(*target, dump, [&] {
        return signatures.issue(office, agreement.id, {ann, bob}, clock.day).has_value();
    });
}
