#include "people/persondialog.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class PersonDialogTest : public AppTest
{
protected:
    static void type(QDialog &dialog, const char *field, const QString &text)
    {
        find<QLineEdit>(&dialog, field)->setText(text);
    }
};

} // namespace

TEST_F(PersonDialogTest, addsAPupilAsTyped)
{
    PersonDialog dialog(*session, {});
    type(dialog, "forename", u"Siân"_s);
    type(dialog, "surname", u"O’Neill"_s);
    type(dialog, "born", u"14/3/18"_s);
    find<QCheckBox>(&dialog, "isPupil")->setChecked(true);
    type(dialog, "upn", u"b801200005001"_s);
    find<QComboBox>(&dialog, "className")->setCurrentText(u"4/5 Oak"_s);
    dialog.accept();
    ASSERT_EQ(dialog.result(), QDialog::Accepted);
    const Person saved = PeopleService(*opened).person(office, dialog.savedId()).value();
    EXPECT_EQ(saved.names.known(), u"Siân O’Neill"_s);
    EXPECT_EQ(saved.born, QDate(2018, 3, 14));
    EXPECT_EQ(saved.pupil->upn->text(), u"B801200005001"_s);
    EXPECT_EQ(saved.pupil->className, u"4/5 Oak"_s);
    EXPECT_EQ(saved.pupil->yearGroup, u"4"_s);
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(PersonDialogTest, staysOpenWithWhatWasTypedAndSaysWhatIsWrong)
{
    PersonDialog dialog(*session, {});
    dialog.show();
    const auto problem = [&] {
        return find<QLabel>(&dialog, "problem");
    };
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(problem()->isVisible());
    EXPECT_TRUE(problem()->text().contains(u"Name"_s));

    type(dialog, "forename", u"Ann3"_s);
    dialog.accept();
    EXPECT_TRUE(problem()->text().contains(u"letters"_s));
    type(dialog, "forename", u"Ann"_s);
    type(dialog, "born", u"31/2/2018"_s);
    dialog.accept();
    EXPECT_TRUE(problem()->text().contains(u"31/2/2018"_s));
    EXPECT_EQ(find<QLineEdit>(&dialog, "born")->text(), u"31/2/2018"_s);
    type(dialog, "born", u""_s);
    find<QCheckBox>(&dialog, "isPupil")->setChecked(true);
    type(dialog, "upn", u"X80120000A001"_s);
    dialog.accept();
    EXPECT_TRUE(problem()->text().contains(u"UPN"_s));
    EXPECT_EQ(count(u"person"_s), 0);
}

TEST_F(PersonDialogTest, doesNotWriteOverSomebodyElsesChange)
{
    const PersonId id = add(adultNamed(u"Ann", u"Hill"));
    PeopleService people(*opened);
    const Person mine = people.person(office, id).value();
    PersonDialog dialog(*session, mine);
    PersonDraft theirs = mine;
    theirs.phone = u"07700 900123"_s;
    ASSERT_OK(people.change(head, mine, theirs));
    type(dialog, "email", u"mine@example.org"_s);
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(people.person(office, id)->phone, u"07700 900123"_s);
    EXPECT_EQ(find<QLineEdit>(&dialog, "email")->text(), u"mine@example.org"_s);
}
