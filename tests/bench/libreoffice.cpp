#include "bench/libreoffice.h"

#include "bench/bigschool.h"
#include "bench/process.h"

#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

bool LibreOffice::isInstalled()
{
    return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
}

LibreOffice::LibreOffice()
{
    // Its first start makes the profile.
    secondsOf(converting(rollFile(1), u"ods"_s));
}

QStringList LibreOffice::converting(const QString &file, const QString &format) const
{
    const QString profile =
        QUrl::fromLocalFile(inFolder(u"libreoffice"_s)).toString(QUrl::FullyEncoded);
    return {u"soffice"_s,
            QString(u"-env:UserInstallation="_s + profile),
            u"--headless"_s,
            u"--convert-to"_s,
            format,
            u"--outdir"_s,
            inFolder(u"converted"_s),
            file};
}

} // namespace countersign
