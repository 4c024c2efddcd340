#include "consents/startinguses.h"

#include "audit/operation.h"
#include "consents/userepository.h"
#include "consents/useservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Result<std::vector<ConsentUseDraft>> readUses(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, u"consent_use"_s);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return fail(ErrorKind::Unreadable, u"consent_use"_s);
    std::vector<ConsentUseDraft> drafts;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        const auto basis = basisCodes.value(object[u"basis"_s].toString());
        const ConsentUseDraft draft{.name = object[u"name"_s].toString(),
                                    .explanation = object[u"explanation"_s].toString(),
                                    .basis = basis.value_or(Basis::Consent)};
        if (!basis || !checkUse(draft))
            return fail(ErrorKind::Malformed, u"consent_use"_s);
        drafts.push_back(draft);
    }
    return drafts;
}

} // namespace

Result<int> addStartingUses(Database &database, const QString &path)
{
    TRY_LET(const auto drafts, readUses(path));
    UseRepository uses(database);
    int added = 0;
    for (const ConsentUseDraft &draft : drafts) {
        const auto done = uses.insert(draft);
        if (!done && done.error().kind == ErrorKind::Duplicate)
            continue;
        TRY(done);
        ++added;
    }
    return added;
}

Result<int> startUses(Register &target, const Actor &actor, const QString &path)
{
    TRY_LET(auto operation, Operation::begin(target, actor, Deed::StartRegister));
    TRY_LET(const int added, addStartingUses(target.database(), path));
    TRY(operation.commit());
    return added;
}

} // namespace countersign
