#include "paper/reportfile.h"

#include "support/print.h"
#include "support/readpdf.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const PaperStyle style{.schoolName = u"Example Primary School"_s};

Report list()
{
    return ReportTable{.title = u"Consent summary"_s,
                       .columns = {{.heading = u"Pupil"_s}},
                       .sections = {{.rows = {{{.value = u"Popescu, Cerys"_s}}}}},
                       .marking = u"Official"_s};
}

Report letters()
{
    return LetterRun{.title = u"Reminders"_s, .letters = {{.salutation = u"Dear Ioana"_s}}};
}

} // namespace

class ReportFileTest : public testing::Test
{
protected:
    QByteArray saved(const Report &report, const QString &name)
    {
        EXPECT_OK(saveReport(report, style, folder.filePath(name)));
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(ReportFileTest, writesTheFormatThatTheNameSays)
{
    EXPECT_TRUE(saved(list(), u"a.pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(saved(list(), u"a.PDF"_s).startsWith("%PDF"));
    EXPECT_TRUE(saved(list(), u"a.csv"_s).contains("Popescu"));
    EXPECT_TRUE(saved(list(), u"a.xlsx"_s).startsWith("PK"));
}

TEST_F(ReportFileTest, refusesANameThatSaysNoFormat)
{
    EXPECT_ERROR(saveReport(list(), style, folder.filePath(u"a.docx"_s)), Malformed);
    EXPECT_ERROR(saveReport(list(), style, folder.filePath(u"none/a.pdf"_s)), NoSuchFile);
}

TEST_F(ReportFileTest, putsLettersOnPaperAlone)
{
    EXPECT_TRUE(saved(letters(), u"a.pdf"_s).startsWith("%PDF"));
    EXPECT_ERROR(saveReport(letters(), style, folder.filePath(u"a.csv"_s)), OutOfRange);
    EXPECT_ERROR(saveReport(LetterRun(), style, folder.filePath(u"b.pdf"_s)), Required);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"b.pdf"_s)));
}

TEST_F(ReportFileTest, carriesTheMarkingInTheSchoolsOwnWords)
{
    ReadPdf pdf(saved(list(), u"a.pdf"_s));
    EXPECT_TRUE(pdf.text(0).contains(u"OFFICIAL"_s));
}

TEST_F(ReportFileTest, printsWithoutALogoThatCannotBeRead)
{
    const QDateTime at(QDate(2026, 11, 18), QTime(10, 30), Qt::LocalTime);
    const PaperStyle made = paperStyleOf(
        {.name = u"Example Primary School"_s, .logo = "no picture"}, u"Jane Ash"_s, at);
    EXPECT_TRUE(made.logo.isNull());
    EXPECT_EQ(made.schoolName, u"Example Primary School"_s);
    EXPECT_EQ(made.printedOn, u"18 November 2026, 10:30"_s);
}
