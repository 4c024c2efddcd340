#include "agreements/agreementrepository.h"
#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString selectWording = u"SELECT id, version, agreement, number, language, html, starts_on, "
                              "asks_again, published_at, sha256 FROM wording"_s;

Binds wordingBinds(const WordingDraft &draft)
{
    return {{u":language"_s, toSqlText(draft.language.trimmed())},
            {u":html"_s, toSqlText(draft.html)},
            {u":starts_on"_s, toSql(draft.startsOn)},
            {u":asks_again"_s, toSql(draft.asksAgain)}};
}

Wording wordingFrom(const Row &row)
{
    Wording wording;
    wording.id = row.id<WordingId>(0);
    wording.version = int(row.number(1));
    wording.agreement = row.id<AgreementId>(2);
    wording.number = int(row.number(3));
    wording.language = row.text(4);
    wording.html = row.text(5);
    wording.startsOn = row.date(6);
    wording.asksAgain = row.flag(7);
    wording.publishedAt = row.moment(8);
    wording.sha256 = row.text(9);
    return wording;
}

/// Changes the draft as it was read, or nothing.
Done changeDraft(Database &database, const Wording &before, const QString &sql, Binds binds)
{
    binds.emplace_back(u":id"_s, before.id.value());
    binds.emplace_back(u":version"_s, before.version);
    const QString asRead = u" WHERE id = :id AND version = :version AND published_at IS NULL"_s;
    TRY_LET(const int rows, database.change(QString(sql + asRead), binds));
    if (rows != 1)
        return fail(ErrorKind::Stale, u"wording"_s, before.id.value());
    return {};
}

} // namespace

Result<WordingId> AgreementRepository::insertWording(const WordingDraft &draft)
{
    Binds binds = wordingBinds(draft);
    binds.emplace_back(u":agreement"_s, draft.agreement.value());
    binds.emplace_back(u":number"_s, draft.number);
    TRY_LET(const qint64 key,
            m_database.insert(
                u"INSERT INTO wording (agreement, number, language, html, starts_on, asks_again) "
                "VALUES (:agreement, :number, :language, :html, :starts_on, :asks_again)"_s,
                binds));
    return WordingId(key);
}

Done AgreementRepository::updateWording(const Wording &before, const WordingDraft &after)
{
    return changeDraft(m_database, before,
                       u"UPDATE wording SET version = version + 1, language = :language, "
                       "html = :html, starts_on = :starts_on, asks_again = :asks_again"_s,
                       wordingBinds(after));
}

Done AgreementRepository::removeWording(const Wording &before)
{
    return changeDraft(m_database, before, u"DELETE FROM wording"_s, {});
}

Done AgreementRepository::publishWording(const Wording &before, const QDateTime &at)
{
    return changeDraft(m_database, before,
                       u"UPDATE wording SET version = version + 1, published_at = :at, "
                       "sha256 = :sha256"_s,
                       {{u":at"_s, toSql(at)}, {u":sha256"_s, sha256Of(before.html)}});
}

Result<Wording> AgreementRepository::findWording(WordingId id)
{
    TRY_LET(const auto wording, m_database.first(QString(selectWording + u" WHERE id = :id"_s),
                                                 {{u":id"_s, id.value()}}, wordingFrom));
    if (!wording)
        return fail(ErrorKind::NotFound, u"wording"_s, id.value());
    return *wording;
}

Result<std::vector<Wording>> AgreementRepository::wordingsOf(AgreementId agreement)
{
    return m_database.list(QString(selectWording + u" WHERE agreement = :agreement "
                                                   "ORDER BY number DESC, language"_s),
                           {{u":agreement"_s, agreement.value()}}, wordingFrom);
}

Result<std::vector<WordingStart>> AgreementRepository::startsOf(AgreementId agreement)
{
    return m_database.list(u"SELECT number, starts_on, asks_again FROM wording "
                           "WHERE agreement = :agreement AND published_at IS NOT NULL "
                           "ORDER BY number"_s,
                           {{u":agreement"_s, agreement.value()}}, [](const Row &row) {
                               return WordingStart{.number = int(row.number(0)),
                                                   .startsOn = row.date(1),
                                                   .asksAgain = row.flag(2)};
                           });
}

} // namespace countersign
