#include "imports/sourcefile.h"

#include "core/imports/workbook.h"
#include "imports/simsreader.h"
#include "support/print.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray report =
    "<?xml version=\"1.0\"?>\n<SuperStarReport>\n<Record>"
    "<Legal_x0020_Surname>O&apos;Neill</Legal_x0020_Surname><UPN>1</UPN></Record>\n"
    "<Record><Forename>B</Forename><UPN>2</UPN></Record></SuperStarReport>";

class SourceFiles : public testing::Test
{
protected:
    Result<SourceFile> read(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"export.dat"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return readSourceFile(file.fileName());
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(SimsReader, takesElementsForCellsAndTheirNamesForHeadings)
{
    const auto table = readSimsReport(report);
    ASSERT_OK(table);
    EXPECT_EQ(table->headings, (QStringList{u"Legal Surname"_s, u"UPN"_s, u"Forename"_s}));
    ASSERT_EQ(table->rows.size(), 2U);
    EXPECT_EQ(table->rows[0].line, 3);
    EXPECT_EQ(table->rows[0].cells, (QStringList{u"O'Neill"_s, u"1"_s}));
    EXPECT_EQ(table->rows[1].cells, (QStringList{{}, u"2"_s, u"B"_s}));
}

TEST_F(SourceFiles, areKnownByWhatStandsInThem)
{
    EXPECT_TRUE(std::holds_alternative<SourceTable>(*read("Surname,Forename\nA,B\n")));
    EXPECT_TRUE(std::holds_alternative<SourceTable>(*read(report)));
    EXPECT_TRUE(std::holds_alternative<TransferFile>(*read("\xEF\xBB\xBF<CTfile/>")));
    const auto book = read(Workbook().rows(R"(<row><c><v>1</v></c></row>)").bytes());
    EXPECT_TRUE(std::holds_alternative<SourceTable>(*book));
}

TEST_F(SourceFiles, areRefusedWhenTheyHoldNothingOfUse)
{
    EXPECT_ERROR(read(""), Unreadable);
    EXPECT_ERROR(read("<html><table/></html>"), Unreadable);
    EXPECT_ERROR(read("<CTfile>"), Unreadable);
    EXPECT_ERROR(read(QByteArray("\xD0\xCF\x11\xE0\0\0", 6)), Unreadable);
    EXPECT_ERROR(readSourceFile(m_folder.filePath(u"none"_s)), NoSuchFile);
}
