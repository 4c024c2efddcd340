#include "returns/signerkeys.h"

#include "base/folding.h"

using namespace Qt::StringLiterals;

namespace countersign {

std::vector<QChar> signerKeys(const QStringList &labels)
{
    const QString everyLetter = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QString taken = reservedKeys.toString();
    std::vector<QChar> keys;
    for (const QString &label : labels) {
        const QString candidates = folded(label).toUpper() + everyLetter;
        QChar key;
        for (const QChar letter : candidates) {
            if (everyLetter.contains(letter) && !taken.contains(letter)) {
                key = letter;
                break;
            }
        }
        if (!key.isNull())
            taken += key;
        keys.push_back(key);
    }
    return keys;
}

} // namespace countersign
