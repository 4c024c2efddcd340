#include "common/tableview.h"
#include "support/apptest.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class TableViewTest : public AppTest
{
protected:
    TableViewTest()
    {
        model.setHorizontalHeaderLabels({u"Name"_s, u"Class"_s, u"Note"_s});
        for (const auto &row :
             {std::pair(u"Hill, Ann"_s, u"3B"_s), std::pair(u"Dale, <Bo>"_s, u"1A"_s)})
            model.appendRow({new QStandardItem(row.first), new QStandardItem(row.second),
                             new QStandardItem(u"a\tb"_s)});
        view.setObjectName(u"people"_s);
        view.setModel(&model);
    }
    QStandardItemModel model;
    TableView view;
};

} // namespace

TEST_F(TableViewTest, copiesTheChosenRowsAsATable)
{
    view.setColumnHidden(1, true);
    view.selectAll();
    QTest::keySequence(&view, QKeySequence::Copy);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), u"Name\tNote\nHill, Ann\ta b\nDale, <Bo>\ta b\n"_s);
    EXPECT_TRUE(copied->html().contains(u"<td>Dale, &lt;Bo&gt;</td>"_s));
}

TEST_F(TableViewTest, remembersItsColumns)
{
    view.rememberIn(settings);
    view.horizontalHeader()->resizeSection(0, 321);
    TableView again;
    again.setObjectName(u"people"_s);
    again.setModel(&model);
    again.rememberIn(settings);
    EXPECT_EQ(again.horizontalHeader()->sectionSize(0), 321);
}

TEST_F(TableViewTest, opensTheCurrentRowWithEnter)
{
    const QSignalSpy openings(&view, &TableView::opened);
    view.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(openings.count(), 1);
    EXPECT_EQ(openings[0][0].toModelIndex().row(), 1);
}
