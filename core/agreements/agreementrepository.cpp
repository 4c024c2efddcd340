#include "agreements/agreementrepository.h"

#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString selectAgreement =
    u"SELECT id, version, name, audience, signers, authoriser, renewal, "
    "renewal_months, retired_on FROM agreement"_s;

Binds agreementBinds(const AgreementDraft &draft)
{
    return {{u":name"_s, toSqlText(draft.name.simplified())},
            {u":audience"_s, audienceCodes.of(draft.audience)},
            {u":signers"_s, signersCodes.of(draft.signers)},
            {u":authoriser"_s, toSql(draft.authoriser)},
            {u":renewal"_s, renewalCodes.of(draft.renewal)},
            {u":renewal_months"_s, draft.renewal == Renewal::Months
                                       ? QVariant(draft.renewalMonths)
                                       : QVariant(QMetaType::fromType<int>())}};
}

Agreement agreementFrom(const Row &row)
{
    Agreement agreement;
    agreement.id = row.id<AgreementId>(0);
    agreement.version = int(row.number(1));
    agreement.name = row.text(2);
    agreement.audience = audienceCodes.value(row.text(3)).value_or(Audience::Staff);
    agreement.signers = signersCodes.value(row.text(4)).value_or(Signers::Self);
    agreement.authoriser = row.flag(5);
    agreement.renewal = renewalCodes.value(row.text(6)).value_or(Renewal::EachSeptember);
    agreement.renewalMonths = int(row.number(7));
    agreement.retired = row.date(8);
    return agreement;
}

Done oneChanged(const Result<int> &rows, AgreementId id)
{
    TRY(rows);
    if (*rows != 1)
        return fail(ErrorKind::Stale, u"agreement"_s, id.value());
    return {};
}

} // namespace

Result<AgreementId> AgreementRepository::insert(const AgreementDraft &draft)
{
    TRY_LET(const qint64 key,
            m_database.insert(
                u"INSERT INTO agreement (name, audience, signers, authoriser, renewal, "
                "renewal_months) VALUES (:name, :audience, :signers, :authoriser, :renewal, "
                ":renewal_months)"_s,
                agreementBinds(draft)));
    return AgreementId(key);
}

Done AgreementRepository::update(const Agreement &before, const AgreementDraft &after)
{
    Binds binds = agreementBinds(after);
    binds.emplace_back(u":id"_s, before.id.value());
    binds.emplace_back(u":version"_s, before.version);
    return oneChanged(
        m_database.change(u"UPDATE agreement SET version = version + 1, name = :name, "
                          "audience = :audience, signers = :signers, authoriser = :authoriser, "
                          "renewal = :renewal, renewal_months = :renewal_months "
                          "WHERE id = :id AND version = :version"_s,
                          binds),
        before.id);
}

Done AgreementRepository::retire(const Agreement &before, QDate from)
{
    return oneChanged(
        m_database.change(u"UPDATE agreement SET version = version + 1, retired_on = :from "
                          "WHERE id = :id AND version = :version"_s,
                          {{u":from"_s, toSql(from)},
                           {u":id"_s, before.id.value()},
                           {u":version"_s, before.version}}),
        before.id);
}

Result<Agreement> AgreementRepository::find(AgreementId id)
{
    TRY_LET(const auto agreement, m_database.first(QString(selectAgreement + u" WHERE id = :id"_s),
                                                   {{u":id"_s, id.value()}}, agreementFrom));
    if (!agreement)
        return fail(ErrorKind::NotFound, u"agreement"_s, id.value());
    return *agreement;
}

Result<std::vector<Agreement>> AgreementRepository::all()
{
    TRY_LET(auto agreements,
            m_database.list(QString(selectAgreement + u" ORDER BY name, id"_s), {}, agreementFrom));
    std::ranges::stable_sort(agreements, {}, &Agreement::audience);
    return agreements;
}

Result<bool> AgreementRepository::isSigned(AgreementId id)
{
    TRY_LET(const qint64 any,
            m_database.number(u"SELECT EXISTS (SELECT 1 FROM signature WHERE agreement = :id)"_s,
                              {{u":id"_s, id.value()}}));
    return any != 0;
}

} // namespace countersign
