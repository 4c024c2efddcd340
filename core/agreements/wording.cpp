#include "agreements/wording.h"

#include <QCryptographicHash>

#include <map>

using namespace Qt::StringLiterals;

namespace countersign {

QString sha256Of(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool Wording::isIntact() const
{
    return isPublished() && sha256 == sha256Of(html);
}

Done checkWording(const WordingDraft &draft)
{
    if (draft.language.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"wording.language"_s);
    if (draft.html.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"wording.html"_s);
    if (!draft.startsOn.isValid())
        return fail(ErrorKind::Required, u"wording.starts_on"_s);
    return {};
}

std::vector<Wording> inForceOn(QDate day, std::vector<Wording> wordings)
{
    std::erase_if(wordings, [day](const Wording &wording) {
        return !wording.isPublished() || wording.startsOn > day;
    });
    int askedAgain = 0;
    for (const Wording &wording : wordings)
        askedAgain = std::max(askedAgain, wording.asksAgain ? wording.number : 0);
    std::map<QString, Wording> newest;
    for (Wording &wording : wordings) {
        if (wording.number < askedAgain)
            continue;
        const auto known = newest.find(wording.language);
        if (known == newest.end() || known->second.number < wording.number)
            newest.insert_or_assign(wording.language, std::move(wording));
    }
    std::vector<Wording> inForce;
    for (auto &[language, wording] : newest)
        inForce.push_back(std::move(wording));
    return inForce;
}

} // namespace countersign
