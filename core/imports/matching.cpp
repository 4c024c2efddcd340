#include "imports/matching.h"

#include "base/folding.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString foldedName(const std::optional<PersonName> &name)
{
    return name ? folded(name->text()) : QString();
}

/// "+44 7700 900123" is "07700 900123".
QString digitsOf(const QString &phone)
{
    QString digits = phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    if (phone.trimmed().startsWith("+44"_L1))
        digits.replace(0, 2, u"0"_s);
    return digits;
}

bool areSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

} // namespace

QString matchKey(const std::optional<PersonName> &forename,
                 const std::optional<PersonName> &surname, const QString &title)
{
    const QString first = forename ? foldedName(forename) : folded(title);
    return QString(first + u'|' + foldedName(surname));
}

QStringList matchKeys(const Names &names)
{
    const auto either = [](const auto &preferred, const auto &legal) {
        return preferred ? preferred : legal;
    };
    QStringList keys{matchKey(names.forename, names.surname, names.title)};
    const QString known = matchKey(either(names.preferredForename, names.forename),
                                   either(names.preferredSurname, names.surname), names.title);
    if (known != keys.first())
        keys << known;
    return keys;
}

bool hasSameReach(const QString &emailA, const QString &phoneA, const QString &emailB,
                  const QString &phoneB)
{
    return areSame(emailA.trimmed().toLower(), emailB.trimmed().toLower()) ||
           areSame(digitsOf(phoneA), digitsOf(phoneB));
}

} // namespace countersign
