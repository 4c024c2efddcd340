#include "db/journal.h"
#include "db/database.h"
#include "support/print.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

TEST(Journal, knowsAShareByItsFileSystem)
{
    for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        EXPECT_EQ(storageNamed(name), Storage::Network) << name;
    for (const char *name : {"ext4", "btrfs", "xfs", "tmpfs", "vfat", "ntfs3", "fuseblk", ""})
        EXPECT_EQ(storageNamed(name), Storage::Local) << name;
}

TEST(Journal, isRolledBackOnAShareAndWrittenAheadOnADisk)
{
    const QTemporaryDir folder;
    const auto made = Database::create(folder.filePath(u"school.countersign"_s));
    ASSERT_OK(made);
    const auto mode = [&] {
        return *(*made)->first(u"PRAGMA journal_mode"_s, {},
                               [](const Row &row) { return row.text(0); });
    };
    EXPECT_EQ(mode(), u"wal"_s);
    ASSERT_OK(chooseJournal(**made, Storage::Network));
    EXPECT_EQ(mode(), u"delete"_s);
    EXPECT_EQ(valueOf((*made)->number(u"PRAGMA synchronous"_s)), 2);
    ASSERT_OK(chooseJournal(**made, Storage::Local));
    EXPECT_EQ(mode(), u"wal"_s);
}

TEST(Journal, looksAtTheFolderOfARegisterThatIsNotThereYet)
{
    const QTemporaryDir folder;
    EXPECT_EQ(storageOf(folder.filePath(u"new.countersign"_s)), storageOf(folder.path()));
}
