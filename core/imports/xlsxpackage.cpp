#include "imports/xlsxpackage.h"

#include "imports/limits.h"
#include "imports/safexml.h"

#include <QDir>
#include <QIODevice>
#include <zip.h>

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

void XlsxPackage::Discard::operator()(::zip *archive) const
{
    ::zip_discard(archive);
}

XlsxPackage::XlsxPackage(QByteArray bytes, std::unique_ptr<::zip, Discard> archive)
    : m_bytes(std::move(bytes)), m_archive(std::move(archive))
{
}

Result<XlsxPackage> XlsxPackage::open(QIODevice &device)
{
    if (!device.isOpen() && !device.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, u"zip"_s);
    if (device.size() > limits::fileBytes)
        return fail(ErrorKind::TooLarge);
    QByteArray bytes = device.readAll();
    zip_source_t *source =
        ::zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return fail(ErrorKind::Unreadable, u"zip"_s);
    std::unique_ptr<::zip, Discard> archive(::zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive) {
        ::zip_source_free(source);
        return fail(ErrorKind::Unreadable, u"zip"_s);
    }
    return XlsxPackage(std::move(bytes), std::move(archive));
}

qint64 XlsxPackage::placeOf(const QString &part) const
{
    return ::zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool XlsxPackage::has(const QString &part) const
{
    return placeOf(part) >= 0;
}

Result<QByteArray> XlsxPackage::part(const QString &path)
{
    const qint64 place = placeOf(path);
    zip_stat_t info;
    if (place < 0 || ::zip_stat_index(m_archive.get(), zip_uint64_t(place), 0, &info) != 0 ||
        (info.valid & ZIP_STAT_SIZE) == 0)
        return fail(ErrorKind::NotFound, path);
    // The size is the file's own word, but no more than that is ever unpacked.
    if (info.size > zip_uint64_t(limits::fileBytes - m_unpacked))
        return fail(ErrorKind::TooLarge, path);
    m_unpacked += qint64(info.size);

    const std::unique_ptr<zip_file_t, decltype(&::zip_fclose)> file(
        ::zip_fopen_index(m_archive.get(), zip_uint64_t(place), 0), &::zip_fclose);
    if (!file)
        return fail(ErrorKind::Unreadable, path);
    QByteArray bytes(qsizetype(info.size), Qt::Uninitialized);
    // One byte more than there should be: at the end the checksum is compared.
    char beyond = 0;
    if (::zip_fread(file.get(), bytes.data(), info.size) != zip_int64_t(info.size) ||
        ::zip_fread(file.get(), &beyond, 1) != 0)
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
