#include "imports/importpage.h"

#include "common/tableview.h"
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
