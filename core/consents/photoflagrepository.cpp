#include "consents/photoflagrepository.h"

#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

Result<PhotoFlagId> PhotoFlagRepository::insert(PersonId person, QDate day, const QString &reason)
{
    TRY_LET(const qint64 key, m_database.insert(u"INSERT INTO photo_flag (person, set_on, reason) "
                                                "VALUES (:person, :day, :reason)"_s,
                                                {{u":person"_s, person.value()},
                                                 {u":day"_s, toSql(day)},
                                                 {u":reason"_s, toSqlText(reason)}}));
    return PhotoFlagId(key);
}

Done PhotoFlagRepository::lift(const PhotoFlag &before, QDate day)
{
    TRY_LET(const int rows,
            m_database.change(u"UPDATE photo_flag SET version = version + 1, lifted_on = :day "
                              "WHERE id = :id AND version = :version AND lifted_on IS NULL"_s,
                              {{u":day"_s, toSql(day)},
                               {u":id"_s, before.id.value()},
                               {u":version"_s, before.version}}));
    if (rows != 1)
        return fail(ErrorKind::Stale, u"photo_flag"_s, before.id.value());
    return {};
}

Result<std::vector<PhotoFlag>> PhotoFlagRepository::flagsOf(PersonId person)
{
    return m_database.list(u"SELECT id, version, person, set_on, reason, lifted_on FROM photo_flag "
                           "WHERE person = :person ORDER BY set_on DESC, id DESC"_s,
                           {{u":person"_s, person.value()}}, [](const Row &row) {
                               return PhotoFlag{.id = row.id<PhotoFlagId>(0),
                                                .version = int(row.number(1)),
                                                .person = row.id<PersonId>(2),
                                                .set = row.date(3),
                                                .reason = row.text(4),
                                                .lifted = row.date(5)};
                           });
}

} // namespace countersign
