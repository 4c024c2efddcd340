#include "consents/sliprepository.h"

#include "db/values.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString selectSlip =
    u"SELECT id, consent_use, asked_on, asked_by, purpose FROM permission_slip"_s;

PermissionSlip slipFrom(const Row &row)
{
    return {.id = row.id<SlipId>(0),
            .use = row.id<UseId>(1),
            .asked = row.date(2),
            .askedBy = row.text(3),
            .purpose = row.text(4)};
}

} // namespace

Result<SlipId> SlipRepository::insert(const PermissionSlip &slip)
{
    TRY_LET(const qint64 key,
            m_database.insert(u"INSERT INTO permission_slip (consent_use, asked_on, asked_by, "
                              "purpose) VALUES (:use, :asked_on, :asked_by, :purpose)"_s,
                              {{u":use"_s, slip.use.value()},
                               {u":asked_on"_s, toSql(slip.asked)},
                               {u":asked_by"_s, toSqlText(slip.askedBy)},
                               {u":purpose"_s, toSqlText(slip.purpose)}}));
    return SlipId(key);
}

Done SlipRepository::insertLine(SlipId slip, PersonId person, bool permitted, int rule)
{
    TRY(m_database.insert(u"INSERT INTO permission_slip_line (slip, person, permitted, rule) "
                          "VALUES (:slip, :person, :permitted, :rule)"_s,
                          {{u":slip"_s, slip.value()},
                           {u":person"_s, person.value()},
                           {u":permitted"_s, toSql(permitted)},
                           {u":rule"_s, rule}}));
    return {};
}

Result<PermissionSlip> SlipRepository::find(SlipId id)
{
    TRY_LET(auto slip, m_database.first(QString(selectSlip + u" WHERE id = :id"_s),
                                        {{u":id"_s, id.value()}}, slipFrom));
    if (!slip)
        return fail(ErrorKind::NotFound, u"permission_slip"_s, id.value());
    std::vector<PersonId> ids;
    std::vector<bool> permitted;
    TRY(m_database.forEach(u"SELECT person, permitted FROM permission_slip_line "
                           "WHERE slip = :slip ORDER BY id"_s,
                           {{u":slip"_s, id.value()}}, [&](const Row &row) {
                               ids.push_back(row.id<PersonId>(0));
                               permitted.push_back(row.flag(1));
                           }));
    TRY_LET(auto people, PeopleRepository(m_database).summaries(ids));
    for (size_t i = 0; i < people.size(); ++i)
        slip->lines.push_back({.person = std::move(people[i]), .permitted = permitted[i]});
    return *std::move(slip);
}

Result<std::vector<PermissionSlip>> SlipRepository::newest(int limit)
{
    return m_database.list(QString(selectSlip + u" ORDER BY id DESC LIMIT :limit"_s),
                           {{u":limit"_s, limit}}, slipFrom);
}

} // namespace countersign
