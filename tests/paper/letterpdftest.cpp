#include "paper/letterpdf.h"
#include "support/faildevice.h"
#include "support/print.h"
#include "support/readpdf.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const PaperStyle style{.schoolName = u"Example Primary School"_s,
                       .printedBy = u"Jane Ash"_s,
                       .printedOn = u"21 November 2026"_s};

QByteArray pdfOf(const QList<Letter> &letters)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_OK(writeLetterPdf(
        {.title = u"Letters"_s, .marking = u"Restricted"_s, .letters = letters}, style, buffer));
    return buffer.data();
}

Letter reminder(const QString &body = u"<p>Please <b>return</b> the form.</p>"_s)
{
    return {.address = {u"Mrs Anna Wiśniewska"_s, u"14 Cherry Tree Close"_s},
            .date = u"21 November 2026"_s,
            .salutation = u"Dear Mrs Wiśniewska"_s,
            .subject = u"Your form"_s,
            .body = body,
            .closing = u"Yours sincerely"_s,
            .signatory = {u"Jane Ash"_s, u"Office manager"_s}};
}

} // namespace

TEST(LetterPdf, printsEveryPartOfALetter)
{
    ReadPdf pdf(pdfOf({reminder()}));
    ASSERT_EQ(pdf.pageCount(), 1);
    const QString text = pdf.text(0);
    for (const auto &part :
         {u"Example Primary School"_s, u"Mrs Anna Wiśniewska"_s, u"14 Cherry Tree Close"_s,
          u"Dear Mrs Wiśniewska"_s, u"Your form"_s, u"Please return the form."_s,
          u"Yours sincerely"_s, u"Office manager"_s, u"RESTRICTED"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST(LetterPdf, countsThePagesOfEachLetterByItself)
{
    ReadPdf pdf(pdfOf({reminder(), reminder(u"<p>Line.</p>"_s.repeated(30)), reminder()}));
    ASSERT_EQ(pdf.pageCount(), 4);
    EXPECT_TRUE(pdf.text(0).contains(u"Page 1 of 1"_s));
    EXPECT_TRUE(pdf.text(1).contains(u"Page 1 of 2"_s));
    EXPECT_TRUE(pdf.text(2).contains(u"Page 2 of 2"_s));
    EXPECT_TRUE(pdf.text(3).contains(u"Page 1 of 1"_s));
}

TEST(LetterPdf, breaksALongLetterBetweenItsLines)
{
    QString body;
    for (int i = 0; i < 200; ++i)
        body += u"<p>Paragraph %1 ends.</p>"_s.arg(i);
    ReadPdf pdf(pdfOf({reminder(body)}));
    ASSERT_GT(pdf.pageCount(), 2);
    QString text;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        text += pdf.text(page);
        EXPECT_FALSE(pdf.hasInkInMargin(page, 27)) << page;
    }
    for (int i = 0; i < 200; ++i)
        EXPECT_EQ(text.count(u"Paragraph %1 ends."_s.arg(i)), 1) << i;
}

TEST(LetterPdf, neverLeavesTheSignatoryAlone)
{
    for (int lines = 10; lines < 50; ++lines) {
        ReadPdf pdf(pdfOf({reminder(u"<p>Line.</p>"_s.repeated(lines))}));
        const QString last = pdf.text(pdf.pageCount() - 1);
        EXPECT_TRUE(last.contains(u"Yours sincerely"_s)) << lines;
        EXPECT_TRUE(last.contains(u"Office manager"_s)) << lines;
    }
}

TEST(LetterPdf, putsTheReplySlipBelowTheLetterAsAWhole)
{
    Letter letter = reminder(u"<p>Line.</p>"_s.repeated(16));
    letter.slip = ReplySlip{.heading = u"Reply slip"_s,
                            .body = u"<p>I agree.</p>"_s,
                            .lines = {u"Signed"_s, u"Date"_s}};
    ReadPdf pdf(pdfOf({letter}));
    const QString last = pdf.text(pdf.pageCount() - 1);
    for (const auto &part : {u"Reply slip"_s, u"I agree."_s, u"Signed"_s, u"Date"_s})
        EXPECT_TRUE(last.contains(part)) << part.toStdString();
}

TEST(LetterPdf, fetchesNothing)
{
    const QString logo = QString::fromUtf8(COUNTERSIGN_SOURCE) + u"/does-not-matter.png"_s;
    EXPECT_EQ(
        ReadPdf(pdfOf({reminder(u"<p>See <img src='file://%1'></p>"_s.arg(logo))})).pageCount(), 1);
}

TEST(LetterPdf, refusesToPrintNothing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_ERROR(writeLetterPdf({}, style, buffer), Required);
    EXPECT_EQ(buffer.size(), 0);
}

TEST(LetterPdf, saysThatTheDiskWasFull)
{
    FailDevice device(1000);
    EXPECT_ERROR(writeLetterPdf({.letters = {reminder()}}, style, device), Io);
}
