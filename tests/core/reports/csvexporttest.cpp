#include "reports/csvexport.h"
#include "support/print.h"

#include <QBuffer>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QByteArray csvOf(const ReportTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_OK(writeCsv(table, buffer));
    return buffer.data();
}

/// The one cell of a table, without mark and line ends.
QByteArray csvOfCell(const QVariant &value)
{
    const QByteArray csv =
        csvOf({.columns = {{.heading = {}}}, .sections = {{.rows = {{{.value = value}}}}}});
    return csv.mid(5).chopped(2);
}

} // namespace

TEST(CsvExport, beginsWithAMarkAndEndsEveryLineInCrLf)
{
    const ReportTable table{.columns = {{.heading = u"Name"_s}, {.heading = u"Class"_s}},
                            .sections = {{.rows = {{{.value = u"Siân Ash"_s}, {}}}}}};
    EXPECT_EQ(csvOf(table), QByteArray("\xEF\xBB\xBF\"Name\",\"Class\"\r\n\"Siân Ash\",\r\n"));
}

TEST(CsvExport, quotesCommasQuotesAndLineEnds)
{
    EXPECT_EQ(csvOfCell(u"Ash, Ann"_s), "\"Ash, Ann\"");
    EXPECT_EQ(csvOfCell(u"\"Annie\" Ash"_s), "\"\"\"Annie\"\" Ash\"");
    EXPECT_EQ(csvOfCell(u"one\ntwo"_s), "\"one\ntwo\"");
    EXPECT_EQ(csvOfCell(u"\"\"\""_s), "\"\"\"\"\"\"\"\"");
}

TEST(CsvExport, escapesWhatASpreadsheetWouldRun)
{
    for (const auto &text :
         {u"=1+1"_s, u"+44 7700 900123"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s})
        EXPECT_EQ(csvOfCell(text), QString(u"\"'" + text + u'"').toUtf8());
    EXPECT_EQ(csvOfCell(u"Smith-Jones"_s), "\"Smith-Jones\"");
}

TEST(CsvExport, escapesHeadingsToo)
{
    EXPECT_TRUE(csvOf({.columns = {{.heading = u"=A1"_s}}}).contains("\"'=A1\""));
}

TEST(CsvExport, leavesNumbersAndDatesAsTheyAre)
{
    EXPECT_EQ(csvOfCell(-2), "-2");
    EXPECT_EQ(csvOfCell(qint64(12)), "12");
    EXPECT_EQ(csvOfCell(QDate(2026, 9, 3)), "2026-09-03");
    const ReportTable table{
        .columns = {{.heading = {}, .kind = ReportColumn::Kind::Number, .decimals = 2}},
        .sections = {{.rows = {{{.value = -12.5}}}}}};
    EXPECT_TRUE(csvOf(table).endsWith("\r\n-12.50\r\n"));
}

TEST(CsvExport, keepsEveryScript)
{
    for (const auto &name : {u"محمد علي"_s, u"Nguyễn Thị Hồng"_s, u"Łukasz Żółć"_s})
        EXPECT_EQ(csvOfCell(name), QString(u'"' + name + u'"').toUtf8());
}

TEST(CsvExport, writesTheHeadingsOfAnEmptyTable)
{
    EXPECT_EQ(csvOf({.columns = {{.heading = u"Name"_s}}}), QByteArray("\xEF\xBB\xBF\"Name\"\r\n"));
}
