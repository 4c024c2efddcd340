#include "paper/tablepdf.h"
#include "support/faildevice.h"
#include "support/print.h"
#include "support/readpdf.h"

#include <QDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 27; // points; 9.5 mm

const PaperStyle style{.schoolName = u"Example Primary School"_s,
                       .printedBy = u"Jane Ash"_s,
                       .printedOn = u"21 November 2026"_s};

QByteArray pdfOf(const ReportTable &table, PageShape shape = PageShape::ByNeed)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_OK(writeTablePdf(table, style, buffer, shape));
    return buffer.data();
}

ReportSection pupils(int count, int marks = 0)
{
    ReportSection section;
    for (int i = 0; i < count; ++i) {
        ReportRow row{{.value = u"Pupil number %1"_s.arg(i + 1)}};
        for (int mark = 0; mark < marks; ++mark)
            row.append(ReportCell{.mark = mark % 2 ? Mark::No : Mark::Yes});
        section.rows.append(row);
    }
    return section;
}

ReportTable listOf(int count)
{
    return {.title = u"Class list"_s,
            .columns = {{.heading = u"Name of the pupil"_s}},
            .sections = {pupils(count)}};
}

ReportTable consents(int uses, int count)
{
    ReportTable table = listOf(0);
    table.title = u"Consent summary"_s;
    for (int i = 0; i < uses; ++i)
        table.columns.append({.heading = u"Visiting organisations %1"_s.arg(i + 1),
                              .kind = ReportColumn::Kind::Mark});
    table.sections = {pupils(count, uses)};
    return table;
}

} // namespace

TEST(TablePdf, saysWhoseItIsAndWhoPrintedItOnEveryPage)
{
    ReadPdf pdf(pdfOf(listOf(100)));
    ASSERT_GT(pdf.pageCount(), 1);
    for (int page = 0; page < pdf.pageCount(); ++page) {
        const QString text = pdf.text(page);
        EXPECT_TRUE(text.contains(u"Example Primary School"_s));
        EXPECT_TRUE(text.contains(u"Class list"_s));
        EXPECT_TRUE(text.contains(u"Printed 21 November 2026 by Jane Ash"_s));
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pdf.pageCount())));
        EXPECT_EQ(text.count(u"PROTECT"_s), 2) << "in the head and at the foot";
    }
}

TEST(TablePdf, repeatsTheHeadingsOnEveryPage)
{
    ReadPdf pdf(pdfOf(listOf(100)));
    for (int page = 0; page < pdf.pageCount(); ++page)
        EXPECT_EQ(pdf.text(page).count(u"Name of the pupil"_s), 1) << page;
}

TEST(TablePdf, leavesNobodyOut)
{
    ReadPdf pdf(pdfOf(listOf(250)));
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page)
        text += pdf.text(page) + u'\n';
    EXPECT_EQ(text.count(u"Pupil number"_s), 250);
    EXPECT_TRUE(text.contains(u"Pupil number 250"_s));
}

TEST(TablePdf, keepsAClassOfThirtyWithTenUsesOnOnePage)
{
    for (const auto shape : {PageShape::ByNeed, PageShape::Upright, PageShape::Lying}) {
        ReportTable table = consents(10, 30);
        table.legend = {{Mark::Yes, u"may be used"_s}, {Mark::No, u"may not"_s}};
        EXPECT_EQ(ReadPdf(pdfOf(table, shape)).pageCount(), 1) << int(shape);
    }
}

TEST(TablePdf, liesDownWhenTheTableIsWide)
{
    EXPECT_FALSE(ReadPdf(pdfOf(consents(10, 3))).isLying());
    EXPECT_TRUE(ReadPdf(pdfOf(consents(16, 3))).isLying());
    EXPECT_TRUE(ReadPdf(pdfOf(listOf(3), PageShape::Lying)).isLying());
}

TEST(TablePdf, printsALetterWithEveryMark)
{
    ReportTable table = consents(1, 0);
    for (const auto mark :
         {Mark::Yes, Mark::No, Mark::Waiting, Mark::Conflict, Mark::Lapsed, Mark::Warning})
        table.sections.front().rows.append(
            {{.value = u"-%1-"_s.arg(markWord(mark))}, {.mark = mark}});
    ReadPdf pdf(pdfOf(table));
    const QString text = pdf.text(0).simplified();
    for (const auto mark :
         {Mark::Yes, Mark::No, Mark::Waiting, Mark::Conflict, Mark::Lapsed, Mark::Warning})
        EXPECT_TRUE(text.contains(u"-%1- %2"_s.arg(markWord(mark), markLetter(mark))))
            << text.toStdString();
}

TEST(TablePdf, beginsAPageForASectionThatAsksForOne)
{
    ReportTable table = listOf(0);
    table.sectionKind = u"Class"_s;
    table.sections = {pupils(5), pupils(5), pupils(5)};
    table.sections[0].heading = u"3A"_s;
    table.sections[1].heading = u"3B"_s;
    table.sections[1].startsPage = true;
    table.sections[2].heading = u"3C"_s;
    ReadPdf pdf(pdfOf(table));
    ASSERT_EQ(pdf.pageCount(), 2);
    EXPECT_TRUE(pdf.text(0).contains(u"Class 3A"_s));
    EXPECT_TRUE(pdf.text(1).contains(u"Class 3B"_s));
    EXPECT_TRUE(pdf.text(1).contains(u"Class 3C"_s));
    EXPECT_EQ(pdf.text(1).count(u"Name of the pupil"_s), 1) << "once on a page is enough";
}

TEST(TablePdf, saysThatASectionGoesOn)
{
    ReportTable table = listOf(100);
    table.sections[0].heading = u"3A"_s;
    ReadPdf pdf(pdfOf(table));
    EXPECT_FALSE(pdf.text(0).contains(u"3A (continued)"_s));
    EXPECT_TRUE(pdf.text(1).contains(u"3A (continued)"_s));
}

TEST(TablePdf, keepsTheTotalsWithTheLastRow)
{
    for (int count = 35; count < 75; ++count) {
        ReportTable table = listOf(count);
        table.sections[0].totals = {{.value = u"Altogether"_s}};
        ReadPdf pdf(pdfOf(table));
        const QString last = pdf.text(pdf.pageCount() - 1);
        EXPECT_TRUE(last.contains(u"Altogether"_s)) << count;
        EXPECT_TRUE(last.contains(u"Pupil number %1"_s.arg(count))) << count;
    }
}

TEST(TablePdf, explainsTheMarksOnEveryPage)
{
    ReportTable table = consents(3, 100);
    table.legend = {{Mark::Yes, u"may be used"_s}, {Mark::No, u"refused"_s}};
    ReadPdf pdf(pdfOf(table));
    ASSERT_GT(pdf.pageCount(), 1);
    for (int page = 0; page < pdf.pageCount(); ++page)
        EXPECT_TRUE(pdf.text(page).contains(u"refused"_s));
}

TEST(TablePdf, wrapsALongTextAndCutsNothing)
{
    ReportTable table = listOf(1);
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words += u"word%1"_s.arg(i);
    table.sections[0].rows[0][0].value = QString(words.join(u' '));
    ReadPdf pdf(pdfOf(table));
    ASSERT_GT(pdf.pageCount(), 1) << "a row longer than a page goes on";
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        text += pdf.text(page).simplified() + u' ';
        EXPECT_FALSE(pdf.hasInkInMargin(page, margin)) << page;
    }
    for (const auto &word : words)
        ASSERT_TRUE(text.contains(QString(word + u' '))) << word.toStdString();
}

TEST(TablePdf, keepsToItsMarginsWhateverItHolds)
{
    ReportTable table = consents(24, 40);
    table.title = QString(150, u'W');
    table.subtitles = {u"Long "_s.repeated(60)};
    table.summary = {u"Longer "_s.repeated(80)};
    table.sections[0].heading = QString(120, u'M');
    table.sections[0].note = u"note "_s.repeated(40);
    table.sections[0].rows[3][0].value = QString(200, u'W');
    for (int i = 0; i < 12; ++i)
        table.legend.append({Mark::Warning, u"somebody must be asked first"_s});
    ReadPdf pdf(pdfOf(table));
    for (int page = 0; page < pdf.pageCount(); ++page)
        EXPECT_FALSE(pdf.hasInkInMargin(page, margin)) << page;
}

TEST(TablePdf, saysThatThereIsNothingInsteadOfShowingNothing)
{
    ReportTable table = listOf(0);
    table.whenEmpty = u"Everybody has signed."_s;
    EXPECT_TRUE(ReadPdf(pdfOf(table)).text(0).contains(u"Everybody has signed."_s));
    EXPECT_EQ(ReadPdf(pdfOf({.title = u"None"_s})).pageCount(), 1);
}

TEST(TablePdf, writesTheFiguresOfAChartInWords)
{
    ReportTable table = listOf(3);
    table.chart = BarChart{.title = u"Signed by class"_s,
                           .series = {{Mark::Yes, u"signed"_s}, {Mark::Waiting, u"waiting"_s}},
                           .bars = {{u"Class 3A"_s, {24, 6}}, {u"Class 3B"_s, {0, 0}}}};
    const QString text = ReadPdf(pdfOf(table)).text(0);
    EXPECT_TRUE(text.contains(u"24 signed, 6 waiting"_s));
    EXPECT_TRUE(text.contains(u"none"_s));
}

TEST(TablePdf, runsAChartOfManyBarsOverPages)
{
    ReportTable table = listOf(3);
    table.chart = BarChart{.title = u"Signed"_s, .series = {{Mark::Yes, u"signed"_s}}};
    for (int i = 0; i < 120; ++i)
        table.chart->bars.append({u"Class %1"_s.arg(i), {i}});
    ReadPdf pdf(pdfOf(table));
    EXPECT_GT(pdf.pageCount(), 2);
    for (int page = 0; page < pdf.pageCount(); ++page)
        EXPECT_FALSE(pdf.hasInkInMargin(page, margin)) << page;
}

TEST(TablePdf, embedsEveryFont)
{
    ReportTable table = listOf(1);
    for (const auto &name : {u"محمد عبد الرحمن"_s, u"Nguyễn Thị Hồng Ánh"_s, u"Łukasz Żółć"_s})
        table.sections[0].rows.append({{.value = name}});
    const QByteArray pdf = pdfOf(table);
    EXPECT_GT(pdf.count("/FontDescriptor "), 0);
    EXPECT_EQ(pdf.count("/Type /FontDescriptor"), pdf.count("/FontFile2 "));
    const QString text = ReadPdf(pdf).text(0);
    EXPECT_TRUE(text.contains(u"Nguyễn Thị Hồng Ánh"_s));
    EXPECT_TRUE(text.contains(u"Łukasz Żółć"_s));
}

TEST(TablePdf, laysTheSameTableOutTheSameTwice)
{
    ReadPdf first(pdfOf(consents(10, 30)));
    ReadPdf second(pdfOf(consents(10, 30)));
    EXPECT_EQ(first.picture(0), second.picture(0));
}

TEST(TablePdf, saysThatTheDiskWasFull)
{
    FailDevice device(1000);
    EXPECT_ERROR(writeTablePdf(listOf(3), style, device), Io);
}
