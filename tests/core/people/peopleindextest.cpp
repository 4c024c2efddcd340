#include "people/peopleindex.h"
#include "people/peopleservice.h"
#include "support/registertest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class PeopleIndexTest : public RegisterTest
{
protected:
    QStringList found(QStringView words)
    {
        const PeopleIndex index = *PeopleIndex::load(*target, office);
        QStringList names;
        for (const PersonId id : index.matching(words))
            names << PeopleService(*target).person(office, id)->names.known();
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

TEST_F(PeopleIndexTest, neverFindsAcrossTwoPeople)
{
    add(adultNamed(u"Ab", u"Cd"));
    add(adultNamed(u"Ef", u"Gh"));
    EXPECT_TRUE(found(u"cd ef").isEmpty());
}

TEST_F(PeopleIndexTest, findsTheSameAsTheQuestionToTheRegister)
{
    for (const auto *name : {u"Anna", u"Hanna", u"Nan", u"Ian", u"Noah", u"Siân"})
        add(pupilNamed(name, u"O’Neill", u"3B"));
    for (const auto *words : {u"a", u"an", u"nn", u"na", u"ian", u"neil h"}) {
        QStringList asked;
        for (const PersonSummary &summary : valueOf(PeopleService(*target).list(
                 office, {.on = clock.day, .words = QString::fromUtf16(words)})))
            asked << summary.known;
        EXPECT_EQ(found(QString::fromUtf16(words)), asked);
    }
}
