#include "imports/refusedfile.h"
#include "core/imports/tables.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

TEST(RefusedFile, holdsTheRowsAsTheyStoodWithLineAndReason)
{
    const SourceTable table = tableOf("Surname,Forename,DOB,Note\n"
                                      "Hill,Ann,14/03/2018,\n"
                                      "Khan,Ali,31/02/2018,\"a, \"\"b\"\"\"\n"
                                      "Pike,Una,soon,=1+1\n");
    const auto rows = readPupils(table, guessed(FileKind::Pupils, table), today);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"refused.csv"_s);
    ASSERT_OK(saveRefusedRows(
        path, table, rows.problems, u"Line"_s, u"Reason"_s, [](const Problem &problem) {
            return problem.reason == RowReason::NotADate ? u"no date"_s : u"no such day"_s;
        }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const SourceTable saved = tableOf(bytes.constData());
    EXPECT_EQ(saved.headings, (QStringList{u"Surname"_s, u"Forename"_s, u"DOB"_s, u"Note"_s,
                                           u"Line"_s, u"Reason"_s}));
    ASSERT_EQ(saved.rows.size(), 2U);
    EXPECT_EQ(saved.rows[0].cells, (QStringList{u"Khan"_s, u"Ali"_s, u"31/02/2018"_s, u"a, \"b\""_s,
                                                u"3"_s, u"no such day"_s}));
    // Kept from being run as a formula, and read back as it was.
    EXPECT_TRUE(bytes.contains("'=1+1"));
    EXPECT_EQ(saved.rows[1].cells[3], u"=1+1"_s);
}

TEST(RefusedFile, saysWhenItCannotBeSaved)
{
    const SourceTable table = tableOf("Surname,Forename\nHill,Ann\n");
    EXPECT_ERROR(saveRefusedRows(u"/nowhere/at/all.csv"_s, table, {}, {}, {},
                                 [](const Problem &) { return QString(); }),
                 NoSuchFile);
}
