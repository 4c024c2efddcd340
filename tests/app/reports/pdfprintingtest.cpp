#include "reports/pdfprinting.h"

#include "paper/reportfile.h"
#include "support/print.h"
#include "support/readpdf.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

class PdfPrintingTest : public testing::Test
{
protected:
    PdfPrintingTest()
    {
        ReportTable table{.title = u"List"_s, .columns = {{.heading = u"Pupil"_s}}};
        for (int section = 0; section < 3; ++section)
            table.sections.append(
                {.rows = {{{.value = u"Popescu, Cerys"_s}}}, .startsPage = section > 0});
        buffer.open(QIODevice::ReadWrite);
        EXPECT_OK(writeReportPdf(table, {}, buffer));
        buffer.seek(0);
        document.load(&buffer);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        printer.setResolution(72);
    }
    QByteArray printed()
    {
        EXPECT_TRUE(printPdf(document, printer));
        QFile file(folder.filePath(u"out.pdf"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    QBuffer buffer;
    QPdfDocument document{nullptr};
    QPrinter printer;
};

TEST_F(PdfPrintingTest, printsEveryPage)
{
    ASSERT_EQ(document.pageCount(), 3);
    orientAs(document, printer);
    EXPECT_EQ(ReadPdf(printed()).pageCount(), 3);
}

TEST_F(PdfPrintingTest, printsTheRangeThatIsAskedFor)
{
    printer.setFromTo(2, 3);
    EXPECT_EQ(ReadPdf(printed()).pageCount(), 2);
}

TEST_F(PdfPrintingTest, saysThatThePrinterIsNotThere)
{
    printer.setOutputFileName(folder.filePath(u"none/out.pdf"_s));
    EXPECT_FALSE(printPdf(document, printer));
}
