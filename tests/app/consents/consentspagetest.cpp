#include "consents/consentspage.h"
#include "consents/consentcounts.h"
#include "consents/consentgridview.h"
#include "consents/usedialog.h"
#include "consents/usesdialog.h"
#include "support/consentsapptest.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class ConsentsPageTest : public ConsentsAppTest
{
protected:
    ConsentsPageTest()
        : website(addUse(u"School website")), press(addUse(u"Press and broadcast")),
          ann(addPupil(u"Ann", u"Hill", u"3B")), bo(addPupil(u"Bo", u"Dale", u"1A"))
    {
        say(ann, website, Answer::Given);
        say(ann, press, Answer::Refused);
    }

    static QString textIn(ConsentsPage &page, const char *name)
    {
        return find<QLabel>(&page, name)->text();
    }

    UseId website;
    UseId press;
    PersonId ann;
    PersonId bo;
};

} // namespace

TEST_F(ConsentsPageTest, explainsACellThatTheArrowsLeadTo)
{
    ConsentsPage page(*session);
    page.goTo({.page = u"consents"_s});
    auto *grid = find<ConsentGridView>(&page, "grid");
    EXPECT_EQ(textIn(page, "whyName"), u"Bo Dale"_s);
    EXPECT_TRUE(textIn(page, "whyReason").contains(u"No form"_s));
    QTest::keyClick(grid, Qt::Key_Down);
    QTest::keyClick(grid, Qt::Key_Right);
    EXPECT_EQ(textIn(page, "whyName"), u"Ann Hill"_s);
    EXPECT_EQ(textIn(page, "whyUse"), u"Press and broadcast"_s);
    EXPECT_TRUE(textIn(page, "whyReason").contains(u"refused"_s));
    EXPECT_TRUE(textIn(page, "whyRule").contains(u"4"_s));
    EXPECT_TRUE(textIn(page, "whyEvents").contains(u"Ioana Parent"_s));
}

TEST_F(ConsentsPageTest, leadsFromACellToThePersonAndToARecord)
{
    ConsentsPage page(*session);
    page.show();
    page.goTo({.page = u"consents"_s, .record = ann.value()});
    auto *grid = find<ConsentGridView>(&page, "grid");
    QTest::keyClick(grid, Qt::Key_Return);
    EXPECT_EQ(page.focusWidget(), find<QPushButton>(&page, "whyRecord"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(page.focusWidget(), grid);
    find<QPushButton>(&page, "whyOpen")->click();
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].page, u"returns"_s);
    EXPECT_EQ(places[0].record, ann.value());
    EXPECT_EQ(places[1].page, u"people"_s);
}

TEST_F(ConsentsPageTest, findsByClassAndByLetters)
{
    ConsentsPage page(*session);
    auto *grid = find<ConsentGridView>(&page, "grid");
    auto *classes = find<QComboBox>(&page, "className");
    classes->setCurrentIndex(classes->findData(u"1A"_s));
    ASSERT_EQ(grid->model()->rowCount(), 1);
    EXPECT_EQ(grid->model()->headerData(0, Qt::Vertical).toString(), u"Dale, Bo"_s);
    QTest::keyClicks(find<QLineEdit>(&page, "words"), u"hil"_s);
    EXPECT_EQ(grid->model()->rowCount(), 0);
    EXPECT_TRUE(textIn(page, "total").contains(u"Nobody"_s));
    page.goTo({.page = u"consents"_s, .record = ann.value()});
    EXPECT_EQ(textIn(page, "whyName"), u"Ann Hill"_s);
}

TEST_F(ConsentsPageTest, adultsAtTheSchoolHaveAGridToo)
{
    PersonDraft teacher = adultNamed(u"Dilys", u"Ward");
    teacher.staff = StaffDetails{.post = u"Teacher"_s};
    const PersonId id = add(teacher);
    ConsentsPage page(*session);
    page.goTo({.page = u"consents"_s, .record = id.value()});
    EXPECT_EQ(textIn(page, "whyName"), u"Dilys Ward"_s);
    EXPECT_EQ(find<QComboBox>(&page, "className")->currentText(), u"Adults at the school"_s);
    EXPECT_TRUE(find<QPushButton>(&page, "whyRecord")->isHidden());
}

TEST_F(ConsentsPageTest, saysWhenAPersonIsNotThere)
{
    PersonDraft gone = pupilNamed(u"Cy", u"Ellis", u"3B");
    gone.pupil->left = {2025, 7, 20};
    const PersonId id = add(gone);
    ConsentsPage page(*session);
    page.goTo({.page = u"consents"_s, .record = id.value()});
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(ConsentsPageTest, keepsThePersonThatWasLookedAtWhileOneTypes)
{
    ConsentsPage page(*session);
    page.goTo({.page = u"consents"_s, .record = ann.value()});
    QTest::keyClicks(find<QLineEdit>(&page, "words"), u"ann"_s);
    auto *grid = find<ConsentGridView>(&page, "grid");
    EXPECT_EQ(grid->currentIndex().row(), 0);
    EXPECT_EQ(textIn(page, "whyName"), u"Ann Hill"_s);
}

TEST_F(ConsentsPageTest, namesStayWhileItScrollsSideways)
{
    for (int i = 0; i < 12; ++i)
        addUse(u"Use of pictures number %1"_s.arg(i));
    ConsentsPage page(*session);
    page.resize(900, 500);
    page.show();
    page.goTo({.page = u"consents"_s, .record = ann.value()});
    auto *grid = find<ConsentGridView>(&page, "grid");
    const QPoint before = grid->verticalHeader()->mapTo(&page, QPoint());
    for (int i = 0; i < 13; ++i)
        QTest::keyClick(grid, Qt::Key_Right);
    EXPECT_GT(grid->horizontalScrollBar()->value(), 0);
    EXPECT_EQ(grid->verticalHeader()->mapTo(&page, QPoint()), before);
    EXPECT_TRUE(grid->verticalHeader()->isVisible());
    EXPECT_EQ(grid->currentIndex().column(), 13);
}

TEST_F(ConsentsPageTest, followsAnAnswerInThePanelToo)
{
    ConsentsPage page(*session);
    page.goTo({.page = u"consents"_s, .record = bo.value()});
    say(bo, website, Answer::Given);
    EXPECT_EQ(textIn(page, "whyVerdict"), u"May be shown"_s);
    EXPECT_TRUE(
        find<ConsentCounts>(&page, "counts")->inWords().contains(u"School website: 2 yes"_s));
}

TEST_F(ConsentsPageTest, copiesTheGridAsATable)
{
    ConsentsPage page(*session);
    page.goTo({.page = u"consents"_s});
    QTest::keyClick(find<ConsentGridView>(&page, "grid"), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              u"Name\tClass\tSchool website\tPress and broadcast\n"
              "Dale, Bo\t1A\t–\t–\nHill, Ann\t3B\tY\tN\n"_s);
}

class EmptyConsentsPageTest : public ConsentsAppTest
{
};

TEST_F(EmptyConsentsPageTest, saysWhatToDoFirst)
{
    addUse(u"School website");
    ConsentsPage page(*session);
    page.show();
    find<QPushButton>(&page, "emptyAction")->click();
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front().page, u"imports"_s);
}

TEST_F(ConsentsPageTest, usesAreMovedAndRetired)
{
    UsesDialog dialog(*session);
    auto *list = find<QListWidget>(&dialog, "list");
    ASSERT_EQ(list->count(), 2);
    find<QPushButton>(&dialog, "down")->click();
    EXPECT_EQ(list->item(1)->text(), u"School website"_s);
    EXPECT_EQ(list->currentRow(), 1);
    EXPECT_FALSE(find<QPushButton>(&dialog, "down")->isEnabled());
    find<QPushButton>(&dialog, "retire")->click();
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(list->count(), 1);
    EXPECT_EQ(UseService(*opened).list(office, true)->size(), 2U);
}

TEST_F(ConsentsPageTest, aUseIsSavedOnlyWithWhatParentsAreTold)
{
    UseDialog dialog(*session, {});
    find<QLineEdit>(&dialog, "name")->setText(u"Video"_s);
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(find<QLabel>(&dialog, "problem")->text().contains(u"xplanation"_s));
    find<QPlainTextEdit>(&dialog, "explanation")->setPlainText(u"Films of assemblies"_s);
    auto *basis = find<QComboBox>(&dialog, "basis");
    basis->setCurrentIndex(basis->findData(int(Basis::PublicTask)));
    EXPECT_TRUE(find<QLabel>(&dialog, "meaning")->text().contains(u"object"_s));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(UseService(*opened).find(office, u"video")->basis, Basis::PublicTask);
}
