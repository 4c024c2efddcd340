#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace countersign {

void installTranslations(QCoreApplication &application)
{
    auto *english = new QTranslator(&application);
    if (english->load(u":/i18n/countersign_en.qm"_s))
        QCoreApplication::installTranslator(english);
    // The one that is installed last is asked first.
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"countersign"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace countersign
