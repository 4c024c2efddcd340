#include "reports/reportspage.h"

#include "agreements/startingwordings.h"
#include "common/dateedit.h"
#include "consents/startinguses.h"
#include "support/apptest.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfView>
#include <QStackedWidget>
#include <QToolButton>

using namespace countersign;
using namespace Qt::StringLiterals;

class ReportsPageTest : public AppTest
{
protected:
    ReportsPageTest()
    {
        EXPECT_OK(startUses(*opened, office, u":/uses.json"_s));
        EXPECT_OK(addStartingWordings(
            *opened, head, valueOf(readStartingWordings(QDir(u":/wordings"_s))), {2026, 9, 1}));
        const PersonId cerys = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        addParent(cerys, u"Ioana", u"Mother");
        add(pupilNamed(u"Zed", u"Else", u"4A", u"4"));
    }
    std::unique_ptr<ReportsPage> shownPage(const QString &detail = {})
    {
        auto page = std::make_unique<ReportsPage>(*session);
        page->goTo({.page = u"reports"_s, .detail = detail});
        page->show();
        return page;
    }
    static QString pages(ReportsPage &page) { return find<QLabel>(&page, "pages")->text(); }
    static void choose(ReportsPage &page, int row)
    {
        find<QListWidget>(&page, "report")->setCurrentRow(row);
    }
    enum Rows { Summary, ClassList, LeaveOut, Unsigned, Reminders };
};

TEST_F(ReportsPageTest, showsThePagesThemselves)
{
    const auto page = shownPage();
    EXPECT_EQ(pages(*page), u"2 pages"_s) << "one for each class";
    EXPECT_EQ(find<QPdfView>(page.get(), "preview")->document()->pageCount(), 2);
    EXPECT_TRUE(find<QPushButton>(page.get(), "print")->isEnabled());
}

TEST_F(ReportsPageTest, showsTheOptionsThatAReportTakes)
{
    const auto page = shownPage();
    EXPECT_FALSE(find<QComboBox>(page.get(), "use")->isVisible());
    choose(*page, LeaveOut);
    EXPECT_TRUE(find<QComboBox>(page.get(), "use")->isVisible());
    choose(*page, Reminders);
    EXPECT_TRUE(find<QComboBox>(page.get(), "agreement")->isVisible());
    EXPECT_FALSE(find<QPushButton>(page.get(), "saveCsv")->isVisible());
    EXPECT_FALSE(find<QLabel>(page.get(), "purpose")->text().isEmpty());
}

TEST_F(ReportsPageTest, opensWhatALinkLeadsTo)
{
    const auto page = shownPage(u"consent-summary:4A"_s);
    EXPECT_EQ(find<QComboBox>(page.get(), "className")->currentText(), u"4A"_s);
    EXPECT_EQ(pages(*page), u"1 page"_s);
    auto *agreements = find<QComboBox>(page.get(), "agreement");
    const int ks2 = agreements->findText(u"Key stage 2"_s);
    page->goTo({.detail = u"unsigned:"_s + agreements->itemData(ks2).toString()});
    EXPECT_EQ(find<QListWidget>(page.get(), "report")->currentRow(), Unsigned);
    EXPECT_EQ(agreements->currentIndex(), ks2);
    EXPECT_EQ(find<QComboBox>(page.get(), "className")->currentIndex(), 0);
}

TEST_F(ReportsPageTest, savesAsPdfXlsxAndCsv)
{
    const auto page = shownPage();
    prompts.file = folder.filePath(u"summary"_s);
    find<QPushButton>(page.get(), "savePdf")->click();
    find<QPushButton>(page.get(), "saveXlsx")->click();
    find<QPushButton>(page.get(), "saveCsv")->click();
    for (const QString &name : {u"summary.pdf"_s, u"summary.xlsx"_s, u"summary.csv"_s})
        EXPECT_TRUE(QFile::exists(folder.filePath(name))) << name.toStdString();
    EXPECT_EQ(notices.size(), 3);
    EXPECT_TRUE(complaints.isEmpty());
}

TEST_F(ReportsPageTest, saysThatItCouldNotBeSaved)
{
    const auto page = shownPage();
    prompts.file = folder.filePath(u"none/summary.pdf"_s);
    find<QPushButton>(page.get(), "savePdf")->click();
    EXPECT_EQ(complaints.size(), 1);
    EXPECT_TRUE(notices.isEmpty());
}

TEST_F(ReportsPageTest, copiesTheTable)
{
    const auto page = shownPage();
    find<QPushButton>(page.get(), "copy")->click();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"3B\tPopescu, Cerys"_s));
}

TEST_F(ReportsPageTest, remembersTheLastChoice)
{
    {
        const auto page = shownPage();
        choose(*page, LeaveOut);
        auto *use = find<QComboBox>(page.get(), "use");
        use->setCurrentIndex(use->findText(u"School website"_s));
    }
    const auto page = shownPage();
    EXPECT_EQ(find<QListWidget>(page.get(), "report")->currentRow(), LeaveOut);
    EXPECT_EQ(find<QComboBox>(page.get(), "use")->currentText(), u"School website"_s);
    EXPECT_EQ(find<DateEdit>(page.get(), "on")->date(), clock.day);
}

TEST_F(ReportsPageTest, followsWhatIsRecorded)
{
    const auto page = shownPage();
    add(pupilNamed(u"Ann", u"Ash", u"5C", u"5"));
    EXPECT_EQ(pages(*page), u"3 pages"_s);
    EXPECT_GE(find<QComboBox>(page.get(), "className")->findText(u"5C"_s), 0);
}

TEST_F(ReportsPageTest, saysWhyItCannotBePrinted)
{
    const auto page = shownPage();
    session->setActor({u"Ade Cole"_s, Role::NetworkManager});
    auto *result = find<QStackedWidget>(page.get(), "result");
    EXPECT_EQ(result->currentWidget()->objectName(), u"emptyPanel"_s);
    EXPECT_FALSE(find<QPushButton>(page.get(), "print")->isEnabled());
}

TEST_F(ReportsPageTest, zoomsInAndOut)
{
    const auto page = shownPage();
    auto *view = find<QPdfView>(page.get(), "preview");
    EXPECT_EQ(view->zoomMode(), QPdfView::ZoomMode::FitInView);
    find<QToolButton>(page.get(), "zoomIn")->click();
    EXPECT_EQ(view->zoomMode(), QPdfView::ZoomMode::Custom);
    const qreal larger = view->zoomFactor();
    find<QToolButton>(page.get(), "zoomOut")->click();
    EXPECT_LT(view->zoomFactor(), larger);
    find<QToolButton>(page.get(), "fitWidth")->click();
    EXPECT_EQ(view->zoomMode(), QPdfView::ZoomMode::FitToWidth);
    find<QToolButton>(page.get(), "fitPage")->click();
    EXPECT_EQ(view->zoomMode(), QPdfView::ZoomMode::FitInView);
}
