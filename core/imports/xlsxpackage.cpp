#include "imports/xlsxpackage.h"

#include "imports/limits.h"
#include "imports/safexml.h"

#include <QDir>
#include <quazipfile.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString folderOf(const QString &part)
{
    return part.first(part.lastIndexOf(u'/') + 1);
}

QString relationsPartOf(const QString &part)
{
    const QString folder = folderOf(part);
    return folder % "_rels/"_L1 % QStringView(part).sliced(folder.size()) % ".rels"_L1;
}

QString resolved(const QString &target, const QString &part)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    const QString joined = folderOf(part) % target;
    return QDir::cleanPath(joined);
}

} // namespace

XlsxPackage::XlsxPackage(QIODevice &device) : m_zip(&device)
{
    m_zip.setAutoClose(false);
}

Done XlsxPackage::open()
{
    if (!m_zip.open(QuaZip::mdUnzip))
        return fail(ErrorKind::Unreadable, u"zip"_s);
    return {};
}

bool XlsxPackage::has(const QString &part)
{
    return m_zip.setCurrentFile(part, QuaZip::csInsensitive);
}

Result<QByteArray> XlsxPackage::part(const QString &path)
{
    QuaZipFileInfo64 info;
    if (!has(path) || !m_zip.getCurrentFileInfo(&info))
        return fail(ErrorKind::NotFound, path);
    // The size is the file's own word, but no more than that is ever unpacked.
    const quint64 left = quint64(limits::fileBytes - m_unpacked);
    if (info.uncompressedSize > left)
        return fail(ErrorKind::TooLarge, path);
    m_unpacked += qint64(info.uncompressedSize);

    QuaZipFile file(&m_zip);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, path);
    QByteArray bytes = file.read(qint64(info.uncompressedSize));
    file.close();
    // Closing compares the checksum.
    if (quint64(bytes.size()) != info.uncompressedSize || file.getZipError() != UNZ_OK)
        return fail(ErrorKind::Unreadable, path);
    return bytes;
}

Result<QHash<QString, XlsxPackage::Relation>> XlsxPackage::relationsOf(const QString &part)
{
    QHash<QString, Relation> relations;
    const QString path = relationsPartOf(part);
    if (!has(path))
        return relations;
    TRY_LET(const QByteArray bytes, this->part(path));
    SafeXml xml(bytes);
    TRY_LET(bool more, xml.nextChild());
    for (;;) {
        TRY_LET(more, xml.nextChild());
        if (!more)
            return relations;
        const QString type = xml.attribute(u"Type"_s);
        relations.insert(xml.attribute(u"Id"_s), {type.sliced(type.lastIndexOf(u'/') + 1),
                                                  resolved(xml.attribute(u"Target"_s), part)});
        TRY(xml.skip());
    }
}

} // namespace countersign
