#include "consents/consentgridmodel.h"
#include "consents/markpainter.h"
#include "people/peopleservice.h"
#include "shell/theme.h"
#include "support/consentsapptest.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class ConsentGridModelTest : public ConsentsAppTest
{
protected:
    ConsentGridModelTest()
        : website(addUse(u"School website")), press(addUse(u"Press and broadcast")),
          ann(addPupil(u"Ann", u"Hill")), bo(addPupil(u"Bo", u"Dale"))
    {
        say(ann, website, Answer::Given);
        say(ann, press, Answer::Refused);
    }

    static QStringList rowOf(const ConsentGridModel &model, int row)
    {
        QStringList cells{model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells;
    }

    UseId website;
    UseId press;
    PersonId ann;
    PersonId bo;
};

} // namespace

TEST_F(ConsentGridModelTest, showsALetterInEveryCell)
{
    ConsentGridModel model(*session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(rowOf(model, 0), (QStringList{u"Dale, Bo"_s, u"–"_s, u"–"_s}));
    EXPECT_EQ(rowOf(model, 1), (QStringList{u"Hill, Ann"_s, u"Y"_s, u"N"_s}));
    EXPECT_TRUE(model.index(1, 1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Ann Hill, Press and broadcast: No"_s));
}

TEST_F(ConsentGridModelTest, countsForEachUse)
{
    ConsentGridModel model(*session);
    EXPECT_EQ(model.counts()[0].yes, 1);
    EXPECT_EQ(model.counts()[1].no, 1);
    EXPECT_EQ(model.counts()[1].unanswered, 1);
}

TEST_F(ConsentGridModelTest, changesOnlyTheRowOfWhoeverAnswered)
{
    ConsentGridModel model(*session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    say(bo, website, Answer::Given);
    EXPECT_EQ(rowOf(model, 0), (QStringList{u"Dale, Bo"_s, u"Y"_s, u"?"_s}));
    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes.front()[0].toModelIndex().row(), 0);
    EXPECT_EQ(changes.front()[1].toModelIndex().row(), 0);
    EXPECT_EQ(model.counts()[0].yes, 2);
}

TEST_F(ConsentGridModelTest, followsAnAnswerThatIsVoided)
{
    const auto events = say(bo, website, Answer::Given);
    ConsentGridModel model(*session);
    ASSERT_OK(ConsentService(*opened).voidEvent(office, events.front(), u"wrong pupil"_s));
    EXPECT_EQ(rowOf(model, 0), (QStringList{u"Dale, Bo"_s, u"–"_s, u"–"_s}));
}

TEST_F(ConsentGridModelTest, followsAJoinerAndANewUse)
{
    ConsentGridModel model(*session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    addPupil(u"Cy", u"Ellis");
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(resets.count(), 0);
    addUse(u"Video");
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(rowOf(model, 1), (QStringList{u"Ellis, Cy"_s, u"–"_s, u"–"_s, u"–"_s}));
}

TEST_F(ConsentGridModelTest, answersForAnyDay)
{
    say(ann, website, Answer::Withdrawn);
    ConsentGridModel model(*session);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"N"_s);
    PeopleFilter yesterday = model.filter();
    yesterday.on = clock.day.addDays(-1);
    model.setFilter(yesterday);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"–"_s);
}

TEST_F(ConsentGridModelTest, saysThatItFailedRatherThanShowingNothing)
{
    session->setActor({u"Ned Ito"_s, Role::NetworkManager});
    ConsentGridModel model(*session);
    ASSERT_TRUE(model.problem().has_value());
    EXPECT_EQ(model.problem()->kind, ErrorKind::Forbidden);
}

TEST(MarkPainter, writesEveryMarkSoThatItCanBeRead)
{
    for (const QColor &ground : {QColor(Qt::white), QColor(0xf4f5f6), QColor(0x16191c),
                                 QColor(0x1f2428), QColor(Qt::black)}) {
        for (const CellMark mark : everyMark())
            EXPECT_GE(contrastOf(markColour(mark, ground), ground), 4.5)
                << int(mark) << " on " << ground.name().toStdString();
    }
}
