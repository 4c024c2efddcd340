#include "publications/publicationspage.h"
#include "common/tableview.h"
#include "consents/publicationservice.h"
#include "people/personpicker.h"
#include "publications/publicationdialog.h"
#include "support/consentsapptest.h"
#include "today/todaylines.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class PublicationsPageTest : public ConsentsAppTest
{
protected:
    PublicationsPageTest()
        : website(addUse(u"School website")), ann(addPupil(u"Ann", u"Hill")),
          bo(addPupil(u"Bo", u"Dale"))
    {
        say(ann, website, Answer::Given);
        say(bo, website, Answer::Refused);
    }

    PublicationId publish(const std::vector<PersonId> &people)
    {
        return valueOf(PublicationService(*opened).add(office, {.title = u"Harvest"_s,
                                                                .use = website,
                                                                .place = u"News page"_s,
                                                                .published = clock.day,
                                                                .people = people}));
    }
    static void chooseFirst(PublicationsPage &page, const char *table)
    {
        auto *view = find<TableView>(&page, table);
        view->setCurrentIndex(view->model()->index(0, 0));
    }

    UseId website;
    PersonId ann;
    PersonId bo;
};

} // namespace

TEST_F(PublicationsPageTest, saysWhatToDoFirstWhileItIsEmpty)
{
    PublicationsPage page(*session);
    page.show();
    EXPECT_TRUE(find<QPushButton>(&page, "emptyAction")->isVisible());
}

TEST_F(PublicationsPageTest, theDialogSavesAndSaysWhoMayNotBeShown)
{
    PublicationDialog dialog(*session, {});
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(find<QLabel>(&dialog, "problem")->text().contains(u"Title"_s));
    find<QLineEdit>(&dialog, "title")->setText(u"Harvest"_s);
    find<QComboBox>(&dialog, "use")->setCurrentIndex(0);
    find<QLineEdit>(&dialog, "place")->setText(u"News page"_s);
    auto *name = find<PersonPicker>(&dialog, "name");
    QTest::keyClicks(name, u"dal"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(find<QLabel>(&dialog, "standing")->text().contains(u"Bo Dale"_s));
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const auto saved = valueOf(PublicationService(*opened).publication(office, dialog.savedId()));
    EXPECT_EQ(saved.people, std::vector<PersonId>{bo});
    EXPECT_FALSE(saved.published.isValid());
}

TEST_F(PublicationsPageTest, onlyTheHeadApproves)
{
    publish({ann});
    PublicationsPage page(*session);
    chooseFirst(page, "publications");
    auto *approve = find<QPushButton>(&page, "approve");
    EXPECT_FALSE(approve->isEnabled());
    EXPECT_TRUE(approve->toolTip().contains(u"headteacher"_s));
    session->setActor(head);
    EXPECT_TRUE(approve->isEnabled());
    approve->click();
    EXPECT_FALSE(approve->isEnabled());
    EXPECT_EQ(find<TableView>(&page, "publications")->model()->index(0, 6).data().toString(),
              u"Leah Llewellyn, 22 Nov 2026"_s.replace(
                  u"22 Nov 2026"_s, QLocale().toString(clock.day, u"d MMM yyyy"_s)));
}

TEST_F(PublicationsPageTest, refusesWithTheNamesOfWhoMayNotBeShown)
{
    publish({ann, bo});
    session->setActor(head);
    PublicationsPage page(*session);
    page.show();
    chooseFirst(page, "publications");
    find<QPushButton>(&page, "approve")->click();
    const auto *problem = find<QLabel>(&page, "problem");
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().contains(u"Bo Dale"_s));
    EXPECT_FALSE(problem->text().contains(u"refused"_s));
}

TEST_F(PublicationsPageTest, aWithdrawalBecomesATaskWithADateDone)
{
    publish({ann});
    PublicationsPage page(*session);
    auto *table = find<TableView>(&page, "takeDowns");
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester others(find<TableView>(&page, "publications")->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table->model()->rowCount(), 0);
    say(ann, website, Answer::Withdrawn);
    ASSERT_EQ(table->model()->rowCount(), 1);
    const auto lines = todayLines(*session);
    EXPECT_TRUE(std::ranges::any_of(lines, [](const TodayLine &line) {
        return line.place.detail == "take-downs"_L1 && line.text.contains(u'1');
    }));
    page.goTo({.page = u"publications"_s, .detail = u"take-downs"_s});
    EXPECT_EQ(table->currentIndex().row(), 0);
    find<QPushButton>(&page, "done")->click();
    EXPECT_EQ(table->model()->rowCount(), 0);
    find<QCheckBox>(&page, "withDone")->setChecked(true);
    EXPECT_EQ(table->model()->rowCount(), 1);
    EXPECT_FALSE(find<QPushButton>(&page, "done")->isEnabled());
}

TEST_F(PublicationsPageTest, whatIsNoLongerShownLeavesTheList)
{
    publish({ann});
    PublicationsPage page(*session);
    chooseFirst(page, "publications");
    find<QPushButton>(&page, "end")->click();
    EXPECT_EQ(find<TableView>(&page, "publications")->model()->rowCount(), 0);
    find<QCheckBox>(&page, "withEnded")->setChecked(true);
    EXPECT_EQ(find<TableView>(&page, "publications")->model()->rowCount(), 1);
}

TEST_F(PublicationsPageTest, todayTellsOfWhatWaitsForApproval)
{
    publish({ann});
    const auto lines = todayLines(*session);
    EXPECT_TRUE(std::ranges::any_of(lines, [](const TodayLine &line) {
        return line.text.contains(u"approval"_s) && line.place.page == u"publications"_s;
    }));
}
