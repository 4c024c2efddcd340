#include "consents/publicationservice.h"

#include "audit/operation.h"
#include "consents/consentfacts.h"
#include "consents/publicationrepository.h"
#include "consents/userepository.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Done checkPublication(const PublicationDraft &draft)
{
    if (draft.title.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"publication.title"_s);
    if (draft.place.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"publication.place"_s);
    if (!draft.use.isValid())
        return fail(ErrorKind::Required, u"publication.consent_use"_s);
    if (draft.ended.isValid() && draft.published.isValid() && draft.ended < draft.published)
        return fail(ErrorKind::OutOfRange, u"publication.ended_on"_s);
    return {};
}

/// The head said yes to these people, for this use, in this place.
bool isStillApproved(const Publication &before, const PublicationDraft &after)
{
    const bool isSameShowing = after.use == before.use && after.place == before.place &&
                               after.isLongStanding == before.isLongStanding;
    return isSameShowing && std::ranges::all_of(after.people, [&](PersonId person) {
               return std::ranges::find(before.people, person) != before.people.end();
           });
}

Result<std::vector<PersonId>> notToBeShown(Register &target, const Publication &publication)
{
    TRY_LET(const ConsentUse use, UseRepository(target.database()).find(publication.use));
    const PeopleSet shown{
        .sql = u"SELECT person FROM publication_person WHERE publication = :publication"_s,
        .binds = {{u":publication"_s, publication.id.value()}}};
    TRY_LET(const auto facts, ConsentFacts::load(target, shown, target.clock().today()));
    std::vector<PersonId> blocked;
    for (const PersonId person : publication.people) {
        if (!facts.decide(person, use, {publication.id, publication.isLongStanding}).permitted)
            blocked.push_back(person);
    }
    return blocked;
}

} // namespace

Result<std::vector<Publication>> PublicationService::list(const Actor &actor, bool withEnded)
{
    TRY(require(actor, Permission::SeeConsents));
    TRY_LET(auto publications, PublicationRepository(m_register.database()).all());
    const QDate today = m_register.clock().today();
    if (!withEnded)
        std::erase_if(publications, [today](const auto &one) { return !one.isCurrent(today); });
    return publications;
}

Result<Publication> PublicationService::publication(const Actor &actor, PublicationId id)
{
    TRY(require(actor, Permission::SeeConsents));
    return PublicationRepository(m_register.database()).find(id);
}

Result<PublicationId> PublicationService::add(const Actor &actor, const PublicationDraft &draft)
{
    TRY(checkPublication(draft));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RecordPublication));
    TRY_LET(const PublicationId id, PublicationRepository(m_register.database()).insert(draft));
    TRY(operation.commit());
    return id;
}

Done PublicationService::change(const Actor &actor, const Publication &before,
                                const PublicationDraft &after)
{
    TRY(checkPublication(after));
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RecordPublication));
    TRY(PublicationRepository(m_register.database())
            .update(before, after, isStillApproved(before, after)));
    return operation.commit();
}

Result<std::vector<PersonSummary>> PublicationService::blocked(const Actor &actor, PublicationId id)
{
    TRY(require(actor, Permission::SeeConsents));
    Database &database = m_register.database();
    TRY_LET(const Publication publication, PublicationRepository(database).find(id));
    TRY_LET(const auto people, notToBeShown(m_register, publication));
    return PeopleRepository(database).summaries(people);
}

Done PublicationService::approve(const Actor &actor, const Publication &before)
{
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::ApprovePublication));
    PublicationRepository publications(m_register.database());
    TRY_LET(const Publication now, publications.find(before.id));
    if (now.isApproved())
        return fail(ErrorKind::Stale, u"publication"_s, before.id.value());
    TRY_LET(const auto people, notToBeShown(m_register, now));
    if (!people.empty())
        return fail(ErrorKind::NotEntitled, u"publication_person"_s, people.front().value());
    TRY(publications.approve(before, actor.name, m_register.clock().today()));
    return operation.commit();
}

Result<std::vector<TakeDown>> PublicationService::takeDowns(const Actor &actor, bool open)
{
    TRY(require(actor, Permission::SeeConsents));
    return PublicationRepository(m_register.database()).takeDowns(open);
}

Done PublicationService::takenDown(const Actor &actor, const TakeDown &before, QDate day)
{
    if (!day.isValid())
        return fail(ErrorKind::Required, u"take_down.done_on"_s);
    if (day > m_register.clock().today() || day < before.since)
        return fail(ErrorKind::OutOfRange, u"take_down.done_on"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::RecordTakeDown));
    TRY(PublicationRepository(m_register.database()).finishTakeDown(before, day, actor.name));
    return operation.commit();
}

} // namespace countersign
