#include "agreements/agreementspage.h"
#include "agreements/countsmodel.h"
#include "agreements/wordingsdialog.h"
#include "app/agreements/agreementsapptest.h"
#include "common/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class AgreementsPageTest : public AgreementsAppTest
{
protected:
    AgreementsPageTest()
        : ann(add(pupilNamed(u"Ann", u"Hill", u"3B"))), bo(add(pupilNamed(u"Bo", u"Iris", u"3B"))),
          cy(add(pupilNamed(u"Cy", u"Jones", u"4A", u"4")))
    {
        for (const PersonId pupil : {ann, bo, cy})
            addParent(pupil, u"Ioana", u"Mother");
    }

    void open()
    {
        page = std::make_unique<AgreementsPage>(*session);
        page->show();
        page->goTo({.page = u"agreements"_s, .record = named(u"Key stage 2").id.value()});
        table = find<TableView>(page.get(), "standings");
    }

    QStringList shown() { return column(table->model(), 0); }
    void press(const char *button) { find<QPushButton>(page.get(), button)->click(); }
    void choose(const char *box, const QVariant &data)
    {
        auto *combo = find<QComboBox>(page.get(), box);
        combo->setCurrentIndex(combo->findData(data));
    }
    QString text(const char *label) { return find<QLabel>(page.get(), label)->text(); }

    PersonId ann, bo, cy;
    std::unique_ptr<AgreementsPage> page;
    TableView *table = nullptr;
};

} // namespace

TEST_F(AgreementsPageTest, answersWhoHasSignedAndWhoHasNot)
{
    sign(ann, u"Key stage 2", {2026, 9, 10});
    open();
    EXPECT_EQ(text("title"), u"Key stage 2"_s);
    EXPECT_EQ(text("summary"), u"2 of 3 have not signed. In all: 1 signed, 2 not handed out."_s);
    EXPECT_EQ(shown(), (QStringList{u"Iris, Bo"_s, u"Jones, Cy"_s}));
    EXPECT_EQ(column(table->model(), 1), (QStringList{u"Not handed out"_s, u"Not handed out"_s}));
    press("onlyUnsigned");
    EXPECT_EQ(shown().size(), 3);
    EXPECT_EQ(text("total"), u"3 of 3 shown"_s);
    press("onlyUnsigned");
    EXPECT_EQ(shown().size(), 2);
}

TEST_F(AgreementsPageTest, listsTheAgreementsThatAskSomebodyWithTheirFigures)
{
    sign(ann, u"Key stage 2", {2026, 9, 10});
    open();
    const auto *list = find<QListView>(page.get(), "agreements")->model();
    EXPECT_EQ(column(list, 0), (QStringList{u"Key stage 2"_s, u"Parents/carers"_s}));
    const auto counts = list->index(0, 0).data(CountsModel::CountsRole).value<StandingCounts>();
    EXPECT_EQ(counts.signedNow(), 1);
    EXPECT_EQ(counts.asked(), 3);
    EXPECT_EQ(list->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Key stage 2: 1 of 3 have signed (1 signed, 2 not handed out)"_s);
}

TEST_F(AgreementsPageTest, filtersByClassYearAndStanding)
{
    ASSERT_OK(signatures.issue(office, named(u"Key stage 2").id, {bo}, {2026, 9, 5}));
    open();
    choose("className", u"4A"_s);
    EXPECT_EQ(shown(), QStringList{u"Jones, Cy"_s});
    choose("className", QString());
    choose("year", u"3"_s);
    EXPECT_EQ(shown(), (QStringList{u"Hill, Ann"_s, u"Iris, Bo"_s}));
    auto *standing = find<QComboBox>(page.get(), "standing");
    standing->setCurrentIndex(standing->findText(u"Waiting"_s));
    EXPECT_EQ(shown(), QStringList{u"Iris, Bo"_s});
    EXPECT_FALSE(find<QPushButton>(page.get(), "onlyUnsigned")->isChecked());
    EXPECT_EQ(column(table->model(), 2), QStringList{u"5 Sep 2026"_s});
}

TEST_F(AgreementsPageTest, showsBarsByClassAndYearThatFilterOnOneKey)
{
    sign(ann, u"Key stage 2", {2026, 9, 10});
    open();
    auto *groups = find<QListView>(page.get(), "groups");
    EXPECT_EQ(column(groups->model(), 0), (QStringList{u"3B"_s, u"4A"_s}));
    groups->setCurrentIndex(groups->model()->index(1, 0));
    QTest::keyClick(groups, Qt::Key_Return);
    EXPECT_EQ(shown(), QStringList{u"Jones, Cy"_s});
    find<QComboBox>(page.get(), "groupBy")->setCurrentIndex(1);
    EXPECT_EQ(column(groups->model(), 0), (QStringList{u"Year 3"_s, u"Year 4"_s}));
}

TEST_F(AgreementsPageTest, groupsAdultsByWhatTheyDo)
{
    addStaff(u"Dee", u"King");
    addStaff(u"Eve", u"Lamb", u"Kitchen");
    open();
    page->goTo({.page = u"agreements"_s, .record = named(u"Staff").id.value()});
    auto *groups = find<QListView>(page.get(), "groups");
    EXPECT_EQ(column(groups->model(), 0), (QStringList{u"Kitchen"_s, u"Teaching"_s}));
    choose("post", u"Kitchen"_s);
    EXPECT_EQ(shown(), QStringList{u"Lamb, Eve"_s});
    EXPECT_TRUE(find<QPushButton>(page.get(), "authorise")->isVisible());
}

TEST_F(AgreementsPageTest, followsChangesWithoutLosingItsPlace)
{
    open();
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester bars(find<QListView>(page.get(), "agreements")->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    table->setCurrentIndex(table->model()->index(2, 0));
    const QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
    sign(ann, u"Key stage 2", {2026, 9, 10});
    EXPECT_EQ(shown(), (QStringList{u"Iris, Bo"_s, u"Jones, Cy"_s}));
    EXPECT_EQ(table->currentIndex().row(), 1);
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(AgreementsPageTest, catchesUpWhenItComesToTheFront)
{
    open();
    page->hide();
    sign(ann, u"Key stage 2", {2026, 9, 10});
    page->show();
    EXPECT_EQ(shown(), (QStringList{u"Iris, Bo"_s, u"Jones, Cy"_s}));
}

TEST_F(AgreementsPageTest, leadsToThePersonAndToThePrintedList)
{
    open();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    press("print");
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0].page, u"people"_s);
    EXPECT_EQ(places[0].record, bo.value());
    EXPECT_EQ(places[1].page, u"reports"_s);
    EXPECT_EQ(places[1].detail, u"unsigned:%1"_s.arg(named(u"Key stage 2").id.value()));
}

TEST_F(AgreementsPageTest, aLinkLeadsToThoseItSpeaksOf)
{
    sign(ann, u"Key stage 2", {2026, 9, 10});
    open();
    choose("className", u"4A"_s);
    page->goTo({.page = u"agreements"_s,
                .record = named(u"Key stage 2").id.value(),
                .detail = u"signed"_s});
    EXPECT_EQ(shown(), QStringList{u"Hill, Ann"_s});
}

TEST_F(AgreementsPageTest, voidsTheNewestSignatureWithAReasonOnly)
{
    const SignatureId id = sign(ann, u"Key stage 2", {2026, 9, 10});
    open();
    press("onlyUnsigned");
    table->setCurrentIndex(table->model()->index(0, 0));
    prompts.typed = u" "_s;
    press("voidNewest");
    EXPECT_FALSE(signatures.signature(office, id)->voided);
    prompts.typed = u"Signed by the wrong sister"_s;
    press("voidNewest");
    EXPECT_EQ(signatures.signature(office, id)->voided->reason, u"Signed by the wrong sister"_s);
    EXPECT_EQ(standingOf(ann, u"Key stage 2").kind, StandingKind::NotIssued);
    EXPECT_FALSE(find<QPushButton>(page.get(), "voidNewest")->isEnabled());
}

TEST_F(AgreementsPageTest, offersAGovernorNothingThatWouldBeRefused)
{
    session->setActor(governor);
    open();
    for (const char *button : {"record", "handOut", "decline", "voidNewest"})
        EXPECT_FALSE(find<QPushButton>(page.get(), button)->isEnabled()) << button;
    EXPECT_TRUE(find<QPushButton>(page.get(), "print")->isEnabled());
}

TEST_F(AgreementsPageTest, opensTheWordingsBesideItAtTheAgreementThatIsChosen)
{
    open();
    press("wordings");
    press("wordings");
    const auto dialogs = page->findChildren<WordingsDialog *>();
    ASSERT_EQ(dialogs.size(), 1);
    EXPECT_FALSE(dialogs.front()->isModal());
    EXPECT_TRUE(find<QLabel>(dialogs.front(), "facts")->text().contains(u"key stage 2"_s));
}

namespace {

class EmptyAgreementsPageTest : public AppTest
{
};

} // namespace

TEST_F(EmptyAgreementsPageTest, offersTheStartingAgreementsAndThenSaysWhatIsMissing)
{
    AgreementsPage page(*session);
    page.show();
    auto *action = find<QPushButton>(&page, "emptyAction");
    action->click();
    EXPECT_EQ(count(u"agreement"_s), 8);
    EXPECT_EQ(action->text(), u"Agreements and wordings…"_s);
    add(pupilNamed(u"Ann", u"Hill", u"3B"));
    EXPECT_FALSE(action->isVisible());
    EXPECT_TRUE(complaints.isEmpty());
}
