#include "agreements/startingwordings.h"

#include "agreements/agreementrepository.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<QByteArray> contentOf(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, name);
    return file.readAll();
}

template <class Codes>
auto codeAt(const Codes &codes, const QJsonObject &entry, const QString &field)
    -> Result<typename decltype(codes.value({}))::value_type>
{
    const auto value = codes.value(entry[field].toString());
    if (!value)
        return fail(ErrorKind::Malformed, field);
    return *value;
}

Result<StartingWording> wordingFrom(const QDir &folder, const QJsonObject &entry)
{
    StartingWording wording;
    AgreementDraft &agreement = wording.agreement;
    agreement.name = entry["name"_L1].toString();
    TRY_LET(agreement.audience, codeAt(audienceCodes, entry, u"audience"_s));
    TRY_LET(agreement.signers, codeAt(signersCodes, entry, u"signers"_s));
    agreement.authoriser = entry["authoriser"_L1].toBool();
    TRY_LET(agreement.renewal, codeAt(renewalCodes, entry, u"renewal"_s));
    agreement.renewalMonths = entry["renewal_months"_L1].toInt();
    wording.language = entry["language"_L1].toString();
    TRY_LET(const QByteArray html, contentOf(folder, entry["file"_L1].toString()));
    wording.html = QString::fromUtf8(html);
    TRY(checkAgreement(agreement));
    return wording;
}

Done addFirstWording(AgreementRepository &repository, AgreementId agreement,
                     const StartingWording &wording, QDate startsOn, const QDateTime &at)
{
    const WordingDraft draft{.agreement = agreement,
                             .number = 1,
                             .language = wording.language,
                             .html = wording.html,
                             .startsOn = startsOn};
    TRY(checkWording(draft));
    TRY_LET(const WordingId id, repository.insertWording(draft));
    TRY_LET(const Wording stored, repository.findWording(id));
    return repository.publishWording(stored, at);
}

} // namespace

Result<std::vector<StartingWording>> readStartingWordings(const QDir &folder)
{
    const QString index = u"index.json"_s;
    TRY_LET(const QByteArray content, contentOf(folder, index));
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isArray())
        return fail(ErrorKind::Unreadable, index);
    std::vector<StartingWording> wordings;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        auto wording = wordingFrom(folder, entry.toObject());
        if (!wording) {
            wording.error().record = qint64(wordings.size()) + 1;
            return fail(wording.error());
        }
        wordings.push_back(*std::move(wording));
    }
    return wordings;
}

Done addStartingWordings(Register &target, const Actor &actor,
                         const std::vector<StartingWording> &wordings, QDate startsOn)
{
    TRY_LET(auto operation, Operation::begin(target, actor, Deed::StartRegister));
    TRY(addStartingWordings(target, operation, wordings, startsOn));
    return operation.commit();
}

Done addStartingWordings(Register &target, const Operation &,
                         const std::vector<StartingWording> &wordings, QDate startsOn)
{
    AgreementRepository repository(target.database());
    QHash<QString, AgreementId> added;
    for (const StartingWording &wording : wordings) {
        AgreementId &agreement = added[wording.agreement.name];
        if (!agreement.isValid()) {
            TRY_LET(agreement, repository.insert(wording.agreement));
        }
        TRY(addFirstWording(repository, agreement, wording, startsOn, target.clock().now()));
    }
    return {};
}

} // namespace countersign
