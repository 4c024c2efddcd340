#include "consents/consentstab.h"
#include "common/dateedit.h"
#include "common/tableview.h"
#include "consents/answerdialog.h"
#include "consents/consentgrid.h"
#include "consents/decisiontext.h"
#include "consents/photoflagservice.h"
#include "consents/reasondialog.h"
#include "consents/useservice.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace countersign;
using namespace Qt::StringLiterals;

class ConsentsTabTest : public AppTest
{
protected:
    ConsentsTabTest()
    {
        pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
        mother = giverOf(addParent(pupil, u"Ioana", u"Mother"));
        father = giverOf(addParent(pupil, u"George", u"Father"));
        for (const auto &name : {u"School website"_s, u"Prospectus"_s}) {
            const auto id =
                UseService(*opened).add(office, {.name = name, .explanation = u"Explained"_s});
            EXPECT_OK(id);
        }
        uses = valueOf(UseService(*opened).list(office));
    }
    Person person() { return *PeopleService(*opened).person(office, pupil); }
    void say(const Giver &giver, Answer answer)
    {
        EXPECT_OK(ConsentService(*opened).record(office, {.person = pupil,
                                                          .giver = giver,
                                                          .answeredOn = clock.day,
                                                          .answers = {{uses[0].id, answer, {}}}}));
    }
    std::vector<ConsentEvent> events()
    {
        return valueOf(ConsentService(*opened).events(office, pupil));
    }
    static QString cell(TableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    PersonId pupil;
    Giver mother, father;
    std::vector<ConsentUse> uses;
};

TEST_F(ConsentsTabTest, showsTheDecisionAndWhatIsBehindIt)
{
    say(mother, Answer::Given);
    ConsentsTab tab(*session);
    tab.show(person());
    auto *table = find<TableView>(&tab, "uses");
    auto *eventTable = find<TableView>(&tab, "useEvents");
    QAbstractItemModelTester lines(table->model(),
                                   QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester answers(eventTable->model(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(cell(table, 0, 1), u"Yes"_s);
    EXPECT_EQ(cell(table, 1, 1), u"Left blank"_s);
    EXPECT_EQ(find<QLabel>(&tab, "why")->text(), u"School website: Ioana Parent gave consent."_s);
    ASSERT_EQ(eventTable->model()->rowCount(), 1);
    EXPECT_EQ(cell(eventTable, 0, 2), u"Ioana Parent"_s);

    say(father, Answer::Refused);
    tab.show(person());
    EXPECT_EQ(cell(table, 0, 1), u"Conflict"_s);
    EXPECT_EQ(eventTable->model()->rowCount(), 2);
}

TEST_F(ConsentsTabTest, tellsNobodyButTheHeadOfAFlag)
{
    ASSERT_OK(PhotoFlagService(*opened).set(head, pupil, clock.day, u"Court order"_s));
    ConsentsTab tab(*session);
    tab.show(person());
    EXPECT_TRUE(find<QLabel>(&tab, "flagLine")->isHidden());
    EXPECT_TRUE(find<QPushButton>(&tab, "photoFlag")->isHidden());
    EXPECT_EQ(cell(find<TableView>(&tab, "uses"), 0, 1), u"No"_s);
    EXPECT_FALSE(find<QLabel>(&tab, "why")->text().contains(u"Court"_s));
    session->setActor(head);
    tab.show(person());
    EXPECT_FALSE(find<QLabel>(&tab, "flagLine")->isHidden());
    EXPECT_TRUE(find<QLabel>(&tab, "flagLine")->text().contains(u"Court order"_s));
    EXPECT_EQ(cell(find<TableView>(&tab, "uses"), 0, 1), u"Do not photograph"_s);
}

TEST_F(ConsentsTabTest, letsTheHeadAloneSettleAConflict)
{
    say(mother, Answer::Given);
    ConsentsTab tab(*session);
    tab.show(person());
    EXPECT_TRUE(find<QPushButton>(&tab, "settle")->isHidden());
    session->setActor(head);
    tab.show(person());
    EXPECT_FALSE(find<QPushButton>(&tab, "settle")->isEnabled());
    say(father, Answer::Refused);
    tab.show(person());
    EXPECT_TRUE(find<QPushButton>(&tab, "settle")->isEnabled());
}

TEST_F(ConsentsTabTest, recordsAWithdrawalOfSeveralUsesWithItsEvidence)
{
    say(mother, Answer::Given);
    AnswerDialog dialog(*session, person(), uses, uses[0], Answer::Withdrawn);
    auto *list = find<QListWidget>(&dialog, "uses");
    EXPECT_EQ(list->item(0)->checkState(), Qt::Checked);
    EXPECT_EQ(list->item(1)->checkState(), Qt::Unchecked);
    list->item(1)->setCheckState(Qt::Checked);
    find<QLineEdit>(&dialog, "evidence")->setText(u"E-mail of 17 November"_s);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const auto all = events();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all.back().answer, Answer::Withdrawn);
    EXPECT_EQ(all.back().came, Came::Email);
    EXPECT_EQ(all.back().evidence, u"E-mail of 17 November"_s);
    EXPECT_EQ(all.back().giver, mother);
}

TEST_F(ConsentsTabTest, recordsNoAnswerThatNobodyChose)
{
    AnswerDialog dialog(*session, person(), uses, uses[0], {});
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(find<QLabel>(&dialog, "note")->isHidden());
    find<QComboBox>(&dialog, "answer")->setCurrentIndex(1);
    auto *giver = find<QComboBox>(&dialog, "giver");
    giver->setCurrentIndex(giver->count() - 1);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    find<QLineEdit>(&dialog, "name")->setText(u"Joan Reed"_s);
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_EQ(events().size(), 1U);
    EXPECT_EQ(events().front().giver.capacity, Capacity::Other);
}

TEST_F(ConsentsTabTest, staysOpenUntilAReasonIsThere)
{
    int saved = 0;
    const auto save = [&](const ReasonAnswer &answer) -> Done {
        if (answer.reason.isEmpty())
            return fail(ErrorKind::Required, u"photo_flag.reason"_s);
        ++saved;
        return {};
    };
    ReasonDialog dialog({.title = u"T"_s,
                         .choices = {u"Yes"_s, u"No"_s},
                         .dayLabel = u"Date"_s,
                         .reasonLabel = u"Reason"_s,
                         .verb = u"Save"_s,
                         .today = clock.day},
                        save);
    dialog.accept();
    find<QComboBox>(&dialog, "choice")->setCurrentIndex(1);
    dialog.accept();
    EXPECT_EQ(saved, 0);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    find<QLineEdit>(&dialog, "reason")->setText(u"Both were asked in"_s);
    dialog.accept();
    EXPECT_EQ(saved, 1);
}

TEST(DecisionText, saysSomethingForEveryReason)
{
    QStringList said;
    for (const auto &[reason, code] : reasonCodes.rows) {
        const QString text = decisionText({.reason = reason, .who = u"Ann Hill"_s});
        EXPECT_GT(text.size(), 10) << code.toString().toStdString();
        EXPECT_FALSE(said.contains(text)) << text.toStdString();
        said << text;
        const CellMark mark = markOf({.reason = reason});
        EXPECT_FALSE(markText(mark).isEmpty());
        EXPECT_FALSE(markIcon(mark).isEmpty());
    }
}
