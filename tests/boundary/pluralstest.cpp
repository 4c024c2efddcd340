#include "support/print.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Every text with a count has its English forms of one and of many. What is missing is added with
/// `lupdate -pluralonly -no-obsolete -locations none app forms core -ts
/// translations/countersign_en.ts`.
TEST(Plurals, allHaveTheirForms)
{
    const QString lupdate = QStandardPaths::findExecutable(
        u"lupdate"_s, {u"/usr/lib/qt6/bin"_s, QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    ASSERT_FALSE(lupdate.isEmpty());
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"countersign_en.ts"_s);
    const QString source = QStringLiteral(COUNTERSIGN_SOURCE);
    ASSERT_TRUE(QFile::copy(source + u"/translations/countersign_en.ts"_s, copy));
    QProcess process;
    process.setWorkingDirectory(source);
    process.start(lupdate, {u"-silent"_s, u"-pluralonly"_s, u"-locations"_s, u"none"_s, u"app"_s,
                            u"forms"_s, u"core"_s, u"-ts"_s, copy});
    ASSERT_TRUE(process.waitForFinished());
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QByteArray text;
    for (const QByteArray &line : lines) {
        if (line.contains("<source>"))
            text = line.trimmed();
        EXPECT_FALSE(line.contains("type=\"")) << text.constData();
    }
}
