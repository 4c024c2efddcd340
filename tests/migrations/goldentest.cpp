#include "db/database.h"
#include "db/schema.h"
#include "support/print.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

/// One register of every version that was ever released: version-1.countersign and so on. A new
/// migration adds the file of the version before it.
QDir goldenFiles()
{
    return QDir(QStringLiteral(COUNTERSIGN_SOURCE "/tests/migrations/golden"));
}

} // namespace

TEST(Golden, thereIsOneOfEveryVersion)
{
    for (int version = 1; version <= schema::newestVersion(); ++version)
        EXPECT_TRUE(goldenFiles().exists(u"version-%1.countersign"_s.arg(version))) << version;
}

TEST(Golden, everyOlderRegisterOpensAndKeepsItsPeople)
{
    for (const QString &name : goldenFiles().entryList({u"*.countersign"_s})) {
        QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        ASSERT_TRUE(QFile::copy(goldenFiles().filePath(name), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const auto opened = Database::open(copy);
        ASSERT_OK(opened);
        EXPECT_EQ(schema::versionOf(**opened).value(), schema::newestVersion());
        EXPECT_EQ((*opened)
                      ->first(u"SELECT forename FROM person WHERE id = 1"_s, {},
                              [](const Row &row) { return row.text(0); })
                      .value(),
                  u"Łukasz"_s);
        EXPECT_EQ((*opened)->number(u"SELECT count(*) FROM pragma_foreign_key_check"_s).value(), 0);
        EXPECT_GT((*opened)->number(u"SELECT count(*) FROM trail"_s).value(), 0);
    }
}
