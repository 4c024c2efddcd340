#include "reports/xlsxexport.h"
#include "support/print.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <minizip/unzip.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

QByteArray currentPart(unzFile zip)
{
    QByteArray content(1 << 22, Qt::Uninitialized);
    EXPECT_EQ(unzOpenCurrentFile(zip), UNZ_OK);
    const int size = unzReadCurrentFile(zip, content.data(), unsigned(content.size()));
    EXPECT_EQ(unzCloseCurrentFile(zip), UNZ_OK);
    return content.first(size);
}

/// The parts of the workbook by their names.
QHash<QString, QString> partsOf(const ReportTable &table, XlsxTitle title = XlsxTitle::Without)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    EXPECT_OK(saveXlsx(table, path, title));
    unzFile zip = unzOpen(QFile::encodeName(path).constData());
    QHash<QString, QString> parts;
    for (int more = unzGoToFirstFile(zip); more == UNZ_OK; more = unzGoToNextFile(zip)) {
        char name[256] = {};
        unz_file_info info;
        unzGetCurrentFileInfo(zip, &info, name, sizeof name, nullptr, 0, nullptr, 0);
        parts.insert(QString::fromUtf8(name), QString::fromUtf8(currentPart(zip)));
    }
    unzClose(zip);
    return parts;
}

QString sheetOf(const ReportTable &table)
{
    return partsOf(table).value(u"xl/worksheets/sheet1.xml"_s);
}

ReportTable oneCell(const QVariant &value, ReportColumn::Kind kind = ReportColumn::Kind::Text)
{
    return {.title = u"List"_s,
            .columns = {{.heading = u"Heading"_s, .kind = kind}},
            .sections = {{.rows = {{{.value = value}}}}}};
}

} // namespace

TEST(XlsxExport, freezesAndFiltersTheHeadings)
{
    const QString sheet = sheetOf(oneCell(u"Ann"_s));
    EXPECT_TRUE(sheet.contains(u"<pane ySplit=\"1\""_s));
    EXPECT_TRUE(sheet.contains(u"state=\"frozen\""_s));
    EXPECT_TRUE(sheet.contains(u"<autoFilter ref=\"A1:A2\"/>"_s));
}

TEST(XlsxExport, writesDatesAsDates)
{
    const QString sheet = sheetOf(oneCell(QDate(2012, 3, 14), ReportColumn::Kind::Date));
    EXPECT_TRUE(sheet.contains(u"<v>40982</v>"_s)) << "as domain.md §2 counts it";
}

TEST(XlsxExport, writesNumbersAsNumbers)
{
    const QString sheet = sheetOf(oneCell(-12.5, ReportColumn::Kind::Number));
    EXPECT_TRUE(sheet.contains(u"<v>-12.5</v>"_s));
}

TEST(XlsxExport, leavesAFormulaText)
{
    const auto parts = partsOf(oneCell(u"=1+1"_s));
    EXPECT_FALSE(parts.value(u"xl/worksheets/sheet1.xml"_s).contains(u"<f>"_s));
    EXPECT_TRUE(parts.value(u"xl/sharedStrings.xml"_s).contains(u"<t>=1+1</t>"_s));
}

TEST(XlsxExport, keepsEveryScriptAndEveryMark)
{
    ReportTable table = oneCell(u"محمد Nguyễn Łukasz"_s);
    table.columns.append({.heading = u"Website"_s, .kind = ReportColumn::Kind::Mark});
    table.sections.front().rows.front().append({.mark = Mark::Conflict});
    const QString strings = partsOf(table).value(u"xl/sharedStrings.xml"_s);
    EXPECT_TRUE(strings.contains(u"محمد Nguyễn Łukasz"_s));
    EXPECT_TRUE(strings.contains(u"<t>Conflict</t>"_s));
}

TEST(XlsxExport, putsTheTitleAboveWhenAsked)
{
    const auto parts = partsOf(oneCell(u"Ann"_s), XlsxTitle::Above);
    EXPECT_TRUE(parts.value(u"xl/sharedStrings.xml"_s).contains(u"<t>List</t>"_s));
    EXPECT_TRUE(parts.value(u"xl/worksheets/sheet1.xml"_s).contains(u"ref=\"A3:A4\""_s));
}

TEST(XlsxExport, carriesTheProtectiveMarking)
{
    EXPECT_TRUE(sheetOf(oneCell(u"Ann"_s)).contains(u"&amp;RProtect"_s));
}

TEST(XlsxExport, findsANameForTheSheetFromAnyTitle)
{
    for (const auto &title : {u"Consent: 3A/3B [all], as at 21 November 2026"_s, u"History"_s,
                              u""_s, u"'"_s, u"???"_s}) {
        ReportTable table = oneCell(u"Ann"_s);
        table.title = title;
        EXPECT_TRUE(sheetOf(table).contains(u"<sheetData>"_s)) << title.toStdString();
    }
}

TEST(XlsxExport, refusesATextThatNoCellHolds)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Done done = writeXlsx(oneCell(QString(40'000, u'x')), buffer);
    EXPECT_ERROR(done, OutOfRange);
    EXPECT_EQ(done.error().line, 2);
    EXPECT_EQ(buffer.size(), 0);
}

TEST(XlsxExport, writesAManyThousandRowsInOrder)
{
    ReportTable table = oneCell(u"first"_s);
    for (int i = 0; i < 25'000; ++i)
        table.sections.front().rows.append({{.value = u"Pupil"_s}});
    EXPECT_TRUE(sheetOf(table).contains(u"A25002"_s));
}
