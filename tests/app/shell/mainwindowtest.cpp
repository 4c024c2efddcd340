#include "shell/mainwindow.h"
#include "agreements/agreementservice.h"
#include "common/page.h"
#include "consents/consentservice.h"
#include "consents/publicationservice.h"
#include "consents/useservice.h"
#include "people/peopleservice.h"
#include "shell/pages.h"
#include "shell/searchpopup.h"
#include "support/apptest.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace countersign;
using namespace Qt::StringLiterals;

class MainWindowTest : public AppTest
{
};

TEST_F(MainWindowTest, opensEveryPage)
{
    MainWindow window(*session);
    for (const PageRow &row : pageRows()) {
        window.goTo({.page = row.id});
        EXPECT_NE(window.page(row.id), nullptr);
        EXPECT_EQ(find<QListWidget>(&window, "navigation")->currentItem()->text(), row.title);
    }
    EXPECT_TRUE(complaints.isEmpty()) << complaints.join(u' ').toStdString();
}

TEST_F(MainWindowTest, undoesTheLastChange)
{
    MainWindow window(*session);
    window.show();
    add(adultNamed(u"Ann", u"Hill"));
    session->notice(u"Saved."_s, true);
    auto *undo = find<QToolButton>(&window, "noticeUndo");
    EXPECT_TRUE(undo->isVisible());
    undo->click();
    EXPECT_EQ(count(u"person"_s), 0);
    undo->click();
    EXPECT_TRUE(find<QLabel>(&window, "noticeText")->text().contains(u"nothing"_s));
}

TEST_F(MainWindowTest, searchLeadsToWhatIsDoneWithinAPage)
{
    SearchPopup popup(*session);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *words = find<QLineEdit>(&popup, "searchWords");
    QTest::keyClicks(words, u"roll-over"_s);
    QTest::keyClick(words, Qt::Key_Return);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front().page, u"imports"_s);
    EXPECT_EQ(places.front().detail, u"roll-over"_s);
}

TEST_F(MainWindowTest, searchLeadsThere)
{
    const PersonId id = add(pupilNamed(u"Łukasz", u"Zając", u"3B"));
    SearchPopup popup(*session);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *words = find<QLineEdit>(&popup, "searchWords");
    QTest::keyClicks(words, u"zaj"_s);
    QTest::keyClick(words, Qt::Key_Return);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front().page, u"people"_s);
    EXPECT_EQ(places.front().record, id.value());
}

TEST_F(MainWindowTest, searchLeadsToAgreementsUsesAndPublications)
{
    const auto agreement = AgreementService(*opened).add(
        office, {.name = u"Loans of laptops"_s, .audience = Audience::Staff});
    ASSERT_OK(agreement);
    const auto use = UseService(*opened).add(
        office, {.name = u"School website"_s, .explanation = u"Explained"_s});
    ASSERT_OK(use);
    const auto publication = PublicationService(*opened).add(
        office, {.title = u"Zagreb choir"_s, .use = *use, .place = u"News page"_s});
    ASSERT_OK(publication);
    const std::pair<QString, Place> searches[] = {
        {u"LAPTOP"_s, {.page = u"agreements"_s, .record = agreement->value()}},
        {u"website"_s, {.page = u"may-use"_s, .record = use->value()}},
        {u"zagreb"_s, {.page = u"publications"_s, .record = publication->value()}}};
    for (const auto &[words, place] : searches) {
        SearchPopup popup(*session);
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *typed = find<QLineEdit>(&popup, "searchWords");
        QTest::keyClicks(typed, words);
        QTest::keyClick(typed, Qt::Key_Return);
        ASSERT_FALSE(places.empty());
        EXPECT_EQ(places.back().page, place.page);
        EXPECT_EQ(places.back().record, place.record);
    }
    EXPECT_TRUE(complaints.isEmpty());
}

TEST_F(MainWindowTest, saysWhenTheLastChangeCannotBeTakenBack)
{
    MainWindow window(*session);
    window.show();
    const PersonId ann = add(adultNamed(u"Ann", u"Hill"));
    const auto use = UseService(*opened).add(
        office, {.name = u"School website"_s, .explanation = u"Explained"_s});
    ASSERT_OK(use);
    ConsentService consents(*opened);
    const auto answers = consents.record(
        office, {.person = ann,
                 .giver = {.by = ann, .name = u"Ann Hill"_s, .capacity = Capacity::Self},
                 .answeredOn = clock.day,
                 .answers = {{.use = *use, .answer = Answer::Given}}});
    ASSERT_OK(answers);
    ASSERT_OK(consents.voidEvent(office, answers->front(), u"Wrong form"_s));
    session->notice(u"Saved."_s, true);
    auto *undo = find<QToolButton>(&window, "noticeUndo");
    const QString before = everything();
    for (int times = 0; times < 2; ++times) {
        undo->click();
        EXPECT_TRUE(notices.back().contains(u"cannot be taken back"_s))
            << notices.back().toStdString();
    }
    EXPECT_EQ(everything(), before) << "nothing else goes in its stead";
    add(adultNamed(u"Bob", u"Hill"));
    undo->click();
    EXPECT_EQ(count(u"person"_s), 1);
}
