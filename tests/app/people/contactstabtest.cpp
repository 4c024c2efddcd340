#include "people/contactstab.h"
#include "common/tableview.h"
#include "people/contactdialog.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

using namespace countersign;
using namespace Qt::StringLiterals;

class ContactsTabTest : public AppTest
{
};

TEST_F(ContactsTabTest, listsContactsAndLeadsToThem)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Contact mother = addParent(pupil, u"Ioana", u"Mother");
    ContactsTab tab(*session);
    tab.show(PeopleService(*opened).person(office, pupil).value());
    auto *table = find<TableView>(&tab, "contacts");
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), u"Yes"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front().record, mother.person.value());

    prompts.confirms = false;
    find<QPushButton>(&tab, "removeContact")->click();
    EXPECT_EQ(PeopleService(*opened).contactsOf(office, pupil)->size(), 1U);
    prompts.confirms = true;
    find<QPushButton>(&tab, "removeContact")->click();
    EXPECT_TRUE(PeopleService(*opened).contactsOf(office, pupil)->empty());
}

TEST_F(ContactsTabTest, endsAContactAndKeepsThem)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    addParent(pupil, u"Ioana", u"Mother");
    ContactsTab tab(*session);
    tab.show(PeopleService(*opened).person(office, pupil).value());
    auto *table = find<TableView>(&tab, "contacts");
    table->setCurrentIndex(table->model()->index(0, 0));
    find<QPushButton>(&tab, "endContact")->click();
    EXPECT_EQ(PeopleService(*opened).contactsOf(office, pupil)->front().ended, session->today());
    EXPECT_EQ(notices.size(), 1);
    tab.show(PeopleService(*opened).person(office, pupil).value());
    table->setCurrentIndex(table->model()->index(0, 0));
    EXPECT_FALSE(find<QPushButton>(&tab, "endContact")->isEnabled());
    EXPECT_FALSE(table->model()->index(0, 4).data().toString().isEmpty());
}

TEST_F(ContactsTabTest, recordsWhoseWordCounts)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    ContactDialog dialog(*session, pupil, {});
    find<QLineEdit>(&dialog, "forename")->setText(u"Ann"_s);
    find<QLineEdit>(&dialog, "surname")->setText(u"Hill"_s);
    find<QComboBox>(&dialog, "relationship")->setCurrentText(u"Foster parent"_s);
    auto *responsibility = find<QComboBox>(&dialog, "responsibility");
    responsibility->setCurrentIndex(responsibility->findData(int(Responsibility::No)));
    auto *mayConsent = find<QComboBox>(&dialog, "mayConsent");
    mayConsent->setCurrentIndex(mayConsent->findData(int(MayConsent::Delegated)));
    dialog.accept();
    const auto contacts = valueOf(PeopleService(*opened).contactsOf(office, pupil));
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts.front().name, u"Ann Hill"_s);
    EXPECT_TRUE(contacts.front().isEntitledToConsent());
}
