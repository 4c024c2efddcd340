#include "people/peoplerepository.h"

#include "db/values.h"
#include "people/peoplesql.h"
#include "people/searchkey.h"

#include <QHash>

#include <span>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QVariant nameToSql(const std::optional<PersonName> &name)
{
    return toSql(name ? name->text() : QString());
}

Binds personBinds(const PersonDraft &draft)
{
    return {{u":title"_s, toSql(draft.names.title)},
            {u":forename"_s, nameToSql(draft.names.forename)},
            {u":middle"_s, nameToSql(draft.names.middleNames)},
            {u":surname"_s, nameToSql(draft.names.surname)},
            {u":preferred_forename"_s, nameToSql(draft.names.preferredForename)},
            {u":preferred_surname"_s, nameToSql(draft.names.preferredSurname)},
            {u":born"_s, toSql(draft.born)},
            {u":sex"_s, toSql(draft.sex)},
            {u":email"_s, toSql(draft.email)},
            {u":phone"_s, toSql(draft.phone)},
            {u":address"_s, toSql(draft.address)},
            {u":languages"_s, toSql(draft.languages)},
            {u":note"_s, toSql(draft.note)},
            {u":sort_key"_s, toSqlText(draft.names.sortKey())},
            {u":search_key"_s, toSqlText(searchKeyOf(draft))}};
}

Binds roleBinds(PersonId id, const PupilDetails &pupil)
{
    return {{u":id"_s, id.value()},
            {u":upn"_s, toSql(pupil.upn ? pupil.upn->text() : QString())},
            {u":admission_no"_s, toSql(pupil.admissionNumber)},
            {u":year_group"_s, toSql(pupil.yearGroup)},
            {u":class"_s, toSql(pupil.className)},
            {u":joined_on"_s, toSql(pupil.joined)},
            {u":left_on"_s, toSql(pupil.left)},
            {u":in_care"_s, toSql(pupil.inCare)},
            {u":care_authority"_s, toSql(pupil.careAuthority)}};
}

Binds roleBinds(PersonId id, const StaffDetails &staff)
{
    return {{u":id"_s, id.value()},
            {u":code"_s, toSql(staff.code)},
            {u":post"_s, toSql(staff.post)},
            {u":category"_s, toSql(staff.category)},
            {u":started_on"_s, toSql(staff.started)},
            {u":ended_on"_s, toSql(staff.ended)},
            {u":dbs_checked_on"_s, toSql(staff.dbsChecked)}};
}

Binds roleBinds(PersonId id, const GovernorDetails &governor)
{
    return {{u":id"_s, id.value()},
            {u":role"_s, toSql(governor.role)},
            {u":appointed_on"_s, toSql(governor.appointed)},
            {u":term_ends_on"_s, toSql(governor.termEnds)}};
}

Binds roleBinds(PersonId id, const AssociateDetails &associate)
{
    return {{u":id"_s, id.value()},
            {u":kind"_s, associateCodes.of(associate.kind)},
            {u":organisation"_s, toSql(associate.organisation)},
            {u":from_on"_s, toSql(associate.from)},
            {u":until_on"_s, toSql(associate.until)}};
}

/// The rows that those who are something to the school have in the table for it.
template <class Details>
std::vector<Binds> rowsOf(std::optional<Details> PersonDraft::*role,
                          const std::vector<PersonId> &ids,
                          const std::vector<const PersonDraft *> &drafts)
{
    std::vector<Binds> rows;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (const auto &details = drafts[i]->*role)
            rows.push_back(roleBinds(ids[i], *details));
    }
    return rows;
}

QString everybodySql(unsigned kinds)
{
    return QString(peoplesql::selectPerson + u" WHERE "_s + peoplesql::hasKind(kinds) +
                   u" ORDER BY p.sort_key, p.id"_s);
}

/// So many people to a statement: a list that is typed into asks for a screen of them at each
/// letter.
constexpr size_t idsTogether = 64;

const QString &placeOfId(size_t number)
{
    static const auto names = [] {
        std::vector<QString> made;
        for (size_t i = 0; i < idsTogether; ++i)
            made.push_back(u":id%1"_s.arg(i));
        return made;
    }();
    return names[number];
}

const QString &summariesOfMany()
{
    static const QString sql = [] {
        QStringList places;
        for (size_t i = 0; i < idsTogether; ++i)
            places << placeOfId(i);
        return QString(peoplesql::selectSummary + u" WHERE p.id IN ("_s + places.join(u", "_s) +
                       u')');
    }();
    return sql;
}

/// The places that are left over stay empty.
Binds bindsOf(std::span<const PersonId> ids)
{
    Binds binds;
    for (size_t i = 0; i < idsTogether; ++i)
        binds.emplace_back(placeOfId(i), toSql(i < ids.size() ? ids[i] : PersonId()));
    return binds;
}

} // namespace

Result<PersonId> PeopleRepository::insert(const PersonDraft &draft)
{
    TRY_LET(const auto ids, insertAll({&draft}));
    return ids.front();
}

Result<std::vector<PersonId>>
PeopleRepository::insertAll(const std::vector<const PersonDraft *> &drafts)
{
    std::vector<Binds> rows;
    rows.reserve(drafts.size());
    for (const PersonDraft *draft : drafts)
        rows.push_back(personBinds(*draft));
    TRY_LET(const auto keys, m_database.insertAll(peoplesql::insertPerson, rows));
    std::vector<PersonId> ids(keys.begin(), keys.end());
    TRY(m_database.insertAll(peoplesql::insertPupil, rowsOf(&PersonDraft::pupil, ids, drafts)));
    TRY(m_database.insertAll(peoplesql::insertStaff, rowsOf(&PersonDraft::staff, ids, drafts)));
    TRY(m_database.insertAll(peoplesql::insertGovernor,
                             rowsOf(&PersonDraft::governor, ids, drafts)));
    TRY(m_database.insertAll(peoplesql::insertAssociate,
                             rowsOf(&PersonDraft::associate, ids, drafts)));
    return ids;
}

Done PeopleRepository::update(const Person &before, const PersonDraft &after)
{
    Binds binds = personBinds(after);
    binds.emplace_back(u":id"_s, before.id.value());
    binds.emplace_back(u":version"_s, before.version);
    TRY_LET(const int rows,
            m_database.change(
                u"UPDATE person SET version = version + 1, title = :title, forename = :forename, "
                "middle_names = :middle, surname = :surname, "
                "preferred_forename = :preferred_forename, preferred_surname = :preferred_surname, "
                "born = :born, sex = :sex, email = :email, phone = :phone, address = :address, "
                "languages = :languages, note = :note, sort_key = :sort_key, "
                "search_key = :search_key WHERE id = :id AND version = :version"_s,
                binds));
    if (rows != 1)
        return fail(ErrorKind::Stale, u"person"_s, before.id.value());
    return writeRoles(before.id, before, after);
}

Done PeopleRepository::writeRoles(PersonId id, const PersonDraft &before, const PersonDraft &after)
{
    const auto write = [&](const auto &was, const auto &is, const QString &insert,
                           const QString &update, const QString &remove) -> Done {
        if (is && is != was)
            TRY(m_database.change(was ? update : insert, roleBinds(id, *is)));
        else if (was && !is)
            TRY(m_database.change(remove, {{u":id"_s, id.value()}}));
        return {};
    };
    TRY(write(before.pupil, after.pupil, peoplesql::insertPupil, peoplesql::updatePupil,
              u"DELETE FROM pupil WHERE id = :id"_s));
    TRY(write(before.staff, after.staff, peoplesql::insertStaff, peoplesql::updateStaff,
              u"DELETE FROM staff WHERE id = :id"_s));
    TRY(write(before.governor, after.governor, peoplesql::insertGovernor, peoplesql::updateGovernor,
              u"DELETE FROM governor WHERE id = :id"_s));
    return write(before.associate, after.associate, peoplesql::insertAssociate,
                 peoplesql::updateAssociate, u"DELETE FROM associate WHERE id = :id"_s);
}

Result<Person> PeopleRepository::find(PersonId id)
{
    TRY_LET(auto person, m_database.first(QString(peoplesql::selectPerson + u" WHERE p.id = :id"_s),
                                          {{u":id"_s, id.value()}}, peoplesql::personFrom));
    if (!person)
        return fail(ErrorKind::NotFound, u"person"_s, id.value());
    return *person;
}

Result<std::vector<Person>> PeopleRepository::everybody(unsigned kinds)
{
    return m_database.list(everybodySql(kinds), {}, peoplesql::personFrom);
}

Done PeopleRepository::forEachPerson(unsigned kinds,
                                     const std::function<void(const Person &)> &visit)
{
    return m_database.forEach(everybodySql(kinds), {},
                              [&](const Row &row) { visit(peoplesql::personFrom(row)); });
}

Result<std::vector<PersonSummary>> PeopleRepository::list(const PeopleFilter &filter, int limit,
                                                          int offset)
{
    const auto condition = peoplesql::conditionFor(filter);
    Binds binds = condition.binds;
    binds.emplace_back(u":limit"_s, limit);
    binds.emplace_back(u":offset"_s, offset);
    return m_database.list(QString(peoplesql::selectSummary + u" WHERE "_s + condition.sql +
                                   peoplesql::orderFor(filter) + u" LIMIT :limit OFFSET :offset"_s),
                           binds, peoplesql::summaryFrom);
}

Result<int> PeopleRepository::count(const PeopleFilter &filter)
{
    const auto condition = peoplesql::conditionFor(filter);
    TRY_LET(const qint64 number,
            m_database.number(QString(u"SELECT count(*) FROM "_s + peoplesql::personWithRoles +
                                      u" WHERE "_s + condition.sql),
                              condition.binds));
    return int(number);
}

Result<std::vector<PersonSummary>> PeopleRepository::summaries(const std::vector<PersonId> &ids)
{
    std::vector<PersonSummary> found;
    found.reserve(ids.size());
    QHash<PersonId, PersonSummary> byId;
    for (size_t at = 0; at < ids.size(); at += idsTogether) {
        const auto some = std::span(ids).subspan(at, std::min(idsTogether, ids.size() - at));
        TRY(m_database.forEach(summariesOfMany(), bindsOf(some), [&](const Row &row) {
            PersonSummary summary = peoplesql::summaryFrom(row);
            byId.insert(summary.id, std::move(summary));
        }));
    }
    for (const PersonId id : ids) {
        if (const auto summary = byId.constFind(id); summary != byId.cend())
            found.push_back(*summary);
    }
    return found;
}

Done PeopleRepository::forEachSearchKey(const PeopleFilter &filter,
                                        const std::function<void(PersonId, const QString &)> &visit)
{
    const auto condition = peoplesql::conditionFor(filter);
    return m_database.forEach(
        QString(u"SELECT p.id, p.search_key FROM "_s + peoplesql::personWithRoles + u" WHERE "_s +
                condition.sql + peoplesql::orderFor(filter)),
        condition.binds, [&](const Row &row) { visit(row.id<PersonId>(0), row.text(1)); });
}

Result<QStringList> PeopleRepository::classes(QDate on)
{
    QStringList names;
    TRY(m_database.forEach(
        u"SELECT class, min(year_group) FROM pupil WHERE class IS NOT NULL "
        "AND (left_on IS NULL OR left_on >= :on) GROUP BY class ORDER BY class"_s,
        {{u":on"_s, toSql(on)}}, [&](const Row &row) { names << row.text(0); }));
    return peoplesql::inTeachingOrder(names);
}

Result<QStringList> PeopleRepository::yearGroups(QDate on)
{
    QStringList names;
    TRY(m_database.forEach(u"SELECT DISTINCT year_group FROM pupil WHERE year_group IS NOT NULL "
                           "AND (left_on IS NULL OR left_on >= :on)"_s,
                           {{u":on"_s, toSql(on)}}, [&](const Row &row) { names << row.text(0); }));
    return peoplesql::inTeachingOrder(names);
}

Result<std::vector<PupilCohort>> PeopleRepository::cohorts(QDate on)
{
    return m_database.list(
        u"SELECT u.year_group, substr(p.born, 1, 7), count(*) FROM pupil u "
        "JOIN person p ON p.id = u.id WHERE (u.joined_on IS NULL OR u.joined_on <= :on) "
        "AND (u.left_on IS NULL OR u.left_on > :on) "
        "GROUP BY u.year_group, substr(p.born, 1, 7)"_s,
        {{u":on"_s, toSql(on)}}, [](const Row &row) {
            return PupilCohort{.yearGroup = row.text(0),
                               .born = QDate::fromString(row.text(1), u"yyyy-MM"_s),
                               .pupils = int(row.number(2))};
        });
}

Done PeopleRepository::insertFormerName(const FormerName &former)
{
    TRY(m_database.insert(
        u"INSERT INTO former_name (person, name, until_on) VALUES (:person, :name, :until_on)"_s,
        {{u":person"_s, former.person.value()},
         {u":name"_s, toSqlText(former.name)},
         {u":until_on"_s, toSql(former.until)}}));
    return {};
}

Result<std::vector<FormerName>> PeopleRepository::formerNames()
{
    return m_database.list(
        u"SELECT person, name, until_on FROM former_name ORDER BY id"_s, {}, [](const Row &row) {
            return FormerName{
                .person = row.id<PersonId>(0), .name = row.text(1), .until = row.date(2)};
        });
}

} // namespace countersign
