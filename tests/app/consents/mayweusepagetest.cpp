#include "consents/mayweusepage.h"
#include "common/tableview.h"
#include "consents/slipservice.h"
#include "people/personpicker.h"
#include "support/consentsapptest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class MayWeUsePageTest : public ConsentsAppTest
{
protected:
    MayWeUsePageTest()
        : website(addUse(u"School website")), ann(addPupil(u"Ann", u"Hill", u"3B")),
          bo(addPupil(u"Bo", u"Dale", u"3B")), lukasz(addPupil(u"Łukasz", u"Zając", u"1A"))
    {
        say(ann, website, Answer::Given);
        say(lukasz, website, Answer::Given);
        say(bo, website, Answer::Refused);
    }

    static void chooseUse(MayWeUsePage &page) { find<QComboBox>(&page, "use")->setCurrentIndex(0); }
    static void typeName(MayWeUsePage &page, const QString &letters)
    {
        auto *name = find<PersonPicker>(&page, "name");
        QTest::keyClicks(name, letters);
        QTest::keyClick(name, Qt::Key_Return);
    }
    static void takeClass(MayWeUsePage &page, const QString &name)
    {
        auto *classes = find<QComboBox>(&page, "wholeClass");
        Q_EMIT classes->activated(classes->findText(name));
    }
    static QString answer(MayWeUsePage &page) { return find<QLabel>(&page, "answer")->text(); }

    UseId website;
    PersonId ann;
    PersonId bo;
    PersonId lukasz;
};

} // namespace

TEST_F(MayWeUsePageTest, neverAssumesAUse)
{
    MayWeUsePage page(*session);
    EXPECT_EQ(find<QComboBox>(&page, "use")->currentIndex(), -1);
    typeName(page, u"hill"_s);
    EXPECT_TRUE(answer(page).contains(u"Choose a use"_s));
}

TEST_F(MayWeUsePageTest, answersWhileNamesAreTyped)
{
    MayWeUsePage page(*session);
    page.show();
    chooseUse(page);
    typeName(page, u"hil"_s);
    EXPECT_EQ(answer(page), u"Yes, Ann Hill may be shown."_s);
    EXPECT_TRUE(find<QLineEdit>(&page, "name")->text().isEmpty());
    typeName(page, u"luk"_s);
    EXPECT_EQ(answer(page), u"Yes, all 2 may be shown."_s);
    typeName(page, u"dale"_s);
    EXPECT_EQ(answer(page), u"No: leave out Bo Dale."_s);
    EXPECT_FALSE(find<QLabel>(&page, "detail")->text().contains(u"refus"_s));
    typeName(page, u"nobody of this name"_s);
    EXPECT_EQ(find<QListWidget>(&page, "list")->count(), 3);
}

TEST_F(MayWeUsePageTest, theArrowsChooseAmongThoseFound)
{
    MayWeUsePage page(*session);
    page.show();
    auto *name = find<PersonPicker>(&page, "name");
    QTest::keyClicks(name, u"a"_s);
    QTest::keyClick(name, Qt::Key_Down);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(find<QListWidget>(&page, "list")->count(), 1);
    EXPECT_TRUE(find<QListWidget>(&page, "list")->item(0)->text().contains(u"Ann Hill"_s));
}

TEST_F(MayWeUsePageTest, theTabKeyFollowsTheReading)
{
    MayWeUsePage page(*session);
    page.show();
    find<QLineEdit>(&page, "purpose")->setFocus();
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        names << page.focusWidget()->objectName();
    }
    EXPECT_EQ(names, (QStringList{u"name"_s, u"wholeClass"_s, u"list"_s, u"slips"_s}));
}

TEST_F(MayWeUsePageTest, takesAWholeClassLessThoseUnticked)
{
    MayWeUsePage page(*session);
    page.show();
    chooseUse(page);
    takeClass(page, u"3B"_s);
    EXPECT_EQ(answer(page), u"No: leave out Bo Dale."_s);
    auto *list = find<QListWidget>(&page, "list");
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(answer(page), u"Yes, Ann Hill may be shown."_s);
    QTest::keyClick(list, Qt::Key_Space);
    find<QPushButton>(&page, "leaveOut")->click();
    EXPECT_EQ(answer(page), u"Yes, Ann Hill may be shown."_s);
    EXPECT_TRUE(find<QLabel>(&page, "count")->text().contains(u"1 left out"_s));
}

TEST_F(MayWeUsePageTest, keepsASlipAsItWasAnswered)
{
    MayWeUsePage page(*session);
    page.show();
    auto *slips = find<TableView>(&page, "slips");
    QAbstractItemModelTester tester(slips->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    chooseUse(page);
    typeName(page, u"hill"_s);
    EXPECT_FALSE(find<QPushButton>(&page, "keep")->isEnabled());
    find<QLineEdit>(&page, "purpose")->setText(u"Harvest"_s);
    find<QPushButton>(&page, "keep")->click();
    EXPECT_EQ(notices.size(), 1);
    ASSERT_EQ(slips->model()->rowCount(), 1);
    say(ann, website, Answer::Withdrawn);
    EXPECT_EQ(answer(page), u"No: leave out Ann Hill."_s);
    EXPECT_EQ(slips->model()->index(0, 4).data().toString(), u"Yes, Ann Hill may be shown."_s);
    slips->setCurrentIndex(slips->model()->index(0, 0));
    QTest::keyClick(slips, Qt::Key_Return);
    EXPECT_EQ(answer(page), u"Yes, Ann Hill may be shown."_s);
    EXPECT_TRUE(find<QLabel>(&page, "detail")->text().contains(u"As it was answered"_s));
}

TEST_F(MayWeUsePageTest, copiesTheAnswer)
{
    MayWeUsePage page(*session);
    chooseUse(page);
    typeName(page, u"dale"_s);
    find<QPushButton>(&page, "copy")->click();
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"School website"_s));
    EXPECT_TRUE(copied.endsWith(u"No: leave out Bo Dale."_s));
}
