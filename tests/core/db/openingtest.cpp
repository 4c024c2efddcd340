#include "db/database.h"
#include "db/dialect.h"
#include "db/schema.h"
#include "support/asnobody.h"
#include "support/print.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class Opening : public testing::Test
{
protected:
    QString path(const QString &name = u"school.countersign"_s) { return folder.filePath(name); }

    void write(const QByteArray &bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray bytes()
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void makeRegister() { ASSERT_OK(Database::create(path())); }

    QTemporaryDir folder;
};

} // namespace

TEST_F(Opening, findsWhatWasMade)
{
    makeRegister();
    const auto opened = Database::open(path());
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->number(u"PRAGMA synchronous"_s).value(), 2);
    EXPECT_EQ((*opened)->path(), path());
}

TEST_F(Opening, doesNotOverwrite)
{
    write("already here");
    EXPECT_ERROR(Database::create(path()), FileExists);
    EXPECT_EQ(bytes(), "already here");
}

TEST_F(Opening, saysWhenThereIsNoFile)
{
    EXPECT_ERROR(Database::open(path()), NoSuchFile);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(Opening, refusesWhatIsNoRegister)
{
    for (const QByteArray &junk : {QByteArray(), QByteArray("hello"), QByteArray(5000, 'x'),
                                   QByteArray("SQLite format 3").leftJustified(4096, '\0')}) {
        write(junk);
        EXPECT_ERROR(Database::open(path()), NotARegister);
        EXPECT_EQ(bytes(), junk);
    }
    EXPECT_ERROR(Database::open(folder.path()), NotARegister);
}

TEST_F(Opening, refusesADamagedOneAndLeavesItAsItIs)
{
    makeRegister();
    QByteArray broken = bytes();
    for (qsizetype i = 4096; i < broken.size(); i += 7)
        broken[i] = char(broken[i] ^ 0x5A);
    write(broken);
    EXPECT_ERROR(Database::open(path()), Damaged);
    EXPECT_EQ(bytes(), broken);
}

TEST_F(Opening, refusesANewerOneKindly)
{
    makeRegister();
    QByteArray newer = bytes();
    newer[63] = char(schema::newestVersion() + 1);
    write(newer);
    EXPECT_ERROR(Database::open(path()), NewerProgram);
    EXPECT_EQ(bytes(), newer);
}

TEST_F(Opening, saysWhenTheMediaIsReadOnly)
{
    makeRegister();
    const QByteArray before = bytes();
    ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
    ::chmod(QFile::encodeName(path()).constData(), 0444);
    {
        const AsNobody nobody;
        ASSERT_TRUE(nobody.isDown());
        EXPECT_ERROR(Database::open(path()), ReadOnlyMedia);
    }
    EXPECT_EQ(bytes(), before);
}

TEST_F(Opening, saysWhenSomebodyElseHoldsIt)
{
    makeRegister();
    auto first = Database::open(path());
    ASSERT_OK(first);
    auto writing = Transaction::begin(**first);
    ASSERT_OK(writing);
    EXPECT_ERROR(Database::open(path()), HeldByOther);
}

TEST_F(Opening, leavesTheTrailOnOrLaysItAnew)
{
    makeRegister();
    {
        const auto opened = Database::open(path());
        ASSERT_OK(opened);
        EXPECT_TRUE(schema::mendTriggers(**opened)->isEmpty());
        ASSERT_OK((*opened)->execute(u"DROP TRIGGER trail_pupil_UPDATE"_s));
        ASSERT_OK((*opened)->execute(u"CREATE TRIGGER \"a \"\"b\" AFTER INSERT ON signature "
                                     "BEGIN DELETE FROM open_operation; END"_s));
    }
    const auto opened = Database::open(path());
    ASSERT_OK(opened);
    EXPECT_EQ(valueOf(schema::mendTriggers(**opened)),
              (QStringList{u"a \"b"_s, u"trail_pupil_UPDATE"_s}));
    EXPECT_TRUE(schema::strangeTriggers(**opened)->isEmpty());
}
