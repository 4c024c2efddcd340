#include "imports/xlsxreader.h"

#include "core/imports/workbook.h"
#include "imports/limits.h"
#include "support/print.h"

#include <QBuffer>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

Result<SourceTable> readBytes(QByteArray bytes, const QString &sheet = {})
{
    QBuffer buffer(&bytes);
    return readXlsx(buffer, sheet);
}

Result<SourceTable> read(const Workbook &book, const QString &sheet = {})
{
    return readBytes(book.bytes(), sheet);
}

const QByteArray headingRow = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Surname</t></is></c>
    <c r="B1" t="inlineStr"><is><t>Forename</t></is></c></row>)";

/// The cells below the headings of a sheet with that one row.
QStringList cellsOf(Workbook &book, const char *row)
{
    const auto table = read(book.rows(QByteArray(headingRow).append(row)));
    EXPECT_OK(table);
    return table && !table->rows.empty() ? table->rows[0].cells : QStringList();
}

} // namespace

TEST(XlsxReader, readsSharedStringsOfPlainAndRichText)
{
    Workbook book;
    book.part(
        "xl/sharedStrings.xml",
        "<sst><si><t>Zo\xC3\xAB</t></si><si><r><t>de </t></r><r><rPr><b/></rPr><t>Souza</t></r>"
        "<rPh><t>phonetic</t></rPh></si><si><t xml:space=\"preserve\">a_x000A_b</t></si></sst>");
    EXPECT_EQ(cellsOf(book, R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>
                               <c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>99</v></c></row>)"),
              (QStringList{u"Zoë"_s, u"de Souza"_s, u"a\nb"_s}));
}

TEST(XlsxReader, readsNumbersBooleansAndFormulas)
{
    Workbook book;
    EXPECT_EQ(
        cellsOf(book, R"(<row r="2"><c r="A2"><v>1201</v></c><c r="B2"><v>439.48000000000002</v></c>
        <c r="C2" t="b"><v>1</v></c><c r="D2" t="b"><v>0</v></c>
        <c r="E2" t="str"><f>A2&amp;B2</f><v>x</v></c><c r="F2"><v>4.47700900123E11</v></c></row>)"),
        (QStringList{u"1201"_s, u"439.48"_s, u"TRUE"_s, u"FALSE"_s, u"x"_s, u"447700900123"_s}));
}

TEST(XlsxReader, writesCellsFormattedAsDatesAsIsoText)
{
    Workbook book;
    book.part("xl/styles.xml", R"(<styleSheet><numFmts>
        <numFmt numFmtId="164" formatCode="[$-809]dd\ mmmm\ yyyy"/>
        <numFmt numFmtId="165" formatCode="#,##0.00\ &quot;days&quot;;[Red]0"/>
        </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
        </styleSheet>)");
    const char *row =
        R"(<row r="2"><c r="A2" s="1"><v>40982</v></c><c r="B2" s="2"><v>40982.5</v></c>
        <c r="C2" s="3"><v>40982</v></c><c r="D2"><v>40982</v></c><c r="E2" s="1"><v>-1</v></c>
        <c r="F2" t="d" s="1"><v>2012-03-14</v></c></row>)";
    EXPECT_EQ(cellsOf(book, row), (QStringList{u"2012-03-14"_s, u"2012-03-14T12:00:00"_s,
                                               u"40982"_s, u"40982"_s, u"-1"_s, u"2012-03-14"_s}));

    book.book(R"(<workbookPr date1904="1"/><sheets><sheet name="Roll" r:id="s1"/></sheets>)");
    EXPECT_EQ(cellsOf(book, row).first(), u"2016-03-15"_s);
}

TEST(XlsxReader, keepsSparseCellsInTheirColumnsAndRowsAtTheirNumbers)
{
    Workbook book;
    book.rows(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>The roll</t></is></c></row>
        <row r="3"><c r="B3" t="inlineStr"><is><t>Surname</t></is></c>
                   <c r="D3" t="inlineStr"><is><t>Forename</t></is></c></row>
        <row r="5"/><row r="7"><c r="D7"><v>4</v></c><c r="XFD7" s="1"/></row>)");
    const auto table = read(book);
    ASSERT_OK(table);
    EXPECT_EQ(table->titleRows, 2);
    EXPECT_EQ(table->headings, (QStringList{{}, u"Surname"_s, {}, u"Forename"_s}));
    ASSERT_EQ(table->rows.size(), 1U);
    EXPECT_EQ(table->rows[0].line, 7);
    EXPECT_EQ(table->rows[0].cells, (QStringList{{}, {}, {}, u"4"_s}));
}

TEST(XlsxReader, countsCellsThatDoNotSayWhereTheyAre)
{
    Workbook book;
    EXPECT_EQ(cellsOf(book, "<row><c><v>1</v></c><c><v>2</v></c></row>"),
              (QStringList{u"1"_s, u"2"_s}));
}

TEST(XlsxReader, readsTheFirstSheetThatIsSeenOrTheOneNamed)
{
    Workbook book;
    book.book(R"(<sheets><sheet name="Old" state="hidden" r:id="s2"/><sheet name="Roll" r:id="s1"/>
                 <sheet name="Staff" r:id="s2"/></sheets>)");
    book.rows(headingRow);
    book.rows(R"(<row r="1"><c r="A1"><v>7</v></c></row>)", "xl/worksheets/sheet2.xml");
    QByteArray bytes = book.bytes();
    QBuffer buffer(&bytes);
    EXPECT_EQ(*xlsxSheets(buffer), (QStringList{u"Roll"_s, u"Staff"_s}));
    EXPECT_EQ(read(book)->headings.first(), u"Surname"_s);
    EXPECT_EQ(read(book, u"Staff"_s)->headings.first(), u"7"_s);
    EXPECT_ERROR(read(book, u"Old"_s), NotFound);
}

TEST(XlsxReader, refusesADocumentType)
{
    Workbook book;
    book.part("xl/worksheets/sheet1.xml",
              "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>");
    EXPECT_ERROR(read(book), Unreadable);
}

TEST(XlsxReader, refusesWhatIsNoWorkbook)
{
    EXPECT_ERROR(readBytes("not a zip file"), Unreadable);
    EXPECT_ERROR(readBytes({}), Unreadable);
    EXPECT_ERROR(readBytes(Workbook().bytes()), NotFound);
    EXPECT_ERROR(readBytes(Workbook().part("_rels/.rels", "<Relationships/>").bytes()), Unreadable);
    EXPECT_ERROR(read(Workbook().rows({})), Unreadable);
}

TEST(XlsxReader, survivesAFileCutAnywhere)
{
    const QByteArray whole = Workbook().rows(headingRow).bytes();
    for (qsizetype size = 0; size < whole.size(); size += 7)
        EXPECT_FALSE(readBytes(whole.first(size)).has_value()) << size;
}

TEST(XlsxReader, stopsAtTooManyColumnsAndAtTooMuchOfEverything)
{
    Workbook book;
    EXPECT_ERROR(read(book.rows(R"(<row r="1"><c r="XFD1"><v>1</v></c></row>)")), TooLarge);
    // Packed, two hundred thousand bytes.
    book.part("xl/worksheets/sheet1.xml", QByteArray(limits::fileBytes, ' '));
    EXPECT_ERROR(read(book), TooLarge);
}
