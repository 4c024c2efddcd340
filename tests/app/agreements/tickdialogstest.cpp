#include "agreements/authorisedialog.h"
#include "agreements/declinedialog.h"
#include "agreements/handoutdialog.h"
#include "agreements/recorddialog.h"
#include "app/agreements/agreementsapptest.h"
#include "people/peopleservice.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class TickDialogsTest : public AgreementsAppTest
{
protected:
    std::vector<PersonStanding> asked(QStringView agreement)
    {
        return valueOf(
            AgreementStandings(*opened).whoHasSigned(office, named(agreement).id, clock.today()));
    }
    PersonId pupilWithMother(QStringView forename, QStringView className)
    {
        const PersonId id = add(pupilNamed(forename, u"Hill", className));
        addParent(id, u"Ioana", u"Mother");
        return id;
    }
    /// With the space bar, as somebody with a pile of sheets does.
    static void untick(QDialog &dialog, const QString &name)
    {
        auto *people = find<QTableView>(&dialog, "people");
        const QStringList names = column(people->model(), 0);
        people->setCurrentIndex(people->model()->index(int(names.indexOf(name)), 0));
        QTest::keyClick(people, Qt::Key_Space);
    }
    static QPushButton *save(QDialog &dialog)
    {
        return find<QDialogButtonBox>(&dialog, "buttons")->button(QDialogButtonBox::Save);
    }
    static QString problem(QDialog &dialog) { return find<QLabel>(&dialog, "problem")->text(); }
};

} // namespace

TEST_F(TickDialogsTest, recordsAClassLessTheNamesLeftOut)
{
    const PersonId ann = pupilWithMother(u"Ann", u"3B");
    const PersonId bo = pupilWithMother(u"Bo", u"3B");
    const PersonId cy = pupilWithMother(u"Cy", u"4A");
    RecordDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2"), u"3B"_s);
    dialog.show();
    auto *model = find<QTableView>(&dialog, "people")->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(column(model, 0), (QStringList{u"Hill, Ann"_s, u"Hill, Bo"_s}));
    EXPECT_EQ(save(dialog)->text(), u"&Record 2 signatures"_s);
    untick(dialog, u"Hill, Bo"_s);
    EXPECT_EQ(find<QLabel>(&dialog, "count")->text(), u"1 of 2 ticked"_s);
    find<QLineEdit>(&dialog, "day")->setText(u"10/9/26"_s);
    save(dialog)->click();

    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(standingOf(ann, u"Key stage 2").since, QDate(2026, 9, 10));
    EXPECT_EQ(standingOf(bo, u"Key stage 2").kind, StandingKind::NotIssued);
    EXPECT_EQ(standingOf(cy, u"Key stage 2").kind, StandingKind::NotIssued);
    const Signature kept = valueOf(signatures.signaturesOf(office, ann)).front();
    EXPECT_EQ(kept.came, SignatureCame::Paper);
    ASSERT_EQ(kept.signatories.size(), 2U);
    EXPECT_EQ(kept.signatories[1].name, u"Ioana Parent"_s);
    EXPECT_TRUE(kept.signatories[1].person.isValid());
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(TickDialogsTest, takesAnotherParentThanTheOneProposed)
{
    const PersonId ann = pupilWithMother(u"Ann", u"3B");
    addParent(ann, u"Radu", u"Father");
    RecordDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2"), {});
    auto *model = find<QTableView>(&dialog, "people")->model();
    model->setData(model->index(0, 2), u"Radu Parent"_s);
    dialog.accept();
    const Signature kept = valueOf(signatures.signaturesOf(office, ann)).front();
    EXPECT_EQ(kept.signatories[1].name, u"Radu Parent"_s);
    const auto contacts = valueOf(PeopleService(*opened).contactsOf(office, ann));
    EXPECT_TRUE(std::ranges::any_of(contacts, [&](const Contact &contact) {
        return contact.name == "Radu Parent"_L1 && contact.person == kept.signatories[1].person;
    }));
}

TEST_F(TickDialogsTest, doesNotTickWhoeverHasNobodyToSign)
{
    const PersonId ann = add(pupilNamed(u"Ann", u"Hill", u"3B"));
    RecordDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2"), {});
    dialog.show();
    EXPECT_FALSE(save(dialog)->isEnabled());
    find<QPushButton>(&dialog, "all")->click();
    save(dialog)->click();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(problem(dialog).contains(u"Ann Hill"_s));

    auto *model = find<QTableView>(&dialog, "people")->model();
    model->setData(model->index(0, 2), u"Gran Hill"_s);
    save(dialog)->click();
    EXPECT_EQ(standingOf(ann, u"Key stage 2").kind, StandingKind::Signed);
}

TEST_F(TickDialogsTest, listsWhoeverHasSignedOnlyWhenAskedToAndUnticked)
{
    const PersonId ann = pupilWithMother(u"Ann", u"3B");
    pupilWithMother(u"Bo", u"3B");
    sign(ann, u"Key stage 2", {2026, 9, 10});
    RecordDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2"), {});
    auto *model = find<QTableView>(&dialog, "people")->model();
    EXPECT_EQ(column(model, 0), QStringList{u"Hill, Bo"_s});
    find<QCheckBox>(&dialog, "extras")->click();
    EXPECT_EQ(column(model, 0), (QStringList{u"Hill, Ann"_s, u"Hill, Bo"_s}));
    EXPECT_EQ(save(dialog)->text(), u"&Record 1 signature"_s);
}

TEST_F(TickDialogsTest, proposesTheWordingOfTheDayOnTheSheet)
{
    const PersonId eve = addStaff(u"Eve", u"Lamb");
    const Agreement staff = named(u"Staff");
    const auto id = agreements.draftWording(
        office, {.agreement = staff.id, .html = u"<p>New</p>"_s, .startsOn = {2026, 11, 1}});
    ASSERT_OK(id);
    ASSERT_OK(agreements.publishWording(office, agreements.wording(office, *id).value()));
    RecordDialog dialog(*session, staff, asked(u"Staff"), {});
    auto *wording = find<QComboBox>(&dialog, "wording");
    EXPECT_TRUE(wording->currentText().startsWith(u"Wording 2"_s));
    find<QLineEdit>(&dialog, "day")->setText(u"10/9/26"_s);
    EXPECT_TRUE(wording->currentText().startsWith(u"Wording 1"_s));
    dialog.accept();
    EXPECT_TRUE(standingOf(eve, u"Staff").waitsForAuthoriser);
}

TEST_F(TickDialogsTest, staysOpenWithAnErrorInIt)
{
    pupilWithMother(u"Ann", u"3B");
    RecordDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2"), {});
    find<QLineEdit>(&dialog, "day")->setText(u"31/9/26"_s);
    dialog.accept();
    EXPECT_TRUE(problem(dialog).contains(u"31/9/26"_s));
    find<QLineEdit>(&dialog, "day")->setText(u"1/12/26"_s);
    dialog.accept();
    EXPECT_TRUE(problem(dialog).contains(u"Date signed"_s));
    EXPECT_EQ(count(u"signature"_s), 0);
}

TEST_F(TickDialogsTest, handsOutToThoseWhoAreTicked)
{
    const PersonId ann = pupilWithMother(u"Ann", u"3B");
    const PersonId bo = pupilWithMother(u"Bo", u"3B");
    HandOutDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2"));
    untick(dialog, u"Hill, Ann"_s);
    dialog.accept();
    EXPECT_EQ(standingOf(ann, u"Key stage 2").kind, StandingKind::NotIssued);
    EXPECT_EQ(standingOf(bo, u"Key stage 2").kind, StandingKind::Waiting);
    EXPECT_EQ(standingOf(bo, u"Key stage 2").since, clock.today());
}

TEST_F(TickDialogsTest, authorisesThePileOfThoseWhoWait)
{
    const PersonId eve = addStaff(u"Eve", u"Lamb");
    addStaff(u"Fay", u"Moss");
    sign(eve, u"Staff", {2026, 9, 10});
    session->setActor(head);
    AuthoriseDialog dialog(*session, named(u"Staff"), asked(u"Staff"));
    const auto *model = find<QTableView>(&dialog, "people")->model();
    EXPECT_EQ(column(model, 0), QStringList{u"Lamb, Eve"_s});
    EXPECT_EQ(find<QComboBox>(&dialog, "authoriser")->currentText(), head.name);
    dialog.accept();
    EXPECT_EQ(standingOf(eve, u"Staff").kind, StandingKind::Signed);
    EXPECT_EQ(valueOf(signatures.signaturesOf(office, eve)).front().authoriser()->name, head.name);
}

TEST_F(TickDialogsTest, letsNobodyAuthoriseThemself)
{
    const PersonId eve = addStaff(u"Eve", u"Lamb");
    sign(eve, u"Staff", {2026, 9, 10});
    AuthoriseDialog dialog(*session, named(u"Staff"), asked(u"Staff"));
    find<QComboBox>(&dialog, "authoriser")->setEditText(u"Eve Lamb"_s);
    dialog.accept();
    EXPECT_TRUE(problem(dialog).contains(u"Eve Lamb cannot authorise themself"_s));
    EXPECT_TRUE(standingOf(eve, u"Staff").waitsForAuthoriser);
}

TEST_F(TickDialogsTest, recordsThatSomebodyDeclined)
{
    const PersonId ann = pupilWithMother(u"Ann", u"3B");
    DeclineDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2").front().person);
    auto *by = find<QComboBox>(&dialog, "by");
    ASSERT_EQ(by->count(), 2);
    by->setCurrentIndex(1);
    find<QLineEdit>(&dialog, "note")->setText(u"No computers at all"_s);
    dialog.accept();
    EXPECT_EQ(standingOf(ann, u"Key stage 2").kind, StandingKind::Declined);
    const Signature kept = valueOf(signatures.signaturesOf(office, ann)).front();
    EXPECT_EQ(kept.note, u"No computers at all"_s);
    EXPECT_EQ(kept.signatories.front().name, u"Ioana Parent"_s);
    EXPECT_EQ(kept.signatories.front().capacity, SignatoryCapacity::Parent);
}

TEST_F(TickDialogsTest, asksWhoDeclined)
{
    pupilWithMother(u"Ann", u"3B");
    DeclineDialog dialog(*session, named(u"Key stage 2"), asked(u"Key stage 2").front().person);
    find<QComboBox>(&dialog, "by")->setEditText({});
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(problem(dialog).contains(u"Who declined"_s));
}
