#include "imports/importpage.h"

#include "common/dateedit.h"
#include "common/tableview.h"
#include "consents/useservice.h"
#include "imports/planmodel.h"
#include "imports/problemmodel.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class ImportPageTest : public AppTest
{
protected:
    QString file(const QByteArray &text)
    {
        const QString path = folder.filePath(u"roll.csv"_s);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return path;
    }
    QAbstractItemModel *lines(ImportPage &page) { return find<TableView>(&page, "lines")->model(); }
    bool isAtStart(ImportPage &page)
    {
        return find<QStackedWidget>(&page, "steps")->currentWidget()->objectName() == u"start"_s;
    }
    int pupils()
    {
        return PeopleService(*opened).count(office, {.kinds = PupilKind, .on = clock.day}).value();
    }

    const QByteArray roll = "UPN,Surname,Forename,DOB,Reg,Year\n"
                            "B801200005001,Hill,Ann,14/03/2018,3B,3\n"
                            "R674123101121,Dale,Bo,1/9/2018,3B,3\n"
                            ",Nobody,Cy,31/02/2018,3B,3\n";
};

} // namespace

TEST_F(ImportPageTest, showsBeforeItWrites)
{
    ImportPage page(*session);
    EXPECT_TRUE(isAtStart(page));
    prompts.file = file(roll);
    find<QPushButton>(&page, "choose")->click();
    EXPECT_FALSE(isAtStart(page));
    QAbstractItemModelTester lineTester(lines(page),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester problemTester(find<TableView>(&page, "problems")->model(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(lines(page)->rowCount(), 2);
    EXPECT_EQ(find<TableView>(&page, "problems")->model()->index(0, 0).data().toInt(), 4);
    EXPECT_EQ(pupils(), 0);

    find<QPushButton>(&page, "apply")->click();
    EXPECT_EQ(pupils(), 2);
    EXPECT_TRUE(isAtStart(page));
    EXPECT_EQ(notices.size(), 1);
    EXPECT_TRUE(complaints.isEmpty()) << complaints.join(u' ').toStdString();
}

TEST_F(ImportPageTest, goesBackWithoutATrace)
{
    ImportPage page(*session);
    page.openFile(file(roll));
    const QString before = everything();
    find<QPushButton>(&page, "back")->click();
    EXPECT_TRUE(isAtStart(page));
    EXPECT_EQ(everything(), before);
}

TEST_F(ImportPageTest, writesOnlyWhatIsTicked)
{
    ImportPage page(*session);
    page.openFile(file(roll));
    lines(page)->setData(lines(page)->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    find<QPushButton>(&page, "apply")->click();
    EXPECT_EQ(pupils(), 1);
}

TEST_F(ImportPageTest, nobodyLeavesUnlessItIsAccepted)
{
    ImportPage page(*session);
    page.openFile(file(roll));
    find<QPushButton>(&page, "apply")->click();
    ASSERT_EQ(pupils(), 2);
    page.openFile(file("UPN,Surname,Forename,DOB,Reg,Year\n"
                       "B801200005001,Hill,Ann,14/03/2018,4B,4\n"));
    ASSERT_EQ(lines(page)->rowCount(), 2);
    const auto details = [&](int row) {
        return lines(page)->index(row, PlanModel::WhatColumn).data().toString();
    };
    EXPECT_EQ(details(0), u"Year: Year 3 → Year 4; Class: 3B → 4B"_s);
    EXPECT_EQ(details(1), u"would leave on 18 Nov 2026"_s);
    find<QPushButton>(&page, "apply")->click();
    EXPECT_EQ(pupils(), 2);

    page.openFile(file("UPN,Surname,Forename,DOB,Reg,Year\n"
                       "B801200005001,Hill,Ann,14/03/2018,4B,4\n"));
    find<QPushButton>(&page, "all")->click();
    find<QCheckBox>(&page, "rollQuestion")->setChecked(true);
    find<QPushButton>(&page, "apply")->click();
    clock.day = clock.day.addDays(1);
    EXPECT_EQ(pupils(), 1);
}

TEST_F(ImportPageTest, takesAColumnForWhatOneSays)
{
    ImportPage page(*session);
    page.openFile(file("UPN,Surname,Forename,DOB,Reg,Where they sit\n"
                       "B801200005001,Hill,Ann,14/03/2018,,3B\n"));
    auto *columns = find<QTableWidget>(&page, "columns");
    auto *choice = qobject_cast<QComboBox *>(columns->cellWidget(5, 2));
    ASSERT_NE(choice, nullptr);
    choice->setCurrentIndex(choice->findData(int(Field::ClassName)));
    Q_EMIT choice->activated(choice->currentIndex());
    find<QPushButton>(&page, "apply")->click();
    EXPECT_EQ(PeopleService(*opened).classes(office).value(), QStringList{u"3B"_s});
}

TEST_F(ImportPageTest, saysWhyAFileCannotBeRead)
{
    ImportPage page(*session);
    page.show();
    page.openFile(folder.filePath(u"missing.csv"_s));
    EXPECT_TRUE(isAtStart(page));
    EXPECT_TRUE(find<QLabel>(&page, "problem")->isVisible());
    EXPECT_TRUE(find<QLabel>(&page, "problem")->text().contains(u"missing.csv"_s));
}

TEST_F(ImportPageTest, showsWhyWhereNothingWouldChange)
{
    ImportPage page(*session);
    page.openFile(file("Asset No,Kind,Where\nICT0001,Laptop,Hall\n"));
    EXPECT_EQ(find<QTabWidget>(&page, "tabs")->currentWidget()->objectName(), u"problemsTab"_s);
    page.openFile(file(roll));
    EXPECT_EQ(find<QTabWidget>(&page, "tabs")->currentWidget()->objectName(), u"linesTab"_s);
}

TEST_F(ImportPageTest, savesTheRefusedRowsToMend)
{
    ImportPage page(*session);
    page.openFile(file(roll));
    prompts.file = folder.filePath(u"refused.csv"_s);
    find<QPushButton>(&page, "saveRefused")->click();
    QFile refused(prompts.file);
    ASSERT_TRUE(refused.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(refused.readAll());
    EXPECT_TRUE(text.contains(u"Nobody"_s));
    EXPECT_TRUE(text.contains(u"date that does not exist"_s));
    EXPECT_FALSE(text.contains(u"Hill"_s));
}

namespace {

class SheetImportPageTest : public ImportPageTest
{
protected:
    SheetImportPageTest()
    {
        UseService uses(*opened);
        website = uses.add(office, {.name = u"School website"_s,
                                    .explanation = u"Explained"_s,
                                    .basis = Basis::Consent})
                      .value();
        ImportPage page(*session);
        page.openFile(file("UPN,Surname,Forename,DOB,Reg,Year\n"
                           "B801200005001,Hill,Ann,14/03/2018,3B,3\n"
                           "K820200123001,Khan,Ali,05/05/2018,3B,3\n"
                           "P207000016049,Khan,Ali,06/06/2018,3B,3\n"));
        find<QPushButton>(&page, "apply")->click();
    }
    void choose(ImportPage &page, const char *table, int row, int column, int answer)
    {
        QWidget *cell = find<QTableWidget>(&page, table)->cellWidget(row, column);
        auto *choice = qobject_cast<QComboBox *>(cell);
        ASSERT_NE(choice, nullptr);
        choice->setCurrentIndex(answer);
        Q_EMIT choice->activated(answer);
    }
    int answers()
    {
        return int(opened->database().number(u"SELECT count(*) FROM consent_event"_s).value());
    }

    UseId website;
    const QByteArray sheet = "Surname,First name,Class,Website,Form back,Signed by\n"
                             "Hill,Ann,3B,not face,13/09/25,Mum\n"
                             "Khan,Ali,3B,Not  face,,\n";
};

} // namespace

TEST_F(SheetImportPageTest, asksWhatOnlyAPersonCanSay)
{
    ImportPage page(*session);
    page.openFile(file(sheet));
    auto *questions = find<QTableWidget>(&page, "questions");
    ASSERT_EQ(questions->rowCount(), 3);
    EXPECT_FALSE(find<QPushButton>(&page, "apply")->isEnabled());
    choose(page, "questions", 0, 3, 2);
    EXPECT_EQ(lines(page)->rowCount(), 1);
    EXPECT_TRUE(find<QPushButton>(&page, "apply")->isEnabled());
    // Taken back, nothing is left to record.
    choose(page, "questions", 0, 3, 0);
    EXPECT_EQ(lines(page)->rowCount(), 0);

    choose(page, "questions", 0, 3, 2);
    choose(page, "questions", 1, 3, 1);
    choose(page, "questions", 2, 3, 1);
    choose(page, "questions", 1, 3, 2);
    EXPECT_EQ(lines(page)->rowCount(), 2);
    find<QPushButton>(&page, "apply")->click();
    EXPECT_TRUE(complaints.isEmpty()) << complaints.join(u' ').toStdString();
    EXPECT_EQ(answers(), 2);
    EXPECT_TRUE(isAtStart(page));
}

TEST_F(SheetImportPageTest, answersTheSameWordsAlikeWhenAskedTo)
{
    ImportPage page(*session);
    page.show();
    page.openFile(file(sheet));
    find<QTabWidget>(&page, "tabs")->setCurrentWidget(find<QWidget>(&page, "questionsTab"));
    find<QCheckBox>(&page, "alike")->setChecked(true);
    choose(page, "questions", 1, 3, 1);
    choose(page, "questions", 0, 3, 2);
    auto *second =
        qobject_cast<QComboBox *>(find<QTableWidget>(&page, "questions")->cellWidget(2, 3));
    EXPECT_EQ(second->currentIndex(), 2);
    EXPECT_EQ(lines(page)->rowCount(), 2);
}

TEST_F(SheetImportPageTest, keepsAnswersAndTicksWhenTheFileIsReadAnew)
{
    ImportPage page(*session);
    page.openFile(file(sheet));
    choose(page, "questions", 0, 3, 2);
    lines(page)->setData(lines(page)->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    find<DateEdit>(&page, "undated")->setDate({2025, 9, 1});
    Q_EMIT find<DateEdit>(&page, "undated")->dateChanged({2025, 9, 1});
    auto *first =
        qobject_cast<QComboBox *>(find<QTableWidget>(&page, "questions")->cellWidget(0, 3));
    EXPECT_EQ(first->currentIndex(), 2);
    ASSERT_EQ(lines(page)->rowCount(), 1);
    EXPECT_EQ(lines(page)->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

TEST_F(SheetImportPageTest, takesAColumnForTheUseThatOneSays)
{
    ImportPage page(*session);
    page.openFile(file("Surname,First name,Class,Photo on the net\nHill,Ann,3B,Y\n"));
    // Such headings could be anybody's.
    auto *kind = find<QComboBox>(&page, "kind");
    kind->setCurrentIndex(kind->findData(int(FileKind::Consents)));
    Q_EMIT kind->activated(kind->currentIndex());
    EXPECT_EQ(lines(page)->rowCount(), 0);
    choose(page, "columns", 3, 3, 0);
    EXPECT_EQ(lines(page)->rowCount(), 1);
    find<QPushButton>(&page, "apply")->click();
    EXPECT_EQ(answers(), 1);
}
