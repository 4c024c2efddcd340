#include "returns/returnspage.h"
#include "agreements/signatureservice.h"
#include "audit/trail.h"
#include "audit/undo.h"
#include "common/dateedit.h"
#include "common/tableview.h"
#include "consents/consentservice.h"
#include "consents/useservice.h"
#include "people/peopleservice.h"
#include "returns/answerrows.h"
#include "returns/formpanel.h"
#include "support/apptest.h"
#include "support/publishedagreement.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace countersign;
using namespace Qt::StringLiterals;

class ReturnsPageTest : public AppTest
{
protected:
    ReturnsPageTest()
    {
        ks2 = publishedAgreement(*opened, office,
                                 {.name = u"Key stage 2"_s,
                                  .audience = Audience::Ks2,
                                  .signers = Signers::PupilAndParent});
        parents = publishedAgreement(*opened, office,
                                     {.name = u"Parents/carers"_s, .audience = Audience::Parents});
        UseService uses(*opened);
        for (int number = 1; number <= 9; ++number)
            addUse(u"Use %1"_s.arg(number), Basis::Consent);
        addUse(u"Supervised internet use"_s, Basis::PublicTask);
        amy = addPupil(u"Amy");
        ben = addPupil(u"Ben");
        cem = addPupil(u"Cem");
        page = std::make_unique<ReturnsPage>(*session);
        page->goTo({.page = u"returns"_s, .detail = u"4B"_s});
        list = find<TableView>(page.get(), "pupils");
        form = page->findChild<FormPanel *>();
        rows = find<AnswerRows>(page.get(), "answers");
    }
    void addUse(const QString &name, Basis basis)
    {
        const auto id = UseService(*opened).add(
            office, {.name = name, .explanation = u"Explained"_s, .basis = basis});
        EXPECT_OK(id);
        useIds.push_back(*id);
    }
    PersonId addPupil(QStringView forename)
    {
        PersonDraft draft = pupilNamed(forename, u"Hill", u"4B", u"4");
        draft.born = {2018, 3, 2};
        const PersonId pupil = add(draft);
        addParent(pupil, u"Mary", u"Mother");
        addParent(pupil, u"Fred", u"Father");
        addParent(pupil, u"Gwen", u"Grandparent", Responsibility::No);
        return pupil;
    }

    /// To wherever the focus would be, counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keystrokes;
        QWidget *focus = page->focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus, key, modifiers);
    }
    void type(const QString &text)
    {
        keystrokes += int(text.size());
        QTest::keyClicks(page->focusWidget(), text);
    }
    std::vector<ConsentEvent> events(PersonId pupil)
    {
        return valueOf(ConsentService(*opened).events(office, pupil));
    }
    std::vector<Signature> signatures(PersonId pupil)
    {
        return valueOf(SignatureService(*opened).signaturesOf(office, pupil));
    }
    QString noteText() { return find<QLabel>(page.get(), "note")->text(); }
    QString markOf(int row) { return list->model()->index(row, 1).data().toString(); }

    Wording ks2, parents;
    std::vector<UseId> useIds;
    PersonId amy, ben, cem;
    std::unique_ptr<ReturnsPage> page;
    TableView *list = nullptr;
    FormPanel *form = nullptr;
    AnswerRows *rows = nullptr;
    int keystrokes = 0;
};

TEST_F(ReturnsPageTest, recordsAllYesByTheMotherTodayInFourKeystrokes)
{
    ASSERT_EQ(form->pupil(), amy);
    press(Qt::Key_A);
    press(Qt::Key_M);
    press(Qt::Key_Return);
    EXPECT_LE(keystrokes, 4);
    EXPECT_EQ(form->pupil(), ben);

    const auto answers = events(amy);
    ASSERT_EQ(answers.size(), 9U);
    for (size_t at = 0; at < answers.size(); ++at) {
        EXPECT_EQ(answers[at].use, useIds[at]);
        EXPECT_EQ(answers[at].answer, Answer::Given);
        EXPECT_EQ(answers[at].giver.name, u"Mary Parent"_s);
        EXPECT_EQ(answers[at].giver.capacity, Capacity::Contact);
        EXPECT_EQ(answers[at].answeredOn, clock.day);
        EXPECT_EQ(answers[at].came, Came::Paper);
    }
    const auto sheets = signatures(amy);
    ASSERT_EQ(sheets.size(), 2U);
    for (const Signature &sheet : sheets) {
        EXPECT_EQ(sheet.outcome, SignatureOutcome::Signed);
        EXPECT_EQ(sheet.signatories.back().name, u"Mary Parent"_s);
    }
    EXPECT_TRUE(events(ben).empty());
    EXPECT_EQ(Trail(*opened).lastOf(office).value()->deed, u"form.record"_s);
}

TEST_F(ReturnsPageTest, recordsAFormWithTwoRefusalsInNineKeystrokes)
{
    press(Qt::Key_A);
    press(Qt::Key_3);
    press(Qt::Key_7);
    press(Qt::Key_F);
    press(Qt::Key_Return);
    EXPECT_LE(keystrokes, 9);
    EXPECT_EQ(form->pupil(), ben);
    const auto answers = events(amy);
    ASSERT_EQ(answers.size(), 9U);
    for (size_t at = 0; at < answers.size(); ++at) {
        EXPECT_EQ(answers[at].answer, at == 2 || at == 6 ? Answer::Refused : Answer::Given);
        EXPECT_EQ(answers[at].giver.name, u"Fred Parent"_s);
    }
}

TEST_F(ReturnsPageTest, ticksNothingBeforehand)
{
    EXPECT_FALSE(form->isTouched());
    press(Qt::Key_A);
    press(Qt::Key_Return);
    EXPECT_FALSE(form->isTouched());
    press(Qt::Key_Return);
    EXPECT_EQ(form->pupil(), ben);
    EXPECT_TRUE(noteText().contains(u"Nothing is ticked"_s));
    EXPECT_TRUE(events(ben).empty());
}

TEST_F(ReturnsPageTest, leavesBlankWhatWasLeftBlank)
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Y);
    press(Qt::Key_N);
    press(Qt::Key_Return);
    EXPECT_TRUE(signatures(amy).empty());
    const auto answers = events(amy);
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[0].answer, Answer::Given);
    EXPECT_EQ(answers[1].answer, Answer::Refused);
    EXPECT_EQ(markOf(0), u"To sign"_s);
}

TEST_F(ReturnsPageTest, takesANoForAnObjectionWhereNobodyIsAskedForAYes)
{
    press(Qt::Key_0);
    press(Qt::Key_Return);
    const auto answers = events(amy);
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_EQ(answers[0].use, useIds.back());
    EXPECT_EQ(answers[0].answer, Answer::Objection);
}

TEST_F(ReturnsPageTest, recordsADecliningAndTheOtherAgreement)
{
    press(Qt::Key_S);
    press(Qt::Key_S);
    press(Qt::Key_T);
    press(Qt::Key_Return);
    const auto sheets = signatures(amy);
    ASSERT_EQ(sheets.size(), 2U);
    for (const Signature &sheet : sheets)
        EXPECT_EQ(sheet.outcome == SignatureOutcome::Declined, sheet.agreement == ks2.agreement);
}

TEST_F(ReturnsPageTest, recordsYesterdayAndWhereThePaperLies)
{
    press(Qt::Key_A);
    press(Qt::Key_W);
    type(u"Blue folder"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_D);
    type(u"y"_s);
    press(Qt::Key_Return);
    const auto answers = events(amy);
    ASSERT_EQ(answers.size(), 9U);
    EXPECT_EQ(answers[0].answeredOn, clock.day.addDays(-1));
    EXPECT_EQ(answers[0].evidence, u"Blue folder"_s);
    EXPECT_EQ(form->pupil(), ben);
}

TEST_F(ReturnsPageTest, saysWhenAnAnswerDoesNotCount)
{
    EXPECT_TRUE(noteText().isEmpty());
    press(Qt::Key_G);
    EXPECT_TRUE(noteText().contains(u"does not count as consent"_s));
    press(Qt::Key_O);
    type(u"Joan Reed"_s);
    EXPECT_TRUE(noteText().contains(u"does not count as consent"_s));
    press(Qt::Key_Tab);
    find<QLineEdit>(page.get(), "otherRelationship")->setText(u"neighbour"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_A);
    press(Qt::Key_Return);
    const auto answers = events(amy);
    ASSERT_EQ(answers.size(), 9U);
    EXPECT_EQ(answers[0].giver.name, u"Joan Reed, neighbour"_s);
    EXPECT_EQ(answers[0].giver.capacity, Capacity::Other);
}

TEST_F(ReturnsPageTest, asksWhoSignedWhenNobodyIsEntitled)
{
    PersonDraft draft = pupilNamed(u"Dee", u"Alone", u"5C", u"5");
    draft.born = {2017, 3, 2};
    const PersonId alone = add(draft);
    page->goTo({.page = u"returns"_s, .record = alone.value()});
    press(Qt::Key_A);
    press(Qt::Key_Return);
    EXPECT_TRUE(noteText().contains(u"Who signed"_s));
    EXPECT_TRUE(events(alone).empty());
    EXPECT_TRUE(form->isTouched());
}

TEST_F(ReturnsPageTest, recordsAPupilOldEnoughBesideTheParent)
{
    PersonDraft draft = pupilNamed(u"Eve", u"Older", u"9X", u"9");
    draft.born = {2013, 3, 2};
    const PersonId older = add(draft);
    addParent(older, u"Mary", u"Mother");
    page->goTo({.page = u"returns"_s, .record = older.value()});
    press(Qt::Key_A);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(form->pupil(), older);
    EXPECT_FALSE(form->isTouched());
    press(Qt::Key_P);
    press(Qt::Key_A);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    const auto answers = events(older);
    ASSERT_EQ(answers.size(), 18U);
    EXPECT_EQ(signatures(older).size(), 1U);
    const auto own = std::ranges::find_if(answers, [](const ConsentEvent &event) {
        return event.giver.capacity == Capacity::Pupil && event.answer == Answer::Refused;
    });
    ASSERT_NE(own, answers.end());
    EXPECT_EQ(own->use, useIds[1]);
    EXPECT_EQ(own->giver.by, older);
}

TEST_F(ReturnsPageTest, marksTheListByAnExactChangeAndKeepsItsPlace)
{
    QAbstractItemModelTester tester(list->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(list->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(list->model(), &QAbstractItemModel::dataChanged);
    EXPECT_EQ(markOf(0), u"Not yet"_s);
    press(Qt::Key_A);
    press(Qt::Key_Return);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(markOf(0), u"Back"_s);
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_TRUE(find<QLabel>(page.get(), "progress")->text().startsWith(u"1 of 3"_s));

    ASSERT_OK(Undo(*opened).undo(office, Trail(*opened).lastOf(office).value()->id));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(markOf(0), u"Not yet"_s);
}

TEST_F(ReturnsPageTest, offersToTakeItBack)
{
    QList<bool> canUndo;
    QObject::connect(session.get(), &Session::noticed, session.get(),
                     [&](const QString &, bool can) { canUndo << can; });
    press(Qt::Key_A);
    press(Qt::Key_Return);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices.front().contains(u"Amy Hill"_s));
    EXPECT_EQ(canUndo, QList<bool>{true});
}

TEST_F(ReturnsPageTest, warnsOfAFormOfThatDayByTheSamePerson)
{
    press(Qt::Key_A);
    press(Qt::Key_Return);
    page->goTo({.page = u"returns"_s, .record = amy.value()});
    EXPECT_TRUE(noteText().contains(u"recorded already"_s));
    press(Qt::Key_F);
    EXPECT_TRUE(noteText().isEmpty());
}

TEST_F(ReturnsPageTest, goesOnToWhoeverIsStillDueAndSaysWhenAllAreBack)
{
    page->goTo({.page = u"returns"_s, .record = ben.value()});
    for (const PersonId expected : {cem, amy}) {
        press(Qt::Key_A);
        press(Qt::Key_Return);
        EXPECT_EQ(form->pupil(), expected);
    }
    press(Qt::Key_A);
    press(Qt::Key_Return);
    EXPECT_TRUE(notices.back().contains(u"All forms"_s));
    EXPECT_EQ(form->pupil(), amy);
}

TEST_F(ReturnsPageTest, findsAPupilByPartOfANameHereAndInOtherClasses)
{
    add(pupilNamed(u"Łukasz", u"Zając", u"5C", u"5"));
    auto *words = find<QLineEdit>(page.get(), "words");
    words->setFocus();
    type(u"cem"_s);
    EXPECT_EQ(form->pupil(), cem);
    words->selectAll();
    type(u"zaj"_s);
    EXPECT_EQ(form->pupil(), cem);
    EXPECT_FALSE(find<QLabel>(page.get(), "hint")->isHidden());
    press(Qt::Key_Return);
    EXPECT_EQ(form->pupilName(), u"Łukasz Zając"_s);
    EXPECT_EQ(find<QComboBox>(page.get(), "className")->currentText(), u"5C"_s);
}

TEST_F(ReturnsPageTest, saysThatTicksWereNotSaved)
{
    press(Qt::Key_A);
    list->setCurrentIndex(list->model()->index(2, 0));
    EXPECT_EQ(form->pupil(), cem);
    EXPECT_FALSE(form->isTouched());
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices.front().contains(u"Amy Hill"_s));
    EXPECT_TRUE(events(amy).empty());
}

TEST_F(ReturnsPageTest, showsWhatWasAnsweredBefore)
{
    press(Qt::Key_A);
    press(Qt::Key_Return);
    page->goTo({.page = u"returns"_s, .record = amy.value()});
    bool isShown = false;
    for (const QLabel *label : rows->findChildren<QLabel *>())
        isShown = isShown || label->text() == u"last: Yes, Mary Parent, 18 Nov 2026"_s;
    EXPECT_TRUE(isShown);
    EXPECT_FALSE(form->isTouched());
}

TEST_F(ReturnsPageTest, isWalkedByTabInTheOrderOfTheSheet)
{
    const auto next = [](QWidget *after) {
        QWidget *found = after->nextInFocusChain();
        while (!(found->focusPolicy() & Qt::TabFocus))
            found = found->nextInFocusChain();
        return found;
    };
    const auto stops = rows->tabStops();
    ASSERT_EQ(stops.size(), 24U);
    for (size_t at = 1; at < stops.size(); ++at)
        EXPECT_EQ(next(stops[at - 1]), stops[at]);
    EXPECT_EQ(next(stops.back()), find<QWidget>(page.get(), "signer0"));
    EXPECT_EQ(next(find<QWidget>(page.get(), "otherRelationship")),
              find<QWidget>(page.get(), "date"));
}

TEST_F(ReturnsPageTest, keepsWhatIsHalfFilledInWhenSomethingElseChanges)
{
    press(Qt::Key_3);
    add(adultNamed(u"Sam", u"Wire"));
    EXPECT_EQ(rows->tick(4), Tick::No);
}

TEST_F(ReturnsPageTest, leavesOutAgreementsThatAreNotOnTheSheets)
{
    settings.setValue(u"returns/leftOut"_s, QStringList{u"Parents/carers"_s});
    page = std::make_unique<ReturnsPage>(*session);
    page->goTo({.page = u"returns"_s, .detail = u"4B"_s});
    list = find<TableView>(page.get(), "pupils");
    press(Qt::Key_A);
    press(Qt::Key_Return);
    const auto sheets = signatures(amy);
    ASSERT_EQ(sheets.size(), 1U);
    EXPECT_EQ(sheets.front().agreement, ks2.agreement);
    EXPECT_EQ(markOf(0), u"Back"_s);
}

TEST_F(ReturnsPageTest, isShutForWhoeverMayNotRecord)
{
    session->setActor(governor);
    EXPECT_EQ(list->model()->rowCount(), 0);
    EXPECT_FALSE(form->isEnabled());
    EXPECT_TRUE(noteText().contains(u"role"_s));
}
