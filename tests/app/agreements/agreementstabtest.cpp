#include "agreements/agreementstab.h"
#include "agreements/wordingview.h"
#include "app/agreements/agreementsapptest.h"
#include "common/tableview.h"
#include "people/peopleservice.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QTextBrowser>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class AgreementsTabTest : public AgreementsAppTest
{
protected:
    AgreementsTabTest() : ann(add(pupilNamed(u"Ann", u"Hill", u"3B")))
    {
        addParent(ann, u"Ioana", u"Mother");
        sign(ann, u"Key stage 2", {2026, 9, 10});
    }

    void showAnn() { tab.show(PeopleService(*opened).person(office, ann).value()); }

    PersonId ann;
    AgreementsTab tab{*session};
};

} // namespace

TEST_F(AgreementsTabTest, showsHowSomebodyStandsUnderEveryAgreement)
{
    showAnn();
    EXPECT_EQ(column(find<QListView>(&tab, "personStandings")->model(), 0),
              (QStringList{u"Key stage 2"_s, u"Parents/carers"_s}));
}

TEST_F(AgreementsTabTest, showsEverythingThatIsKnownOfASignature)
{
    showAnn();
    auto *table = find<TableView>(&tab, "signatures");
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), 1);
    const QString facts = find<QTextBrowser>(&tab, "signatureFacts")->toPlainText();
    for (const QString &fact :
         {u"Ann Hill (pupil), 10 Sep 2026"_s, u"Ioana Parent (parent/carer), 10 Sep 2026"_s,
          u"Wording 1, English"_s, u"On paper, recorded by Ruby Campbell"_s})
        EXPECT_TRUE(facts.contains(fact)) << fact.toStdString() << " in " << facts.toStdString();
}

TEST_F(AgreementsTabTest, showsTheVeryWordingThatWasSigned)
{
    showAnn();
    find<QPushButton>(&tab, "showWording")->click();
    auto *view = find<WordingView>(&tab, "wordingView");
    EXPECT_TRUE(
        find<QTextBrowser>(view, "text")->toPlainText().contains(u"Looking after myself"_s));
    EXPECT_TRUE(find<QLabel>(view, "check")->text().contains(u"very text"_s));
}

TEST_F(AgreementsTabTest, saysWhenAWordingIsNotTheOnePublished)
{
    const Agreement ks2 = named(u"Key stage 2");
    Wording wording = valueOf(agreements.wordings(office, ks2.id)).front();
    wording.html += u'x';
    const WordingView view(ks2, wording);
    EXPECT_TRUE(find<QLabel>(const_cast<WordingView *>(&view), "check")
                    ->text()
                    .contains(u"not the text that was published"_s));
}

TEST_F(AgreementsTabTest, voidsWithAReasonAndKeepsTheVoidOneInSight)
{
    showAnn();
    prompts.typed = u"Signed for the sister"_s;
    find<QPushButton>(&tab, "voidSignature")->click();
    showAnn();
    EXPECT_EQ(standingOf(ann, u"Key stage 2").kind, StandingKind::NotIssued);
    auto *table = find<TableView>(&tab, "signatures");
    EXPECT_EQ(column(table->model(), 2), QStringList{u"Void"_s});
    EXPECT_FALSE(find<QPushButton>(&tab, "voidSignature")->isEnabled());
    EXPECT_TRUE(find<QTextBrowser>(&tab, "signatureFacts")
                    ->toPlainText()
                    .contains(u"Void: Signed for the sister (Ruby Campbell"_s));
}

TEST_F(AgreementsTabTest, saysWhyAParentIsAskedForNothing)
{
    const auto contacts = valueOf(PeopleService(*opened).contactsOf(office, ann));
    tab.show(PeopleService(*opened).person(office, contacts.front().person).value());
    tab.QWidget::show();
    EXPECT_FALSE(find<QListView>(&tab, "personStandings")->isVisible());
    EXPECT_FALSE(find<TableView>(&tab, "signatures")->isVisible());
}
