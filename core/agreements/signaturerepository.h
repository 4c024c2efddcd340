#pragma once

#include "agreements/signature.h"
#include "agreements/standing.h"
#include "db/database.h"

#include <functional>

namespace countersign {

/// The only SQL over signatures and forms given out. Asks no permission and begins no transaction:
/// that is the service's that owns the use case.
class SignatureRepository
{
public:
    explicit SignatureRepository(Database &database) : m_database(database) {}

    Result<SignatureId> insert(const SignatureDraft &draft, const QString &recordedBy,
                               const QDateTime &at);
    Done insertSignatory(SignatureId signature, const Signatory &signatory, QDate signedOn);
    /// Duplicate when it is voided already.
    Done insertVoid(SignatureId signature, const Voiding &voiding);
    Done insertIssue(AgreementId agreement, PersonId person, QDate on);

    /// NotFound when there is none.
    Result<Signature> find(SignatureId id);
    /// Newest first; the voided ones too.
    Result<std::vector<Signature>> of(PersonId person);

    /// The answers that stood on a day, and the forms given out until then; the callback is called
    /// for a person in the order of the days.
    using VisitAnswer = std::function<void(AgreementId, PersonId, const PastAnswer &)>;
    using VisitIssue = std::function<void(AgreementId, PersonId, QDate issuedOn)>;
    Done forEachAnswerUnder(AgreementId agreement, QDate on, const VisitAnswer &visit);
    Done forEachAnswerOf(PersonId person, QDate on, const VisitAnswer &visit);
    Done forEachIssueOf(AgreementId agreement, QDate on, const VisitIssue &visit);
    Done forEachIssueTo(PersonId person, QDate on, const VisitIssue &visit);

private:
    Result<std::vector<Signature>> read(const QString &condition, qint64 key);
    Done forEachAnswer(const QString &condition, qint64 key, QDate on, const VisitAnswer &visit);
    Done forEachIssue(const QString &condition, qint64 key, QDate on, const VisitIssue &visit);

    Database &m_database;
};

} // namespace countersign
