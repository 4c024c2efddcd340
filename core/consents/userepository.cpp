#include "consents/userepository.h"

#include "base/folding.h"
#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString selectUse =
    u"SELECT id, version, name, explanation, basis, position, retired_on FROM consent_use"_s;

ConsentUse useFrom(const Row &row)
{
    ConsentUse use;
    use.id = row.id<UseId>(0);
    use.version = int(row.number(1));
    use.name = row.text(2);
    use.explanation = row.text(3);
    use.basis = basisCodes.value(row.text(4)).value_or(Basis::Consent);
    use.position = int(row.number(5));
    use.retired = row.date(6);
    return use;
}

Done changedOne(Result<int> rows, UseId id)
{
    TRY_LET(const int number, std::move(rows));
    if (number != 1)
        return fail(ErrorKind::Stale, u"consent_use"_s, id.value());
    return {};
}

} // namespace

Done UseRepository::checkNameIsFree(const QString &name, UseId except)
{
    TRY_LET(const auto uses, all());
    for (const ConsentUse &use : uses) {
        if (use.id != except && folded(use.name) == folded(name))
            return fail(ErrorKind::Duplicate, u"consent_use.name"_s, use.id.value());
    }
    return {};
}

Result<UseId> UseRepository::insert(const ConsentUseDraft &draft)
{
    TRY(checkNameIsFree(draft.name, {}));
    TRY_LET(const qint64 last,
            m_database.number(u"SELECT coalesce(max(position), 0) FROM consent_use"_s));
    TRY_LET(const qint64 key,
            m_database.insert(u"INSERT INTO consent_use (name, explanation, basis, position) "
                              "VALUES (:name, :explanation, :basis, :position)"_s,
                              {{u":name"_s, toSqlText(draft.name)},
                               {u":explanation"_s, toSqlText(draft.explanation)},
                               {u":basis"_s, basisCodes.of(draft.basis)},
                               {u":position"_s, last + 1}}));
    return UseId(key);
}

Done UseRepository::update(const ConsentUse &before, const ConsentUseDraft &after)
{
    TRY(checkNameIsFree(after.name, before.id));
    return changedOne(
        m_database.change(u"UPDATE consent_use SET version = version + 1, name = :name, "
                          "explanation = :explanation, basis = :basis "
                          "WHERE id = :id AND version = :version"_s,
                          {{u":name"_s, toSqlText(after.name)},
                           {u":explanation"_s, toSqlText(after.explanation)},
                           {u":basis"_s, basisCodes.of(after.basis)},
                           {u":id"_s, before.id.value()},
                           {u":version"_s, before.version}}),
        before.id);
}

Done UseRepository::place(const ConsentUse &before, int position)
{
    return changedOne(
        m_database.change(u"UPDATE consent_use SET version = version + 1, position = :position "
                          "WHERE id = :id AND version = :version"_s,
                          {{u":position"_s, position},
                           {u":id"_s, before.id.value()},
                           {u":version"_s, before.version}}),
        before.id);
}

Done UseRepository::retire(const ConsentUse &before, QDate day)
{
    return changedOne(
        m_database.change(u"UPDATE consent_use SET version = version + 1, retired_on = :day "
                          "WHERE id = :id AND version = :version"_s,
                          {{u":day"_s, toSql(day)},
                           {u":id"_s, before.id.value()},
                           {u":version"_s, before.version}}),
        before.id);
}

Result<std::vector<ConsentUse>> UseRepository::all()
{
    return m_database.list(QString(selectUse + u" ORDER BY position, id"_s), {}, useFrom);
}

Result<std::vector<ConsentUse>> UseRepository::current(QDate day)
{
    TRY_LET(auto uses, all());
    std::erase_if(uses, [day](const ConsentUse &use) { return use.isRetired(day); });
    return uses;
}

Result<ConsentUse> UseRepository::find(UseId id)
{
    TRY_LET(const auto use, m_database.first(QString(selectUse + u" WHERE id = :id"_s),
                                             {{u":id"_s, id.value()}}, useFrom));
    if (!use)
        return fail(ErrorKind::NotFound, u"consent_use"_s, id.value());
    return *use;
}

Result<ConsentUse> UseRepository::findByName(QStringView name)
{
    // In C++ because the engines fold letters beyond ASCII differently or not at all.
    TRY_LET(const auto uses, all());
    const QString wanted = folded(name);
    const auto use =
        std::ranges::find_if(uses, [&](const auto &one) { return folded(one.name) == wanted; });
    if (use == uses.end())
        return fail(ErrorKind::NotFound, u"consent_use.name"_s);
    return *use;
}

} // namespace countersign
