#include "people/namesakes.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

void Namesakes::add(const PersonSummary &person)
{
    if (person.kinds & PupilKind)
        ++m_counts[{person.listed, person.className}];
}

QString Namesakes::toldApart(const PersonSummary &person, const QString &name) const
{
    if (!person.born.isValid() || m_counts.value({person.listed, person.className}) < 2)
        return name;
    return Words::tr("%1 (b. %2)", "name, date of birth")
        .arg(name, QLocale().toString(person.born, u"d MMM yyyy"_s));
}

} // namespace countersign
