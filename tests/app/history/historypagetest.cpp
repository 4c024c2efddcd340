#include "history/historypage.h"
#include "common/tableview.h"
#include "history/historytab.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QAbstractItemModelTester>
#include <QTextBrowser>

using namespace countersign;
using namespace Qt::StringLiterals;

class HistoryPageTest : public AppTest
{
};

TEST_F(HistoryPageTest, showsWhatWasChangedAndPutsItBack)
{
    const PersonId id = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    PeopleService people(*opened);
    const Person before = people.person(office, id).value();
    PersonDraft after = before;
    after.pupil->className = u"3C"_s;
    ASSERT_OK(people.change(office, before, after));

    HistoryPage page(*session);
    auto *table = find<TableView>(&page, "history");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Person changed"_s);
    EXPECT_TRUE(find<QTextBrowser>(&page, "changes")->toPlainText().contains(u"Class: 3B → 3C"_s));
    find<QPushButton>(&page, "putBack")->click();
    EXPECT_EQ(people.person(office, id)->pupil->className, u"3B"_s);
    EXPECT_TRUE(complaints.isEmpty());
}

TEST_F(HistoryPageTest, saysInWordsWhatTheRegisterKeepsAsCodes)
{
    addParent(add(pupilNamed(u"Cerys", u"Popescu", u"3B")), u"Ioana", u"Mother");
    HistoryPage page(*session);
    const QString changes = find<QTextBrowser>(&page, "changes")->toPlainText();
    EXPECT_TRUE(changes.contains(u"Parental responsibility: Yes"_s)) << changes.toStdString();
    EXPECT_TRUE(changes.contains(u"Pupil: Cerys Popescu"_s));
    EXPECT_FALSE(changes.contains(u"by-responsibility"_s));
}

TEST_F(HistoryPageTest, showsOfAPersonOnlyWhatIsAboutThem)
{
    const PersonId cerys = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    addParent(cerys, u"Ioana", u"Mother");
    addParent(add(pupilNamed(u"Rhys", u"Dale", u"3B")), u"Ann", u"Mother");
    HistoryTab tab(*session);
    tab.show(u"person"_s, cerys.value());
    EXPECT_EQ(find<TableView>(&tab, "history")->model()->rowCount(), 0); // nobody looks yet
    tab.QWidget::show();
    EXPECT_EQ(find<TableView>(&tab, "history")->model()->rowCount(), 2);
    const QString changes = find<QTextBrowser>(&tab, "changes")->toPlainText();
    EXPECT_TRUE(changes.contains(u"Contact"_s));
    EXPECT_FALSE(changes.contains(u"Forename"_s));
    EXPECT_TRUE(find<QPushButton>(&tab, "putBack")->text().contains(u"the whole of it"_s));
}

TEST_F(HistoryPageTest, saysWhyItCannotBePutBack)
{
    const PersonId id = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    addParent(id, u"Ioana", u"Mother");
    HistoryPage page(*session);
    auto *table = find<TableView>(&page, "history");
    table->setCurrentIndex(table->model()->index(1, 0));
    find<QPushButton>(&page, "putBack")->click();
    ASSERT_EQ(complaints.size(), 1);
    EXPECT_EQ(count(u"pupil"_s), 1);
}

TEST_F(HistoryPageTest, isClosedToWhoeverMayNotSeeIt)
{
    session->setActor({u"T"_s, Role::Teacher});
    HistoryPage page(*session);
    EXPECT_FALSE(page.isEnabled());
}
