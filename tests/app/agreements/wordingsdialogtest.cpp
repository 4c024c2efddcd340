#include "agreements/wordingsdialog.h"
#include "agreements/agreementdialog.h"
#include "agreements/wordingeditor.h"
#include "agreements/wordingtextedit.h"
#include "app/agreements/agreementsapptest.h"
#include "common/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class WordingsDialogTest : public AgreementsAppTest
{
protected:
    Wording draftOf(QStringView agreement)
    {
        const auto id = agreements.draftWording(office, {.agreement = named(agreement).id,
                                                         .html = u"<p>New rules.</p>"_s,
                                                         .startsOn = {2027, 1, 4}});
        EXPECT_OK(id);
        return agreements.wording(office, *id).value();
    }
    static QString problem(QDialog &dialog) { return find<QLabel>(&dialog, "problem")->text(); }
};

} // namespace

TEST_F(WordingsDialogTest, listsAgreementsAndTheirWordings)
{
    draftOf(u"Staff");
    WordingsDialog dialog(*session);
    dialog.choose(named(u"Staff").id);
    auto *wordings = find<TableView>(&dialog, "wordings");
    const QAbstractItemModelTester tester(wordings->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(find<QListView>(&dialog, "agreements")->model()->rowCount(), 8);
    EXPECT_EQ(column(wordings->model(), 0), (QStringList{u"2"_s, u"1"_s}));
    EXPECT_EQ(column(wordings->model(), 4), (QStringList{u"Draft"_s, u"Published, in force"_s}));
    EXPECT_TRUE(find<QPushButton>(&dialog, "discard")->isEnabled());
    wordings->setCurrentIndex(wordings->model()->index(1, 0));
    EXPECT_FALSE(find<QPushButton>(&dialog, "discard")->isEnabled());
    EXPECT_EQ(find<QPushButton>(&dialog, "edit")->text(), u"R&ead…"_s);
}

TEST_F(WordingsDialogTest, discardsADraft)
{
    draftOf(u"Staff");
    WordingsDialog dialog(*session);
    dialog.choose(named(u"Staff").id);
    find<QPushButton>(&dialog, "discard")->click();
    EXPECT_EQ(column(find<TableView>(&dialog, "wordings")->model(), 0), QStringList{u"1"_s});
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(WordingsDialogTest, retiresAndBringsBack)
{
    WordingsDialog dialog(*session);
    dialog.choose(named(u"Secondary").id);
    auto *retire = find<QPushButton>(&dialog, "retire");
    prompts.confirms = false;
    retire->click();
    EXPECT_FALSE(named(u"Secondary").retired.isValid());
    prompts.confirms = true;
    retire->click();
    EXPECT_EQ(named(u"Secondary").retired, clock.today());
    EXPECT_EQ(retire->text(), u"B&ring back"_s);
    retire->click();
    EXPECT_FALSE(named(u"Secondary").retired.isValid());
}

TEST_F(WordingsDialogTest, lookingAllowsNoChange)
{
    session->setActor(governor);
    WordingsDialog dialog(*session);
    for (const char *button : {"add", "change", "retire", "draft", "translate", "discard"})
        EXPECT_FALSE(find<QPushButton>(&dialog, button)->isEnabled()) << button;
    EXPECT_TRUE(find<QPushButton>(&dialog, "edit")->isEnabled());
}

TEST_F(WordingsDialogTest, addsAnAgreementAndOffersOnlySignersThatFit)
{
    AgreementDialog dialog(*session, {});
    auto *audience = find<QComboBox>(&dialog, "audience");
    auto *signers = find<QComboBox>(&dialog, "signers");
    audience->setCurrentIndex(audience->findData(int(Audience::Ks2)));
    EXPECT_EQ(signers->count(), 3);
    audience->setCurrentIndex(audience->findData(int(Audience::Governors)));
    EXPECT_EQ(signers->count(), 1);
    find<QLineEdit>(&dialog, "name")->setText(u"governors"_s);
    auto *renewal = find<QComboBox>(&dialog, "renewal");
    renewal->setCurrentIndex(renewal->findData(int(Renewal::Months)));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << problem(dialog).toStdString();
    const Agreement saved = agreements.agreement(office, dialog.savedId()).value();
    EXPECT_EQ(saved.audience, Audience::Governors);
    EXPECT_EQ(saved.renewalMonths, 12);
}

TEST_F(WordingsDialogTest, keepsTheAudienceOfAnAgreementThatWasSigned)
{
    sign(addStaff(u"Eve", u"Lamb"), u"Staff", {2026, 9, 10});
    AgreementDialog dialog(*session, named(u"Staff"));
    auto *audience = find<QComboBox>(&dialog, "audience");
    audience->setCurrentIndex(audience->findData(int(Audience::Governors)));
    dialog.accept();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(problem(dialog).contains(u"signed it already"_s));
}

TEST_F(WordingsDialogTest, publishingFreezesTheWording)
{
    const Wording draft = draftOf(u"Staff");
    WordingEditor editor(*session, named(u"Staff"), draft);
    find<QLineEdit>(&editor, "startsOn")->setText(u"1/2/27"_s);
    find<QCheckBox>(&editor, "asksAgain")->setChecked(true);
    find<WordingTextEdit>(&editor, "text")->setPlainText(u"Better rules."_s);
    prompts.confirms = false;
    find<QPushButton>(&editor, "publish")->click();
    EXPECT_FALSE(agreements.wording(office, draft.id)->isPublished());
    prompts.confirms = true;
    find<QPushButton>(&editor, "publish")->click();

    const Wording published = agreements.wording(office, draft.id).value();
    EXPECT_TRUE(published.isIntact());
    EXPECT_TRUE(published.asksAgain);
    EXPECT_EQ(published.startsOn, QDate(2027, 2, 1));
    EXPECT_EQ(published.html, u"<p>Better rules.</p>\n"_s);
    EXPECT_ERROR(agreements.changeWording(office, published, draft), Frozen);
    EXPECT_ERROR(agreements.discardWording(office, published), Frozen);
}

TEST_F(WordingsDialogTest, anErrorStaysInTheEditorWithWhatWasWritten)
{
    const Agreement staff = named(u"Staff");
    WordingEditor editor(*session, staff, WordingDraft{.agreement = staff.id});
    editor.accept();
    EXPECT_TRUE(problem(editor).contains(u"text of the wording"_s));
    auto *text = find<WordingTextEdit>(&editor, "text");
    text->setPlainText(u"Rules."_s);
    editor.accept();
    EXPECT_TRUE(problem(editor).contains(u"in force from"_s));
    EXPECT_EQ(text->toPlainText(), u"Rules."_s);
    find<QLineEdit>(&editor, "startsOn")->setText(u"1/2/27"_s);
    editor.accept();
    EXPECT_EQ(editor.result(), QDialog::Accepted);
    EXPECT_EQ(valueOf(agreements.wordings(office, staff.id)).front().number, 2);
}

TEST_F(WordingsDialogTest, aTranslationBearsTheNumberOfItsOriginal)
{
    const Agreement staff = named(u"Staff");
    WordingDraft original = valueOf(agreements.wordings(office, staff.id)).front();
    WordingEditor editor(*session, staff, original);
    editor.accept();
    EXPECT_TRUE(problem(editor).contains(u"English already"_s)) << problem(editor).toStdString();
    auto *language = find<QComboBox>(&editor, "language");
    language->setCurrentIndex(language->findText(u"Welsh"_s));
    editor.accept();
    const auto wordings = valueOf(agreements.wordings(office, staff.id));
    ASSERT_EQ(wordings.size(), 2U);
    EXPECT_EQ(wordings[0].language, u"cy"_s);
    EXPECT_EQ(wordings[0].number, 1);
}

TEST_F(WordingsDialogTest, asksBeforeItThrowsAwayWhatWasWritten)
{
    WordingEditor editor(*session, named(u"Staff"), draftOf(u"Staff"));
    editor.show();
    prompts.confirms = false;
    editor.reject();
    EXPECT_FALSE(editor.isVisible());
    EXPECT_TRUE(prompts.asked.isEmpty());

    editor.show();
    find<WordingTextEdit>(&editor, "text")->setPlainText(u"Other rules."_s);
    editor.reject();
    EXPECT_TRUE(editor.isVisible());
    EXPECT_EQ(prompts.asked.size(), 1);
}
