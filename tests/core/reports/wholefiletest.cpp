#include "reports/wholefile.h"
#include "reports/csvexport.h"
#include "reports/xlsxexport.h"
#include "support/asnobody.h"
#include "support/faildevice.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const ReportTable small{.title = u"Small"_s, .columns = {{.heading = u"Name"_s}}};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(WholeFile, replacesAFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    ASSERT_OK(saveWholeFile(path, [](QIODevice &file) { return writeAll(file, "old"); }));
    ASSERT_OK(saveWholeFile(path, [](QIODevice &file) { return writeAll(file, "new"); }));
    EXPECT_EQ(contentOf(path), "new");
}

TEST(WholeFile, leavesTheOldFileWhenTheWriterFailsHalfway)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    ASSERT_OK(saveWholeFile(path, [](QIODevice &file) { return writeAll(file, "old"); }));
    EXPECT_ERROR(saveWholeFile(path,
                               [](QIODevice &file) -> Done {
                                   TRY(writeAll(file, "half"));
                                   return fail(ErrorKind::OutOfRange);
                               }),
                 OutOfRange);
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(u"list.csv"_s));
}

TEST(WholeFile, saysThatTheFolderIsNotThere)
{
    const QTemporaryDir folder;
    EXPECT_ERROR(saveCsv(small, folder.filePath(u"none/list.csv"_s)), NoSuchFile);
    EXPECT_ERROR(saveXlsx(small, folder.filePath(u"none/list.xlsx"_s)), NoSuchFile);
}

TEST(WholeFile, saysThatItMayNotWrite)
{
    const QTemporaryDir folder;
    // For nobody, whom the folder does not belong to, as for its owner.
    QFile(folder.path())
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const AsNobody nobody;
    ASSERT_TRUE(nobody.isDown());
    EXPECT_ERROR(saveCsv(small, folder.filePath(u"list.csv"_s)), ReadOnlyMedia);
}

TEST(WholeFile, isNotWrittenOverAFolder)
{
    const QTemporaryDir folder;
    EXPECT_ERROR(saveCsv(small, folder.path()), Io);
}

TEST(WholeFile, saysThatTheDeviceTookLessThanAll)
{
    FailDevice device(2);
    EXPECT_ERROR(writeCsv(small, device), Io);
    EXPECT_ERROR(writeXlsx(small, device), Io);
}
