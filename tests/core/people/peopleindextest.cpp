#include "people/peopleindex.h"
#include "people/peopleservice.h"
#include "support/registertest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class PeopleIndexTest : public RegisterTest
{
protected:
    QStringList found(QStringView words, PeopleFilter filter = {})
    {
        filter.on = clock.day;
        const PeopleIndex index = *PeopleIndex::load(*target, office, filter);
        QStringList names;
        for (const PersonId id : index.matching(words))
            names << PeopleService(*target).person(office, id)->names.known();
        return names;
    }

    QStringList asked(const QString &words, PeopleFilter filter = {})
    {
        filter.on = clock.day;
        filter.words = words;
        QStringList names;
        for (const PersonSummary &summary : valueOf(PeopleService(*target).list(office, filter)))
            names << summary.known;
        return names;
    }
};

TEST_F(PeopleIndexTest, findsEveryWordAnywhereInTheOrderOfNames)
{
    add(pupilNamed(u"Łukasz", u"Zając", u"3B"));
    add(pupilNamed(u"Luke", u"Adams", u"3B"));
    add(pupilNamed(u"Ann", u"Lucas", u"1A"));
    EXPECT_EQ(found(u"luk"), (QStringList{u"Luke Adams"_s, u"Łukasz Zając"_s}));
    EXPECT_EQ(found(u"3b zaj"), QStringList{u"Łukasz Zając"_s});
    EXPECT_EQ(found(u"a").size(), 3);
    EXPECT_EQ(found(u"").size(), 3);
    EXPECT_TRUE(found(u"xyz").isEmpty());
    EXPECT_TRUE(found(u"adams ann").isEmpty());
}

TEST_F(PeopleIndexTest, findsInTheOrderOfTheList)
{
    add(pupilNamed(u"Ann", u"Lucas", u"1A"));
    add(pupilNamed(u"Luke", u"Adams", u"3B"));
    add(pupilNamed(u"Ben", u"Adams", u"3B"));
    EXPECT_EQ(found(u"a", {.order = PeopleOrder::ClassName}),
              (QStringList{u"Ann Lucas"_s, u"Ben Adams"_s, u"Luke Adams"_s}));
    EXPECT_EQ(found(u"a", {.order = PeopleOrder::ClassName, .isDescending = true}),
              (QStringList{u"Luke Adams"_s, u"Ben Adams"_s, u"Ann Lucas"_s}));
}

TEST_F(PeopleIndexTest, knowsNobodyWhomTheListLeavesOut)
{
    add(pupilNamed(u"Ann", u"Lucas", u"1A"));
    add(pupilNamed(u"Luke", u"Adams", u"3B"));
    add(adultNamed(u"Lucy", u"Hill"));
    EXPECT_EQ(found(u"lu", {.className = u"1A"_s}), QStringList{u"Ann Lucas"_s});
    EXPECT_EQ(found(u"lu", {.kinds = PupilKind}), (QStringList{u"Luke Adams"_s, u"Ann Lucas"_s}));
    EXPECT_EQ(found(u"lu", {.kinds = GovernorKind}), QStringList());
}

TEST_F(PeopleIndexTest, takesNoNoticeOfTheWordsOfTheFilter)
{
    add(adultNamed(u"Lucy", u"Hill"));
    EXPECT_EQ(found(u"hill", {.words = u"somebody else"_s}), QStringList{u"Lucy Hill"_s});
}

TEST_F(PeopleIndexTest, neverFindsAcrossTwoPeople)
{
    add(adultNamed(u"Ab", u"Cd"));
    add(adultNamed(u"Ef", u"Gh"));
    EXPECT_TRUE(found(u"cd ef").isEmpty());
}

TEST_F(PeopleIndexTest, findsTheSameAsTheQuestionToTheRegister)
{
    for (const auto *name : {u"Anna", u"Hanna", u"Nan", u"Ian", u"Noah", u"Siân", u"Jo"}) {
        add(pupilNamed(name, u"O’Neill", u"3B"));
        // Shorter than a line of the searched text usually is, and many times as long.
        add(adultNamed(name, u"Ng"));
        add(adultNamed(name, QString(QString(150, u'n') + u" Smith"_s)));
    }
    for (const auto *words :
         {u"a", u"an", u"nn", u"na", u"ian", u"neil h", u"smith n", u"jo", u"g"}) {
        for (const PeopleOrder order : {PeopleOrder::Name, PeopleOrder::ClassName}) {
            const QString typed = QString::fromUtf16(words);
            EXPECT_EQ(found(typed, {.order = order}), asked(typed, {.order = order}))
                << typed.toStdString();
        }
    }
}
