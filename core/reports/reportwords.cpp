#include "reports/reportwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

QString longDate(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

QString asAt(QDate day)
{
    return Words::tr("As at %1").arg(longDate(day));
}

QString classWord()
{
    return Words::tr("Class");
}

QString classHeading(const QString &className)
{
    return className.isEmpty() ? Words::tr("not known") : className;
}

} // namespace countersign
