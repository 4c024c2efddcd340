#include "people/kindtext.h"

#include "base/schoolyear.h"

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

QString kindText(unsigned kinds)
{
    QStringList texts;
    if (kinds & PupilKind)
        texts << Words::tr("Pupil");
    if (kinds & StaffKind)
        texts << Words::tr("Staff");
    if (kinds & GovernorKind)
        texts << Words::tr("Governor");
    if (kinds & AssociateBit)
        texts << Words::tr("Visitor or volunteer");
    if (kinds & ParentKind)
        texts << Words::tr("Parent/carer");
    return texts.join(u", "_s);
}

QString describe(const PersonSummary &person)
{
    QStringList parts{kindText(person.kinds)};
    if (!person.className.isEmpty())
        parts << Words::tr("class %1").arg(person.className);
    else if (!person.post.isEmpty())
        parts << person.post;
    if (person.left.isValid())
        parts << Words::tr("until %1").arg(dateText(person.left));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString yearText(const QString &yearGroup)
{
    if (yearGroup == "R"_L1)
        return Words::tr("Reception");
    if (yearGroup.startsWith(u'N') && yearGroup.size() == 2)
        return Words::tr("Nursery %1").arg(yearGroup.back());
    if (yearGroup == "M"_L1)
        return Words::tr("Mixed years");
    if (!isYearGroup(yearGroup) || yearGroup == "X"_L1)
        return yearGroup;
    return Words::tr("Year %1").arg(yearGroup);
}

QString responsibilityText(Responsibility responsibility)
{
    switch (responsibility) {
    case Responsibility::Yes:
        return Words::tr("Yes");
    case Responsibility::No:
        return Words::tr("No");
    case Responsibility::Unknown:
        break;
    }
    return Words::tr("Not known");
}

QString mayConsentText(MayConsent mayConsent)
{
    switch (mayConsent) {
    case MayConsent::Delegated:
        return Words::tr("Yes, with delegated authority");
    case MayConsent::Barred:
        return Words::tr("No, by an order or agreement");
    case MayConsent::ByResponsibility:
        break;
    }
    return Words::tr("As parental responsibility says");
}

QString dateText(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString();
}

} // namespace countersign
