#include "agreements/signatureservice.h"

#include "agreements/agreementrepository.h"
#include "agreements/signaturerepository.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Whoever usually signs for a pupil: in the order in which contacts are called.
const Contact *usualSigner(const std::vector<Contact> &inOrder, QDate on)
{
    const auto first = std::ranges::find_if(inOrder, [on](const Contact &contact) {
        return contact.isEntitledToConsent() && (!contact.ended.isValid() || contact.ended > on);
    });
    return first == inOrder.end() ? nullptr : &*first;
}

Result<SignatureDraft> filledIn(PeopleRepository &people, const Agreement &agreement,
                                SignatureDraft sheet, PersonId id)
{
    sheet.person = id;
    sheet.signatories.clear();
    TRY_LET(const Person person, people.find(id));
    for (const SignatoryCapacity capacity : neededCapacities(agreement)) {
        Signatory signatory{.person = id, .name = person.names.known(), .capacity = capacity};
        if (capacity == SignatoryCapacity::Parent) {
            TRY_LET(const auto contacts, people.contactsOf(id));
            const Contact *contact = usualSigner(contacts, sheet.signedOn);
            if (!contact)
                continue;
            signatory.person = contact->person;
            signatory.name = contact->name;
        }
        sheet.signatories.push_back(signatory);
    }
    return sheet;
}

} // namespace

Result<SignatureId> recordSignature(Register &target, const Operation &, const Actor &actor,
                                    const SignatureDraft &draft)
{
    Database &database = target.database();
    AgreementRepository agreements(database);
    TRY_LET(const Agreement agreement, agreements.find(draft.agreement));
    TRY_LET(const Wording wording, agreements.findWording(draft.wording));
    TRY(checkSignature(draft, agreement, wording, target.clock().today()));
    TRY_LET(const Person person, PeopleRepository(database).find(draft.person));
    if (!canBeAsked(agreement.audience, person))
        return fail(ErrorKind::OutOfRange, u"signature.person"_s, draft.person.value());
    return SignatureRepository(database).insert(draft, actor.name, target.clock().now());
}

Result<SignatureId> SignatureService::record(const Actor &actor, const SignatureDraft &draft)
{
    TRY_LET(const auto ids, record(actor, std::vector{draft}));
    return ids.front();
}

Result<std::vector<SignatureId>> SignatureService::record(const Actor &actor,
                                                          const std::vector<SignatureDraft> &drafts)
{
    if (drafts.empty())
        return fail(ErrorKind::Required, u"signature.person"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RecordSignature));
    std::vector<SignatureId> ids;
    for (const SignatureDraft &draft : drafts) {
        TRY_LET(const SignatureId id, recordSignature(m_register, operation, actor, draft));
        ids.push_back(id);
    }
    TRY(operation.commit());
    return ids;
}

Result<std::vector<SignatureDraft>> SignatureService::proposed(const Actor &actor,
                                                               const SignatureDraft &sheet,
                                                               const std::vector<PersonId> &people)
{
    TRY(require(actor, Permission::RecordSignatures));
    TRY_LET(const Agreement agreement,
            AgreementRepository(m_register.database()).find(sheet.agreement));
    PeopleRepository repository(m_register.database());
    std::vector<SignatureDraft> drafts;
    for (const PersonId id : people) {
        TRY_LET(auto draft, filledIn(repository, agreement, sheet, id));
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Done SignatureService::authorise(const Actor &actor, const std::vector<SignatureId> &signatures,
                                 const Signatory &authoriser)
{
    if (signatures.empty())
        return fail(ErrorKind::Required, u"signatory.signature"_s);
    const QDate today = m_register.clock().today();
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RecordSignature));
    AgreementRepository agreements(m_register.database());
    SignatureRepository repository(m_register.database());
    for (const SignatureId id : signatures) {
        TRY_LET(const Signature signature, repository.find(id));
        TRY_LET(const Agreement agreement, agreements.find(signature.agreement));
        if (signature.voided)
            return fail(ErrorKind::Frozen, u"signature"_s, id.value());
        if (signature.authoriser())
            return fail(ErrorKind::Duplicate, u"signatory.capacity"_s, id.value());
        TRY(checkAuthoriser(authoriser, signature, agreement, today));
        TRY(repository.insertSignatory(id, authoriser, today));
    }
    return operation.commit();
}

Done SignatureService::voidSignature(const Actor &actor, SignatureId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"signature_void.reason"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::VoidSignature));
    SignatureRepository repository(m_register.database());
    TRY_LET(const Signature signature, repository.find(id));
    if (signature.voided)
        return fail(ErrorKind::Stale, u"signature"_s, id.value());
    TRY(repository.insertVoid(
        id, {.reason = reason.trimmed(), .by = actor.name, .at = m_register.clock().now()}));
    return operation.commit();
}

Done SignatureService::issue(const Actor &actor, AgreementId agreement,
                             const std::vector<PersonId> &people, QDate on)
{
    if (people.empty())
        return fail(ErrorKind::Required, u"issue.person"_s);
    if (!on.isValid())
        return fail(ErrorKind::Required, u"issue.issued_on"_s);
    if (on > m_register.clock().today())
        return fail(ErrorKind::OutOfRange, u"issue.issued_on"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::IssueAgreement));
    SignatureRepository repository(m_register.database());
    for (const PersonId person : people)
        TRY(repository.insertIssue(agreement, person, on));
    return operation.commit();
}

Result<Signature> SignatureService::signature(const Actor &actor, SignatureId id)
{
    TRY(require(actor, Permission::SeeAgreements));
    return SignatureRepository(m_register.database()).find(id);
}

Result<std::vector<Signature>> SignatureService::signaturesOf(const Actor &actor, PersonId person)
{
    TRY(require(actor, Permission::SeeAgreements));
    return SignatureRepository(m_register.database()).of(person);
}

} // namespace countersign
