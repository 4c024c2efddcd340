#include "imports/rolloverpanel.h"

#include "audit/trail.h"
#include "audit/undo.h"
#include "common/tableview.h"
#include "imports/importpage.h"
#include "imports/rolloverdelegates.h"
#include "imports/rollovergroupmodel.h"
#include "imports/rolloverpupilmodel.h"
#include "imports/rollovertoday.h"
#include "people/peopleservice.h"
#include "support/apptest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class RollOverPanelTest : public AppTest
{
protected:
    RollOverPanelTest()
    {
        clock.day = {2027, 7, 12};
        ann = addPupil(u"Ann", u"Hill", u"3B", u"3", {2019, 3, 14});
        bo = addPupil(u"Bo", u"Dale", u"3B", u"3", {2019, 5, 2});
        cy = addPupil(u"Cy", u"Pike", u"4B", u"4", {2018, 4, 9});
        dee = addPupil(u"Dee", u"Nowak", u"6A", u"6", {2016, 2, 1});
        eli = addPupil(u"Eli", u"Scott", u"Hub", u"M", {2018, 9, 9});
    }

    PersonId addPupil(QStringView forename, QStringView surname, QStringView className,
                      QStringView year, QDate born)
    {
        PersonDraft draft = pupilNamed(forename, surname, className, year);
        draft.born = born;
        return add(draft);
    }
    PupilDetails pupil(PersonId id)
    {
        return *valueOf(PeopleService(*opened).person(office, id)).pupil;
    }
    QString placeOf(PersonId id)
    {
        const PupilDetails details = pupil(id);
        return QString(details.yearGroup + u' ' + details.className);
    }

    std::unique_ptr<RollOverPanel> begun()
    {
        auto panel = std::make_unique<RollOverPanel>(*session);
        panel->show();
        panel->begin();
        return panel;
    }
    static TableView *groups(RollOverPanel &panel)
    {
        return find<TableView>(&panel, "rollOverGroups");
    }
    static TableView *pupils(RollOverPanel &panel)
    {
        return find<TableView>(&panel, "rollOverPupils");
    }
    static QModelIndex cell(TableView *table, const QString &key, int keyColumn, int column)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, keyColumn).data().toString() == key)
                return table->model()->index(row, column);
        }
        ADD_FAILURE() << "no row has " << key.toStdString();
        return {};
    }
    static QModelIndex group(RollOverPanel &panel, const QString &className, int column)
    {
        return cell(groups(panel), className, RollOverGroupModel::ClassColumn, column);
    }
    static QModelIndex row(RollOverPanel &panel, const QString &name, int column = 0)
    {
        return cell(pupils(panel), name, RollOverPupilModel::NameColumn, column);
    }
    static void choose(RollOverPanel &panel, const QString &className)
    {
        groups(panel)->setCurrentIndex(group(panel, className, 0));
    }
    static void type(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole)
    {
        const_cast<QAbstractItemModel *>(index.model())->setData(index, value, role);
    }
    static void untick(RollOverPanel &panel, const QString &name)
    {
        type(row(panel, name), Qt::Unchecked, Qt::CheckStateRole);
    }
    static QString text(RollOverPanel &panel, const char *label)
    {
        return find<QLabel>(&panel, label)->text();
    }
    static void apply(RollOverPanel &panel) { find<QPushButton>(&panel, "moveUp")->click(); }

    PersonId ann;
    PersonId bo;
    PersonId cy;
    PersonId dee;
    PersonId eli;
};

} // namespace

TEST_F(RollOverPanelTest, showsBeforeItWrites)
{
    const QString before = everything();
    const auto panel = begun();
    QAbstractItemModelTester groupTester(groups(*panel)->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester pupilTester(pupils(*panel)->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(find<QComboBox>(panel.get(), "lastDay")->currentText(), u"31 August 2027"_s);
    EXPECT_EQ(text(*panel, "rollOverSummary"),
              u"3 pupils move up, 1 leaves, 1 stays where they are."_s);
    EXPECT_EQ(group(*panel, u"3B"_s, RollOverGroupModel::ToYearColumn).data(), u"Year 4"_s);
    EXPECT_EQ(group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn).data(), u"4B"_s);
    EXPECT_EQ(group(*panel, u"6A"_s, RollOverGroupModel::ToYearColumn).data(), u"Leaves"_s);
    EXPECT_EQ(row(*panel, u"Hill, Ann"_s, RollOverPupilModel::WhatColumn).data(),
              u"Moves to Year 4, 4B"_s);
    EXPECT_EQ(everything(), before);

    QSignalSpy left(panel.get(), &RollOverPanel::left);
    apply(*panel);
    EXPECT_EQ(placeOf(ann), u"4 4B"_s);
    EXPECT_EQ(placeOf(cy), u"5 5B"_s);
    EXPECT_EQ(placeOf(eli), u"M Hub"_s);
    EXPECT_EQ(placeOf(dee), u"6 6A"_s);
    EXPECT_EQ(pupil(dee).left, QDate(2027, 8, 31));
    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(notices, QStringList{u"The classes have moved: 3 pupils move up, 1 leaves, "
                                   "1 stays where they are."_s});
    EXPECT_TRUE(complaints.isEmpty()) << complaints.join(u' ').toStdString();
}

TEST_F(RollOverPanelTest, isUndoneAsAWhole)
{
    const auto panel = begun();
    apply(*panel);
    const auto last = valueOf(Trail(*opened).lastOf(office));
    ASSERT_TRUE(last);
    EXPECT_EQ(last->deed, u"roll-over"_s);
    EXPECT_OK(Undo(*opened).undo(office, last->id));
    EXPECT_EQ(placeOf(ann), u"3 3B"_s);
    EXPECT_EQ(placeOf(cy), u"4 4B"_s);
    EXPECT_FALSE(pupil(dee).left.isValid());
}

TEST_F(RollOverPanelTest, goesBackWithoutATrace)
{
    const QString before = everything();
    const auto panel = begun();
    QSignalSpy left(panel.get(), &RollOverPanel::left);
    choose(*panel, u"3B"_s);
    untick(*panel, u"Hill, Ann"_s);
    find<QPushButton>(panel.get(), "giveUp")->click();
    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(everything(), before);
}

TEST_F(RollOverPanelTest, movesAClassWhereOneSays)
{
    const auto panel = begun();
    type(group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn), u" Elm  Tree "_s);
    type(group(*panel, u"4B"_s, RollOverGroupModel::ToYearColumn), TargetDelegate::leaves);
    type(group(*panel, u"6A"_s, RollOverGroupModel::ToYearColumn), u"7"_s);
    EXPECT_EQ(group(*panel, u"6A"_s, RollOverGroupModel::ToClassColumn).data(), u"7A"_s);
    EXPECT_FALSE(group(*panel, u"4B"_s, RollOverGroupModel::ToClassColumn).flags() &
                 Qt::ItemIsEditable);
    apply(*panel);
    EXPECT_EQ(placeOf(ann), u"4 Elm Tree"_s);
    EXPECT_EQ(pupil(cy).left, QDate(2027, 8, 31));
    EXPECT_EQ(placeOf(dee), u"7 7A"_s);
    EXPECT_FALSE(pupil(dee).left.isValid());
}

TEST_F(RollOverPanelTest, keepsBackWhoIsUnticked)
{
    const auto panel = begun();
    choose(*panel, u"3B"_s);
    untick(*panel, u"Hill, Ann"_s);
    EXPECT_EQ(row(*panel, u"Hill, Ann"_s, RollOverPupilModel::WhatColumn).data(),
              u"Stays in Year 3, 3B"_s);
    EXPECT_EQ(group(*panel, u"3B"_s, RollOverGroupModel::StayColumn).data(), 1);
    EXPECT_EQ(text(*panel, "rollOverSummary"),
              u"2 pupils move up, 1 leaves, 2 stay where they are."_s);
    apply(*panel);
    EXPECT_EQ(placeOf(ann), u"3 3B"_s);
    EXPECT_EQ(placeOf(bo), u"4 4B"_s);
}

TEST_F(RollOverPanelTest, saysWhyOneIsNotTicked)
{
    addPupil(u"Fay", u"Moss", u"4B", u"4", {2018, 10, 1});
    const auto panel = begun();
    choose(*panel, u"3B"_s);
    EXPECT_FALSE(find<QLabel>(panel.get(), "byAge")->isVisible());
    choose(*panel, u"4B"_s);
    EXPECT_EQ(row(*panel, u"Moss, Fay"_s).data(Qt::CheckStateRole), Qt::Unchecked);
    EXPECT_EQ(row(*panel, u"Moss, Fay"_s, RollOverPupilModel::WhatColumn).data(),
              u"Stays: there by age"_s);
    EXPECT_TRUE(find<QLabel>(panel.get(), "byAge")->isVisible());
    find<QPushButton>(panel.get(), "tickAll")->click();
    EXPECT_EQ(row(*panel, u"Moss, Fay"_s, RollOverPupilModel::WhatColumn).data(),
              u"Moves to Year 5, 5B, ahead of age"_s);
    choose(*panel, u"Hub"_s);
    EXPECT_EQ(row(*panel, u"Scott, Eli"_s, RollOverPupilModel::WhatColumn).data(),
              u"Nothing changes"_s);
    EXPECT_FALSE(row(*panel, u"Scott, Eli"_s).data(Qt::CheckStateRole).isValid());
}

TEST_F(RollOverPanelTest, findsAPupilInAllClasses)
{
    const auto panel = begun();
    auto *words = find<QLineEdit>(panel.get(), "pupilWords");
    QTest::keyClicks(words, u"now"_s);
    ASSERT_EQ(pupils(*panel)->model()->rowCount(), 1);
    untick(*panel, u"Nowak, Dee"_s);
    EXPECT_EQ(row(*panel, u"Nowak, Dee"_s).data(Qt::CheckStateRole), Qt::Unchecked);
    words->clear();
    EXPECT_EQ(pupils(*panel)->model()->rowCount(), 2);
    QTest::keyClicks(words, u"hub sco"_s);
    EXPECT_EQ(pupils(*panel)->model()->rowCount(), 1);
    choose(*panel, u"6A"_s);
    EXPECT_EQ(words->text(), QString());
    EXPECT_EQ(row(*panel, u"Nowak, Dee"_s).data(Qt::CheckStateRole), Qt::Unchecked);
    apply(*panel);
    EXPECT_FALSE(pupil(dee).left.isValid());
}

TEST_F(RollOverPanelTest, saysWhenAClassMovesIntoOneThatStays)
{
    const auto panel = begun();
    EXPECT_FALSE(find<QLabel>(panel.get(), "occupied")->isVisible());
    type(group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn), u"Hub"_s);
    EXPECT_TRUE(find<QLabel>(panel.get(), "occupied")->isVisible());
    EXPECT_EQ(text(*panel, "occupied"),
              u"Year 3, 3B moves into Hub, but most pupils of Hub stay in it."_s);
    EXPECT_EQ(
        group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn).data(Qt::AccessibleTextRole),
        u"Hub; most pupils of Hub stay in it"_s);
    type(group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn), u"6A"_s);
    EXPECT_FALSE(find<QLabel>(panel.get(), "occupied")->isVisible());
}

TEST_F(RollOverPanelTest, proposesAnewWhenPupilsHaveChangedAndKeepsWhatWasTyped)
{
    const auto panel = begun();
    type(group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn), u"Elm"_s);
    choose(*panel, u"3B"_s);
    untick(*panel, u"Dale, Bo"_s);
    const PersonId gus = addPupil(u"Gus", u"North", u"3B", u"3", {2019, 6, 6});
    const QString before = everything();
    apply(*panel);
    EXPECT_EQ(everything(), before);
    EXPECT_TRUE(find<QLabel>(panel.get(), "note")->isVisible());
    EXPECT_TRUE(text(*panel, "note").contains(u"Nothing was written"_s));
    EXPECT_EQ(text(*panel, "rollOverSummary"),
              u"3 pupils move up, 1 leaves, 2 stay where they are."_s);
    apply(*panel);
    EXPECT_EQ(placeOf(ann), u"4 Elm"_s);
    EXPECT_EQ(placeOf(bo), u"3 3B"_s);
    EXPECT_EQ(placeOf(gus), u"4 Elm"_s);
}

TEST_F(RollOverPanelTest, proposesForAnotherLastDay)
{
    const auto panel = begun();
    auto *lastDay = find<QComboBox>(panel.get(), "lastDay");
    EXPECT_EQ(lastDay->itemText(0), u"31 August 2026"_s);
    lastDay->setCurrentIndex(0);
    Q_EMIT lastDay->activated(0);
    EXPECT_EQ(text(*panel, "rollOverSummary"),
              u"Nobody moves. If you mean another summer, choose its last day above."_s);
    EXPECT_FALSE(find<QPushButton>(panel.get(), "moveUp")->isEnabled());
}

TEST_F(RollOverPanelTest, isWorkedByKeyboard)
{
    const auto panel = begun();
    choose(*panel, u"3B"_s);
    groups(*panel)->setCurrentIndex(group(*panel, u"3B"_s, RollOverGroupModel::PupilsColumn));
    QTest::keyClick(groups(*panel), Qt::Key_Return);
    auto *year = groups(*panel)->findChild<QComboBox *>();
    ASSERT_NE(year, nullptr);
    QTest::keyClick(year, Qt::Key_Down);
    QTest::keyClick(year, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(group(*panel, u"3B"_s, RollOverGroupModel::ToYearColumn).data(), u"Year 5"_s);

    groups(*panel)->setCurrentIndex(group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn));
    QTest::keyClick(groups(*panel), Qt::Key_F2);
    auto *className = groups(*panel)->findChild<QLineEdit *>();
    ASSERT_NE(className, nullptr);
    className->selectAll();
    QTest::keyClicks(className, u"Elm"_s);
    QTest::keyClick(className, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(group(*panel, u"3B"_s, RollOverGroupModel::ToClassColumn).data(), u"Elm"_s);

    for (const int column : {RollOverPupilModel::NameColumn, RollOverPupilModel::WhatColumn}) {
        const auto before = row(*panel, u"Hill, Ann"_s).data(Qt::CheckStateRole);
        pupils(*panel)->setCurrentIndex(row(*panel, u"Hill, Ann"_s, column));
        QTest::keyClick(pupils(*panel), Qt::Key_Space);
        EXPECT_NE(row(*panel, u"Hill, Ann"_s).data(Qt::CheckStateRole), before);
    }
    auto *moveUp = find<QPushButton>(panel.get(), "moveUp");
    EXPECT_TRUE(moveUp->text().contains(u'&'));
    QTest::keyClick(moveUp, Qt::Key_Space);
    EXPECT_EQ(placeOf(ann), u"5 Elm"_s);
}

TEST_F(RollOverPanelTest, saysWhatToDoFirstWithoutPupils)
{
    clock.day = {2027, 7, 12};
    for (const PersonId id : {ann, bo, cy, dee, eli}) {
        const Person before = valueOf(PeopleService(*opened).person(office, id));
        PersonDraft after = before;
        after.pupil->left = QDate(2027, 7, 1);
        ASSERT_OK(PeopleService(*opened).change(office, before, after));
    }
    const auto panel = begun();
    EXPECT_EQ(find<QStackedWidget>(panel.get(), "content")->currentWidget()->objectName(),
              u"emptyPanel"_s);
    EXPECT_FALSE(find<QPushButton>(panel.get(), "moveUp")->isEnabled());
    QSignalSpy left(panel.get(), &RollOverPanel::left);
    find<QPushButton>(panel.get(), "emptyAction")->click();
    EXPECT_EQ(left.size(), 1);
}

TEST_F(RollOverPanelTest, tellsAReaderWhyItIsNotForThem)
{
    session->setActor(governor);
    const auto panel = begun();
    EXPECT_FALSE(find<QPushButton>(panel.get(), "moveUp")->isEnabled());
    EXPECT_FALSE(find<QComboBox>(panel.get(), "lastDay")->isEnabled());
    const auto labels = panel->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Governor"_s);
    }));
    session->setActor(office);
    EXPECT_TRUE(find<QPushButton>(panel.get(), "moveUp")->isEnabled());
}

TEST_F(RollOverPanelTest, isReachedFromTheImportPage)
{
    ImportPage page(*session);
    page.show();
    page.goTo({.page = u"imports"_s});
    auto *steps = find<QStackedWidget>(&page, "steps");
    auto *panel = page.findChild<RollOverPanel *>();
    auto *way = find<QPushButton>(&page, "rollOver");
    way->click();
    EXPECT_EQ(steps->currentWidget(), panel);
    find<QPushButton>(panel, "giveUp")->click();
    EXPECT_EQ(steps->currentWidget()->objectName(), u"start"_s);
    page.goTo(rollOverPlace());
    EXPECT_EQ(steps->currentWidget(), panel);
    apply(*panel);
    EXPECT_EQ(steps->currentWidget()->objectName(), u"start"_s);
    EXPECT_EQ(placeOf(ann), u"4 4B"_s);

    session->setActor(governor);
    page.goTo({.page = u"imports"_s});
    EXPECT_FALSE(way->isEnabled());
    EXPECT_FALSE(way->toolTip().isEmpty());
}

TEST_F(RollOverPanelTest, todayLeadsThereInSummerUntilItIsDone)
{
    const auto texts = [this](QDate day) {
        clock.day = day;
        QStringList lines;
        for (const TodayLine &line : valueOf(aboutTheRollOver(*session)))
            lines << line.text;
        return lines;
    };
    EXPECT_EQ(texts({2027, 5, 31}), QStringList());
    EXPECT_EQ(texts({2027, 6, 1}),
              QStringList{u"The school year ends on 31 August 2027: move the classes up"_s});
    EXPECT_EQ(texts({2027, 9, 30}),
              QStringList{u"The school year ended on 31 August 2027: move the classes up"_s});
    EXPECT_EQ(texts({2027, 10, 1}), QStringList());
    clock.day = {2027, 7, 12};
    EXPECT_EQ(valueOf(aboutTheRollOver(*session)).front().place.detail, u"roll-over"_s);
    apply(*begun());
    EXPECT_EQ(texts({2027, 7, 13}), QStringList());
    session->setActor(governor);
    EXPECT_ERROR(aboutTheRollOver(*session), Forbidden);
}
