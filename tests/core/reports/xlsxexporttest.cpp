#include "reports/xlsxexport.h"
#include "support/print.h"

#include <QBuffer>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <zip.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

/// The parts of the workbook by their names.
QHash<QString, QString> partsOf(const ReportTable &table, XlsxTitle title = XlsxTitle::Without)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    EXPECT_OK(saveXlsx(table, path, title));
    zip_t *archive = ::zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    QHash<QString, QString> parts;
    for (zip_int64_t i = 0; i < ::zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t info;
        ::zip_stat_index(archive, zip_uint64_t(i), 0, &info);
        QByteArray content(qsizetype(info.size), Qt::Uninitialized);
        zip_file_t *part = ::zip_fopen_index(archive, zip_uint64_t(i), 0);
        EXPECT_EQ(::zip_fread(part, content.data(), info.size), zip_int64_t(info.size));
        ::zip_fclose(part);
        parts.insert(QString::fromUtf8(info.name), QString::fromUtf8(content));
    }
    ::zip_discard(archive);
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
