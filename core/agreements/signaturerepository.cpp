#include "agreements/signaturerepository.h"

#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString byId = u"s.id = :key"_s;
const QString byPerson = u"s.person = :key"_s;
const QString byAgreement = u"s.agreement = :key"_s;

Signature signatureFrom(const Row &row)
{
    Signature signature;
    signature.id = row.id<SignatureId>(0);
    signature.person = row.id<PersonId>(1);
    signature.agreement = row.id<AgreementId>(2);
    signature.wording = row.id<WordingId>(3);
    signature.outcome =
        signatureOutcomeCodes.value(row.text(4)).value_or(SignatureOutcome::Declined);
    signature.signedOn = row.date(5);
    signature.came = signatureCameCodes.value(row.text(6)).value_or(SignatureCame::EarlierRecords);
    signature.note = row.text(7);
    signature.recordedBy = row.text(8);
    signature.recordedAt = row.moment(9);
    if (!row.isNull(10))
        signature.voided =
            Voiding{.reason = row.text(10), .by = row.text(11), .at = row.moment(12)};
    return signature;
}

Signatory signatoryFrom(const Row &row)
{
    return {.person = row.id<PersonId>(1),
            .name = row.text(2),
            .capacity = signatoryCapacityCodes.value(row.text(3)).value_or(SignatoryCapacity::Self),
            .signedOn = row.date(4)};
}

} // namespace

Result<SignatureId> SignatureRepository::insert(const SignatureDraft &draft,
                                                const QString &recordedBy, const QDateTime &at)
{
    TRY_LET(const qint64 key,
            m_database.insert(
                u"INSERT INTO signature (person, agreement, wording, outcome, signed_on, came, "
                "note, recorded_by, recorded_at) VALUES (:person, :agreement, :wording, :outcome, "
                ":signed_on, :came, :note, :recorded_by, :recorded_at)"_s,
                {{u":person"_s, draft.person.value()},
                 {u":agreement"_s, draft.agreement.value()},
                 {u":wording"_s, draft.wording.value()},
                 {u":outcome"_s, signatureOutcomeCodes.of(draft.outcome)},
                 {u":signed_on"_s, toSql(draft.signedOn)},
                 {u":came"_s, signatureCameCodes.of(draft.came)},
                 {u":note"_s, toSql(draft.note)},
                 {u":recorded_by"_s, toSqlText(recordedBy)},
                 {u":recorded_at"_s, toSql(at)}}));
    const SignatureId id(key);
    for (const Signatory &signatory : draft.signatories)
        TRY(insertSignatory(id, signatory, draft.signedOn));
    return id;
}

Done SignatureRepository::insertSignatory(SignatureId signature, const Signatory &signatory,
                                          QDate signedOn)
{
    TRY(m_database.insert(
        u"INSERT INTO signatory (signature, person, name, capacity, signed_on) "
        "VALUES (:signature, :person, :name, :capacity, :signed_on)"_s,
        {{u":signature"_s, signature.value()},
         {u":person"_s, toSql(signatory.person)},
         {u":name"_s, toSqlText(signatory.name.simplified())},
         {u":capacity"_s, signatoryCapacityCodes.of(signatory.capacity)},
         {u":signed_on"_s, toSql(signatory.signedOn.isValid() ? signatory.signedOn : signedOn)}}));
    return {};
}

Done SignatureRepository::insertVoid(SignatureId signature, const Voiding &voiding)
{
    TRY(m_database.insert(u"INSERT INTO signature_void (id, reason, voided_by, voided_at) "
                          "VALUES (:id, :reason, :by, :at)"_s,
                          {{u":id"_s, signature.value()},
                           {u":reason"_s, toSqlText(voiding.reason)},
                           {u":by"_s, toSqlText(voiding.by)},
                           {u":at"_s, toSql(voiding.at)}}));
    return {};
}

Done SignatureRepository::insertIssue(AgreementId agreement, PersonId person, QDate on)
{
    TRY(m_database.insert(u"INSERT INTO issue (person, agreement, issued_on) "
                          "VALUES (:person, :agreement, :on)"_s,
                          {{u":person"_s, person.value()},
                           {u":agreement"_s, agreement.value()},
                           {u":on"_s, toSql(on)}}));
    return {};
}

Result<Signature> SignatureRepository::find(SignatureId id)
{
    TRY_LET(const auto found, read(byId, id.value()));
    if (found.empty())
        return fail(ErrorKind::NotFound, u"signature"_s, id.value());
    return found.front();
}

Result<std::vector<Signature>> SignatureRepository::of(PersonId person)
{
    return read(byPerson, person.value());
}

Result<std::vector<Signature>> SignatureRepository::read(const QString &condition, qint64 key)
{
    const Binds binds{{u":key"_s, key}};
    TRY_LET(auto signatures,
            m_database.list(
                QString(u"SELECT s.id, s.person, s.agreement, s.wording, s.outcome, s.signed_on, "
                        "s.came, s.note, s.recorded_by, s.recorded_at, v.reason, v.voided_by, "
                        "v.voided_at FROM signature s LEFT JOIN signature_void v ON v.id = s.id "
                        "WHERE "_s +
                        condition + u" ORDER BY s.signed_on DESC, s.id DESC"_s),
                binds, signatureFrom));
    QHash<SignatureId, Signature *> byKey;
    for (Signature &signature : signatures)
        byKey.insert(signature.id, &signature);
    // Of a voided signature every name is shown; of another, an authoriser who was taken back not.
    TRY(m_database.forEach(
        QString(u"SELECT t.signature, t.person, t.name, t.capacity, t.signed_on FROM signatory t "
                "JOIN signature s ON s.id = t.signature WHERE "_s +
                condition +
                u" AND (NOT EXISTS (SELECT 1 FROM signatory_void x WHERE x.id = t.id) OR "
                "EXISTS (SELECT 1 FROM signature_void v WHERE v.id = s.id)) ORDER BY t.id"_s),
        binds, [&](const Row &row) {
            if (const auto signature = byKey.value(row.id<SignatureId>(0)))
                signature->signatories.push_back(signatoryFrom(row));
        }));
    return signatures;
}

Done SignatureRepository::forEachAnswerUnder(AgreementId agreement, QDate on,
                                             const VisitAnswer &visit)
{
    return forEachAnswer(byAgreement, agreement.value(), on, visit);
}

Done SignatureRepository::forEachAnswerOf(PersonId person, QDate on, const VisitAnswer &visit)
{
    return forEachAnswer(byPerson, person.value(), on, visit);
}

Done SignatureRepository::forEachIssueOf(AgreementId agreement, QDate on, const VisitIssue &visit)
{
    return forEachIssue(byAgreement, agreement.value(), on, visit);
}

Done SignatureRepository::forEachIssueTo(PersonId person, QDate on, const VisitIssue &visit)
{
    return forEachIssue(byPerson, person.value(), on, visit);
}

Done SignatureRepository::forEachAnswer(const QString &condition, qint64 key, QDate on,
                                        const VisitAnswer &visit)
{
    // What was voided later than that day still stood on it.
    return m_database.forEach(
        QString(u"SELECT s.id, s.agreement, s.person, s.outcome, s.signed_on, w.number, "
                "(SELECT min(t.signed_on) FROM signatory t WHERE t.signature = s.id "
                "AND t.capacity = 'authoriser' AND NOT EXISTS (SELECT 1 FROM signatory_void x "
                "WHERE x.id = t.id AND x.voided_at < :after)) "
                "FROM signature s JOIN wording w ON w.id = s.wording WHERE "_s +
                condition +
                u" AND s.signed_on <= :on AND NOT EXISTS (SELECT 1 FROM signature_void v "
                "WHERE v.id = s.id AND v.voided_at < :after) ORDER BY s.signed_on, s.id"_s),
        {{u":key"_s, key}, {u":on"_s, toSql(on)}, {u":after"_s, toSql(on.addDays(1).startOfDay())}},
        [&](const Row &row) {
            visit(
                row.id<AgreementId>(1), row.id<PersonId>(2),
                {.id = row.id<SignatureId>(0),
                 .outcome =
                     signatureOutcomeCodes.value(row.text(3)).value_or(SignatureOutcome::Declined),
                 .on = row.date(4),
                 .number = int(row.number(5)),
                 .authorisedOn = row.date(6)});
        });
}

Done SignatureRepository::forEachIssue(const QString &condition, qint64 key, QDate on,
                                       const VisitIssue &visit)
{
    return m_database.forEach(
        QString(u"SELECT s.agreement, s.person, max(s.issued_on) "
                "FROM issue s WHERE "_s +
                condition + u" AND s.issued_on <= :on GROUP BY s.agreement, s.person"_s),
        {{u":key"_s, key}, {u":on"_s, toSql(on)}},
        [&](const Row &row) { visit(row.id<AgreementId>(0), row.id<PersonId>(1), row.date(2)); });
}

} // namespace countersign
