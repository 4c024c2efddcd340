#include "people/names.h"

#include "base/folding.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString &textOf(const std::optional<PersonName> &name)
{
    static const QString none;
    return name ? name->text() : none;
}

QString joined(std::initializer_list<QString> parts, const QString &by)
{
    QStringList present(parts);
    present.removeAll(QString());
    return present.join(by);
}

} // namespace

QString Names::known() const
{
    return joined({textOf(preferredForename ? preferredForename : forename),
                   textOf(preferredSurname ? preferredSurname : surname)},
                  u" "_s);
}

QString Names::listed() const
{
    return joined({textOf(preferredSurname ? preferredSurname : surname),
                   textOf(preferredForename ? preferredForename : forename)},
                  u", "_s);
}

QString Names::legal() const
{
    return joined({textOf(forename), textOf(middleNames), textOf(surname)}, u" "_s);
}

QString Names::sortKey() const
{
    // A comma sorts before every letter, so Smith, Zoë comes before Smithson, Adam.
    return QString(folded(textOf(preferredSurname ? preferredSurname : surname)) + u',' +
                   folded(textOf(preferredForename ? preferredForename : forename)));
}

} // namespace countersign
