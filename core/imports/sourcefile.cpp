#include "imports/sourcefile.h"

#include "imports/csvreader.h"
#include "imports/limits.h"
#include "imports/simsreader.h"
#include "imports/xlsxreader.h"

#include <QBuffer>
#include <QFile>

namespace countersign {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NoSuchFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io);
    if (file.size() > limits::fileBytes)
        return fail(ErrorKind::TooLarge);
    QByteArray bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFile::NoError)
        return fail(ErrorKind::Io);
    if (bytes.size() > limits::fileBytes)
        return fail(ErrorKind::TooLarge);
    return bytes;
}

bool isXml(const QByteArray &bytes)
{
    constexpr qsizetype looked = 64;
    QByteArray start = bytes.first(std::min(bytes.size(), looked));
    // The mark of UTF-8, or of UTF-16 with its zeros.
    for (const char c : {'\xEF', '\xBB', '\xBF', '\xFE', '\xFF', '\0'})
        start.replace(c, QByteArrayView());
    return start.trimmed().startsWith('<');
}

} // namespace

Result<SourceFile> readSourceFile(const QString &path, const QString &sheet)
{
    TRY_LET(QByteArray bytes, contentOf(path));
    if (bytes.startsWith("PK\x03\x04")) {
        QBuffer buffer(&bytes);
        TRY_LET(auto table, readXlsx(buffer, sheet));
        return SourceFile(std::move(table));
    }
    if (!isXml(bytes)) {
        TRY_LET(auto table, readCsv(bytes));
        return SourceFile(std::move(table));
    }
    auto report = readSimsReport(bytes);
    if (report)
        return SourceFile(*std::move(report));
    if (report.error().where != u"root")
        return fail(std::move(report).error());
    TRY_LET(auto transfer, readTransferFile(bytes));
    return SourceFile(std::move(transfer));
}

} // namespace countersign
