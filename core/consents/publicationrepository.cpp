#include "consents/publicationrepository.h"

#include "db/values.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Publication publicationFrom(const Row &row)
{
    Publication publication;
    publication.id = row.id<PublicationId>(0);
    publication.version = int(row.number(1));
    publication.title = row.text(2);
    publication.use = row.id<UseId>(3);
    publication.place = row.text(4);
    publication.published = row.date(5);
    publication.ended = row.date(6);
    publication.isLongStanding = row.flag(7);
    publication.approvedBy = row.text(8);
    publication.approved = row.date(9);
    return publication;
}

Binds publicationBinds(const PublicationDraft &draft)
{
    return {
        {u":title"_s, toSqlText(draft.title)}, {u":use"_s, draft.use.value()},
        {u":place"_s, toSqlText(draft.place)}, {u":published_on"_s, toSql(draft.published)},
        {u":ended_on"_s, toSql(draft.ended)},  {u":long_standing"_s, toSql(draft.isLongStanding)}};
}

Done changedOne(Result<int> rows, const QString &table, qint64 record)
{
    TRY_LET(const int number, std::move(rows));
    if (number != 1)
        return fail(ErrorKind::Stale, table, record);
    return {};
}

bool holds(const std::vector<PersonId> &people, PersonId person)
{
    return std::ranges::find(people, person) != people.end();
}

} // namespace

Result<PublicationId> PublicationRepository::insert(const PublicationDraft &draft)
{
    TRY_LET(const qint64 key,
            m_database.insert(u"INSERT INTO publication (title, consent_use, place, published_on, "
                              "ended_on, long_standing) VALUES (:title, :use, :place, "
                              ":published_on, :ended_on, :long_standing)"_s,
                              publicationBinds(draft)));
    const PublicationId id(key);
    TRY(writePeople(id, {}, draft.people));
    return id;
}

Done PublicationRepository::update(const Publication &before, const PublicationDraft &after,
                                   bool keepsApproval)
{
    Binds binds = publicationBinds(after);
    binds.emplace_back(u":approved_by"_s, toSql(keepsApproval ? before.approvedBy : QString()));
    binds.emplace_back(u":approved_on"_s, toSql(keepsApproval ? before.approved : QDate()));
    binds.emplace_back(u":id"_s, before.id.value());
    binds.emplace_back(u":version"_s, before.version);
    TRY(changedOne(
        m_database.change(u"UPDATE publication SET version = version + 1, title = :title, "
                          "consent_use = :use, place = :place, published_on = :published_on, "
                          "ended_on = :ended_on, long_standing = :long_standing, "
                          "approved_by = :approved_by, approved_on = :approved_on "
                          "WHERE id = :id AND version = :version"_s,
                          binds),
        u"publication"_s, before.id.value()));
    return writePeople(before.id, before.people, after.people);
}

Done PublicationRepository::writePeople(PublicationId id, const std::vector<PersonId> &before,
                                        const std::vector<PersonId> &after)
{
    const auto write = [&](const QString &sql, PersonId person) -> Done {
        TRY(m_database.change(sql,
                              {{u":publication"_s, id.value()}, {u":person"_s, person.value()}}));
        return {};
    };
    for (const PersonId person : before) {
        if (!holds(after, person))
            TRY(write(u"DELETE FROM publication_person "
                      "WHERE publication = :publication AND person = :person"_s,
                      person));
    }
    for (const PersonId person : after) {
        if (!holds(before, person))
            TRY(write(u"INSERT INTO publication_person (publication, person) "
                      "VALUES (:publication, :person)"_s,
                      person));
    }
    return {};
}

Done PublicationRepository::approve(const Publication &before, const QString &by, QDate day)
{
    return changedOne(
        m_database.change(u"UPDATE publication SET version = version + 1, approved_by = :by, "
                          "approved_on = :day WHERE id = :id AND version = :version"_s,
                          {{u":by"_s, toSqlText(by)},
                           {u":day"_s, toSql(day)},
                           {u":id"_s, before.id.value()},
                           {u":version"_s, before.version}}),
        u"publication"_s, before.id.value());
}

Result<std::vector<Publication>> PublicationRepository::list(const QString &condition,
                                                             const Binds &binds)
{
    TRY_LET(
        auto publications,
        m_database.list(QString(u"SELECT b.id, b.version, b.title, b.consent_use, b.place, "
                                "b.published_on, b.ended_on, b.long_standing, b.approved_by, "
                                "b.approved_on FROM publication b WHERE "_s +
                                condition +
                                u" ORDER BY coalesce(b.published_on, '9999') DESC, b.id DESC"_s),
                        binds, publicationFrom));
    QHash<PublicationId, std::vector<PersonId>> shown;
    TRY(m_database.forEach(QString(u"SELECT s.publication, s.person FROM publication_person s "
                                   "JOIN publication b ON b.id = s.publication "
                                   "JOIN person p ON p.id = s.person WHERE "_s +
                                   condition + u" ORDER BY p.sort_key, p.id"_s),
                           binds, [&](const Row &row) {
                               shown[row.id<PublicationId>(0)].push_back(row.id<PersonId>(1));
                           }));
    for (Publication &publication : publications)
        publication.people = shown.value(publication.id);
    return publications;
}

Result<Publication> PublicationRepository::find(PublicationId id)
{
    TRY_LET(const auto found, list(u"b.id = :id"_s, {{u":id"_s, id.value()}}));
    if (found.empty())
        return fail(ErrorKind::NotFound, u"publication"_s, id.value());
    return found.front();
}

Result<std::vector<Publication>> PublicationRepository::all()
{
    return list(u"1 = 1"_s, {});
}

Result<std::vector<Publication>> PublicationRepository::showing(PersonId person, QDate day)
{
    return list(u"coalesce(b.published_on, b.approved_on) IS NOT NULL "
                "AND (b.ended_on IS NULL OR b.ended_on > :day) "
                "AND EXISTS (SELECT 1 FROM publication_person x "
                "WHERE x.publication = b.id AND x.person = :person) "
                "AND NOT EXISTS (SELECT 1 FROM take_down t WHERE t.publication = b.id "
                "AND t.person = :person AND t.done_on IS NULL)"_s,
                {{u":day"_s, toSql(day)}, {u":person"_s, person.value()}});
}

Result<TakeDownId> PublicationRepository::insertTakeDown(PublicationId publication, PersonId person,
                                                         QDate since)
{
    TRY_LET(const qint64 key,
            m_database.insert(u"INSERT INTO take_down (publication, person, since_on) "
                              "VALUES (:publication, :person, :since)"_s,
                              {{u":publication"_s, publication.value()},
                               {u":person"_s, person.value()},
                               {u":since"_s, toSql(since)}}));
    return TakeDownId(key);
}

Done PublicationRepository::finishTakeDown(const TakeDown &before, QDate day, const QString &by)
{
    TRY(changedOne(m_database.change(u"UPDATE take_down SET version = version + 1, done_on = :day, "
                                     "done_by = :by WHERE id = :id AND version = :version "
                                     "AND done_on IS NULL"_s,
                                     {{u":day"_s, toSql(day)},
                                      {u":by"_s, toSqlText(by)},
                                      {u":id"_s, before.id.value()},
                                      {u":version"_s, before.version}}),
                   u"take_down"_s, before.id.value()));
    TRY(m_database.change(u"DELETE FROM publication_person "
                          "WHERE publication = :publication AND person = :person"_s,
                          {{u":publication"_s, before.publication.value()},
                           {u":person"_s, before.person.id.value()}}));
    return {};
}

Result<std::vector<TakeDown>> PublicationRepository::takeDowns(bool open)
{
    TRY_LET(auto found,
            m_database.list(
                QString(u"SELECT t.id, t.version, t.publication, b.title, b.place, t.person, "
                        "t.since_on, t.done_on, t.done_by FROM take_down t "
                        "JOIN publication b ON b.id = t.publication WHERE "_s +
                        (open ? u"t.done_on IS NULL ORDER BY t.since_on, t.id"_s
                              : u"t.done_on IS NOT NULL ORDER BY t.done_on DESC, t.id DESC"_s)),
                {}, [](const Row &row) {
                    return TakeDown{.id = row.id<TakeDownId>(0),
                                    .version = int(row.number(1)),
                                    .publication = row.id<PublicationId>(2),
                                    .title = row.text(3),
                                    .place = row.text(4),
                                    .person = {.id = row.id<PersonId>(5)},
                                    .since = row.date(6),
                                    .done = row.date(7),
                                    .doneBy = row.text(8)};
                }));
    std::vector<PersonId> ids;
    for (const TakeDown &takeDown : found)
        ids.push_back(takeDown.person.id);
    TRY_LET(const auto people, PeopleRepository(m_database).summaries(ids));
    for (size_t i = 0; i < found.size(); ++i)
        found[i].person = people[i];
    return found;
}

} // namespace countersign
