#include "consents/consentrepository.h"

#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString selectEvent =
    u"SELECT e.id, e.person, e.consent_use, e.publication, e.answer, e.by_person, e.by_name, "
    "e.capacity, e.answered_on, e.came, e.evidence, e.wording, e.recorded_by, e.recorded_at, "
    "v.reason, v.voided_by, v.voided_at "
    "FROM consent_event e LEFT JOIN consent_event_void v ON v.id = e.id"_s;

ConsentEvent eventFrom(const Row &row)
{
    ConsentEvent event;
    event.id = row.id<ConsentEventId>(0);
    event.person = row.id<PersonId>(1);
    event.use = row.id<UseId>(2);
    event.publication = row.id<PublicationId>(3);
    event.answer = answerCodes.value(row.text(4)).value_or(Answer::Refused);
    event.giver = {.by = row.id<PersonId>(5),
                   .name = row.text(6),
                   .capacity = capacityCodes.value(row.text(7)).value_or(Capacity::Other)};
    event.answeredOn = row.date(8);
    event.came = cameCodes.value(row.text(9)).value_or(Came::EarlierRecords);
    event.evidence = row.text(10);
    event.wording = row.id<WordingId>(11);
    event.recorded = {.by = row.text(12), .at = row.moment(13)};
    event.voidReason = row.text(14);
    event.voided = {.by = row.text(15), .at = row.moment(16)};
    return event;
}

Settlement settlementFrom(const Row &row)
{
    Settlement settlement;
    settlement.id = row.id<SettlementId>(0);
    settlement.person = row.id<PersonId>(1);
    settlement.use = row.id<UseId>(2);
    settlement.answer = settledCodes.value(row.text(3)).value_or(Settled::Refused);
    settlement.settledOn = row.date(4);
    settlement.reason = row.text(5);
    settlement.settledBy = row.text(6);
    settlement.lastEvent = row.id<ConsentEventId>(7);
    return settlement;
}

} // namespace

Result<ConsentEventId> ConsentRepository::insert(const ConsentEventDraft &draft,
                                                 const Recorded &recorded)
{
    TRY_LET(const qint64 key,
            m_database.insert(
                u"INSERT INTO consent_event (person, consent_use, publication, answer, by_person, "
                "by_name, capacity, answered_on, came, evidence, wording, recorded_by, "
                "recorded_at) VALUES (:person, :use, :publication, :answer, :by, :by_name, "
                ":capacity, :answered_on, :came, :evidence, :wording, :recorded_by, "
                ":recorded_at)"_s,
                {{u":person"_s, draft.person.value()},
                 {u":use"_s, draft.use.value()},
                 {u":publication"_s, toSql(draft.publication)},
                 {u":answer"_s, answerCodes.of(draft.answer)},
                 {u":by"_s, toSql(draft.giver.by)},
                 {u":by_name"_s, toSqlText(draft.giver.name)},
                 {u":capacity"_s, capacityCodes.of(draft.giver.capacity)},
                 {u":answered_on"_s, toSql(draft.answeredOn)},
                 {u":came"_s, cameCodes.of(draft.came)},
                 {u":evidence"_s, toSql(draft.evidence)},
                 {u":wording"_s, toSql(draft.wording)},
                 {u":recorded_by"_s, toSqlText(recorded.by)},
                 {u":recorded_at"_s, toSql(recorded.at)}}));
    return ConsentEventId(key);
}

Done ConsentRepository::voidEvent(ConsentEventId id, const QString &reason, const Recorded &voided)
{
    const auto done =
        m_database.insert(u"INSERT INTO consent_event_void (id, reason, voided_by, voided_at) "
                          "VALUES (:id, :reason, :by, :at)"_s,
                          {{u":id"_s, id.value()},
                           {u":reason"_s, toSqlText(reason)},
                           {u":by"_s, toSqlText(voided.by)},
                           {u":at"_s, toSql(voided.at)}});
    if (!done && done.error().kind == ErrorKind::Duplicate)
        return fail(ErrorKind::Stale, u"consent_event"_s, id.value());
    TRY(done);
    return {};
}

Result<ConsentEvent> ConsentRepository::find(ConsentEventId id)
{
    TRY_LET(const auto event, m_database.first(QString(selectEvent + u" WHERE e.id = :id"_s),
                                               {{u":id"_s, id.value()}}, eventFrom));
    if (!event)
        return fail(ErrorKind::NotFound, u"consent_event"_s, id.value());
    return *event;
}

Result<std::vector<ConsentEvent>> ConsentRepository::eventsOf(PersonId person)
{
    return m_database.list(
        QString(selectEvent + u" WHERE e.person = :person ORDER BY e.answered_on, e.id"_s),
        {{u":person"_s, person.value()}}, eventFrom);
}

Result<SettlementId> ConsentRepository::insertSettlement(const SettlementDraft &draft,
                                                         const QString &settledBy)
{
    TRY_LET(const qint64 key,
            m_database.insert(
                u"INSERT INTO consent_settlement (person, consent_use, answer, settled_on, reason, "
                "settled_by, last_event) VALUES (:person, :use, :answer, :settled_on, :reason, "
                ":settled_by, (SELECT max(id) FROM consent_event WHERE person = :person "
                "AND consent_use = :use))"_s,
                {{u":person"_s, draft.person.value()},
                 {u":use"_s, draft.use.value()},
                 {u":answer"_s, settledCodes.of(draft.answer)},
                 {u":settled_on"_s, toSql(draft.settledOn)},
                 {u":reason"_s, toSqlText(draft.reason)},
                 {u":settled_by"_s, toSqlText(settledBy)}}));
    return SettlementId(key);
}

Result<std::vector<Settlement>> ConsentRepository::settlementsOf(PersonId person)
{
    return m_database.list(u"SELECT id, person, consent_use, answer, settled_on, reason, "
                           "settled_by, last_event FROM consent_settlement "
                           "WHERE person = :person ORDER BY settled_on, id"_s,
                           {{u":person"_s, person.value()}}, settlementFrom);
}

Done ConsentRepository::insertCircumstances(const ChangedCircumstances &changed)
{
    TRY(m_database.insert(u"INSERT INTO changed_circumstances (person, changed_on, note) "
                          "VALUES (:person, :changed_on, :note)"_s,
                          {{u":person"_s, changed.person.value()},
                           {u":changed_on"_s, toSql(changed.changedOn)},
                           {u":note"_s, toSql(changed.note)}}));
    return {};
}

Result<std::vector<ChangedCircumstances>> ConsentRepository::circumstancesOf(PersonId person)
{
    return m_database.list(u"SELECT person, changed_on, note FROM changed_circumstances "
                           "WHERE person = :person ORDER BY changed_on, id"_s,
                           {{u":person"_s, person.value()}}, [](const Row &row) {
                               return ChangedCircumstances{.person = row.id<PersonId>(0),
                                                           .changedOn = row.date(1),
                                                           .note = row.text(2)};
                           });
}

} // namespace countersign
