#include "imports/csvreader.h"

#include "core/imports/tables.h"
#include "imports/limits.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

TEST(CsvReader, findsOutTheDelimiter)
{
    for (const char delimiter : {',', ';', '\t'}) {
        const QByteArray csv =
            QByteArray("Surname,Forename,DOB\nSmith,Jane,1/2/2015\n").replace(',', delimiter);
        const SourceTable table = tableOf(csv.constData());
        EXPECT_EQ(table.delimiter, QLatin1Char(delimiter));
        EXPECT_EQ(table.headings, (QStringList{u"Surname"_s, u"Forename"_s, u"DOB"_s}));
    }
}

TEST(CsvReader, isNotMisledByCommasInAFileWithSemicolons)
{
    const SourceTable table =
        tableOf("List, printed today, for the office, again\nSurname;Forename\n"
                "Smith;Jane, Ann, Mary\n");
    EXPECT_EQ(table.delimiter, u';');
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].cells[1], u"Jane, Ann, Mary"_s);
}

TEST(CsvReader, keepsTheLineNumbersThroughTitlesBlanksAndBreaksInsideQuotes)
{
    const SourceTable table =
        tableOf("Pupils of the school\r\n\r\nSurname,Forename,Class\r\n"
                "A,B,\"1A\r\nOak\"\r\n\r\n , , \r\nC,D,2B\r\nE,F,\"3\n\nC\"\nG,H,4\r\n");
    EXPECT_EQ(table.titleRows, 2);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.rows[0].line, 4);
    EXPECT_EQ(table.rows[0].cells[2], u"1A\r\nOak"_s);
    EXPECT_EQ(table.rows[1].line, 8);
    EXPECT_EQ(table.rows[2].line, 9);
    EXPECT_EQ(table.rows[3].line, 12);
}

TEST(CsvReader, countsTheLinesOfAnOldMacintosh)
{
    const SourceTable table = tableOf("Surname,Forename\rA,B\r\rC,D\r");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].line, 4);
}

TEST(CsvReader, readsTheLastRowWithoutALineEnd)
{
    EXPECT_EQ(tableOf("Surname,Forename\nA,B").rows.size(), 1U);
}

TEST(CsvReader, unescapesQuotes)
{
    EXPECT_EQ(tableOf("Surname,Forename\n\"Smith, \"\"Bob\"\"\",Emir\n").rows[0].cells[0],
              u"Smith, \"Bob\""_s);
}

TEST(CsvReader, toleratesRowsOfOtherLengths)
{
    const SourceTable table = tableOf("Surname,Forename,DOB\nA\nB,C,1/2/2015,more,and more\n");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells.size(), 1);
    EXPECT_EQ(table.rows[1].cells.size(), 5);
}

TEST(CsvReader, takesTheWidestRowForHeadingsItDoesNotKnow)
{
    const SourceTable table = tableOf("Something\nUno,Due,Tre\n1,2,3\n");
    EXPECT_EQ(table.titleRows, 1);
    EXPECT_EQ(table.headings[2], u"Tre"_s);
}

TEST(CsvReader, saysWhereQuotesBeganThatDoNotEnd)
{
    const auto table = readCsv("Surname,Forename\nA,B\nC,\"D\nE,F\n");
    EXPECT_ERROR(table, Unreadable);
    EXPECT_EQ(table.error().line, 3);
}

TEST(CsvReader, refusesWhatHoldsNoRow)
{
    EXPECT_ERROR(readCsv(""), Unreadable);
    EXPECT_ERROR(readCsv("\n , ,\n\n"), Unreadable);
    EXPECT_ERROR(readCsv(QByteArrayView("a,b\0c", 5)), Unreadable);
}

TEST(CsvReader, readsASingleColumn)
{
    const SourceTable table = tableOf("Name\nSmith\n");
    EXPECT_EQ(table.headings, QStringList{u"Name"_s});
    EXPECT_EQ(table.rows.size(), 1U);
}

TEST(CsvReader, stopsAtTooManyColumns)
{
    const auto table = readCsv(QByteArray("Surname,Forename\n").append(1'000'000, ','));
    EXPECT_ERROR(table, TooLarge);
    EXPECT_EQ(table.error().line, 2);
}

TEST(CsvReader, stopsAtACellWithoutEnd)
{
    EXPECT_ERROR(readCsv(QByteArray("Surname\n").append(limits::cellCharacters + 1, 'x')),
                 TooLarge);
    EXPECT_ERROR(readCsv(QByteArray("Surname\n\"").append(3 * limits::cellCharacters, '\n')),
                 TooLarge);
}

TEST(CsvReader, stopsAtTooManyRows)
{
    EXPECT_ERROR(readCsv(QByteArray("a\n").repeated(limits::rows + 1)), TooLarge);
}
