#include "people/peoplepage.h"
#include "common/tableview.h"
#include "people/peoplemodel.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class PeoplePageTest : public AppTest
{
protected:
    QStringList shown(PeoplePage &page)
    {
        QStringList names;
        const auto *model = find<TableView>(&page, "people")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
};

} // namespace

TEST_F(PeoplePageTest, saysWhatToDoFirstWhileItIsEmpty)
{
    PeoplePage page(*session);
    page.show();
    auto *action = find<QPushButton>(&page, "emptyAction");
    EXPECT_TRUE(action->isVisible());
    action->click();
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front().page, u"imports"_s);
}

TEST_F(PeoplePageTest, findsAsOneTypes)
{
    add(pupilNamed(u"Łukasz", u"Zając", u"3B"));
    add(pupilNamed(u"Ann", u"Hill", u"1A"));
    PeoplePage page(*session);
    EXPECT_EQ(shown(page), (QStringList{u"Hill, Ann"_s, u"Zając, Łukasz"_s}));
    QTest::keyClicks(find<QLineEdit>(&page, "words"), u"luk"_s);
    EXPECT_EQ(shown(page), QStringList{u"Zając, Łukasz"_s});
    EXPECT_EQ(find<QLabel>(&page, "cardName")->text(), u"Łukasz Zając"_s);
}

TEST_F(PeoplePageTest, filtersByClass)
{
    add(pupilNamed(u"Łukasz", u"Zając", u"3B"));
    add(pupilNamed(u"Ann", u"Hill", u"1A"));
    PeoplePage page(*session);
    auto *classes = find<QComboBox>(&page, "className");
    ASSERT_TRUE(QTest::qWaitFor([&] { return classes->count() > 1; }));
    classes->setCurrentIndex(classes->findData(u"1A"_s));
    EXPECT_EQ(shown(page), QStringList{u"Hill, Ann"_s});
}

TEST_F(PeoplePageTest, followsAChangeWithoutLosingItsPlace)
{
    const PersonId ann = add(pupilNamed(u"Ann", u"Hill", u"1A"));
    add(pupilNamed(u"Bo", u"Iris", u"1A"));
    PeoplePage page(*session);
    auto *table = find<TableView>(&page, "people");
    table->setCurrentIndex(table->model()->index(1, 0));
    const QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);

    PeopleService people(*opened);
    const Person before = people.person(office, ann).value();
    PersonDraft after = before;
    after.names.surname = *PersonName::parse(u"Zog");
    ASSERT_OK(people.change(office, before, after));
    EXPECT_EQ(shown(page), (QStringList{u"Iris, Bo"_s, u"Zog, Ann"_s}));
    EXPECT_EQ(table->currentIndex().row(), 0);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(PeoplePageTest, showsWhoeverALinkLeadsToWhateverTheFilter)
{
    add(pupilNamed(u"Ann", u"Hill", u"1A"));
    PersonDraft gone = pupilNamed(u"Bo", u"Iris", u"1A");
    gone.pupil->left = {2025, 7, 20};
    const PersonId id = add(gone);
    PeoplePage page(*session);
    page.goTo({.page = u"people"_s, .record = id.value()});
    EXPECT_EQ(find<QLabel>(&page, "cardName")->text(), u"Bo Iris"_s);
}

TEST_F(PeoplePageTest, readsOnlyAsFarAsItIsScrolled)
{
    for (int i = 0; i < 300; ++i)
        add(pupilNamed(u"Ann", u"Hill", u"1A"));
    PeopleModel model(*session);
    EXPECT_LT(model.rowCount(), 300);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.total() == 300; }));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 300);
    model.sort(PeopleModel::ClassColumn, Qt::DescendingOrder);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.total() == 300; }));
}
