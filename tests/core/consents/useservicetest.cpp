#include "consents/useservice.h"
#include "consents/startinguses.h"
#include "support/consentstest.h"

#include <QTemporaryFile>

using namespace countersign;
using namespace Qt::StringLiterals;

class UseServiceTest : public ConsentsTest
{
protected:
    QStringList names(bool withRetired = false)
    {
        QStringList found;
        for (const ConsentUse &use : valueOf(uses.list(office, withRetired)))
            found << use.name;
        return found;
    }
    static QString shipped() { return QStringLiteral(COUNTERSIGN_SOURCE "/resources/uses.json"); }
};

TEST_F(UseServiceTest, startsWithTheUsesThatAreShipped)
{
    EXPECT_EQ(startUses(*target, office, shipped()).value(), 10);
    EXPECT_EQ(names().size(), 10);
    EXPECT_EQ(names().first(), u"Display in school"_s);
    const auto internet = uses.find(office, u"supervised internet use");
    ASSERT_OK(internet);
    EXPECT_EQ(internet->basis, Basis::PublicTask);
    EXPECT_FALSE(internet->explanation.isEmpty());
    EXPECT_EQ(startUses(*target, office, shipped()).value(), 0);
    EXPECT_EQ(names().size(), 10);
}

TEST_F(UseServiceTest, startsWithNothingHalfRead)
{
    EXPECT_ERROR(startUses(*target, office, u"/nowhere/uses.json"_s), Unreadable);
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(R"([{"name": "A", "explanation": "B", "basis": "consent"},
                   {"name": "C", "explanation": "D", "basis": "habit"}])");
    file.close();
    EXPECT_ERROR(startUses(*target, office, file.fileName()), Malformed);
    EXPECT_EQ(count(u"consent_use"_s), 0);
    EXPECT_ERROR(startUses(*target, governor, shipped()), Forbidden);
}

TEST_F(UseServiceTest, findsAUseInAnySpelling)
{
    const UseId website = addUse(u"School website");
    EXPECT_EQ(uses.find(office, u"SCHOOL  Website")->id, website);
    EXPECT_ERROR(uses.find(office, u"Website"), NotFound);
}

TEST_F(UseServiceTest, givesANameToOneUseOnly)
{
    addUse(u"School website");
    EXPECT_ERROR(uses.add(office, {.name = u"school Website"_s, .explanation = u"x"_s}), Duplicate);
    EXPECT_ERROR(uses.add(office, {.name = u" "_s, .explanation = u"x"_s}), Required);
    EXPECT_ERROR(uses.add(office, {.name = u"Press"_s}), Required);
}

TEST_F(UseServiceTest, changesAUseButNotOverSomebodyElsesChange)
{
    addUse(u"Press");
    const ConsentUse before = uses.find(office, u"press").value();
    ConsentUseDraft after = before;
    after.name = u"Press and broadcast"_s;
    ASSERT_OK(uses.change(office, before, after));
    EXPECT_EQ(names(), QStringList{u"Press and broadcast"_s});
    EXPECT_ERROR(uses.change(office, before, after), Stale);
    EXPECT_ERROR(uses.change(governor, before, after), Forbidden);
}

TEST_F(UseServiceTest, isListedInTheOrderTheSchoolChose)
{
    const UseId a = addUse(u"A");
    const UseId b = addUse(u"B");
    const UseId c = addUse(u"C");
    ASSERT_OK(uses.reorder(office, {c, a, b}));
    EXPECT_EQ(names(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    EXPECT_ERROR(uses.reorder(office, {c, a}), OutOfRange);
    EXPECT_ERROR(uses.reorder(office, {c, a, a}), OutOfRange);
}

TEST_F(UseServiceTest, isRetiredAndNeverDeleted)
{
    addUse(u"A");
    const UseId fax = addUse(u"Fax");
    const ConsentUse before = uses.find(office, u"fax").value();
    ASSERT_OK(uses.retire(office, before, clock.day));
    EXPECT_EQ(names(), QStringList{u"A"_s});
    EXPECT_EQ(names(true), (QStringList{u"A"_s, u"Fax"_s}));
    EXPECT_ERROR(uses.retire(office, before, clock.day), Stale);
    EXPECT_EQ(uses.find(office, u"fax")->id, fax);
}

TEST_F(UseServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    const auto dump = [this] {
        return everything();
    };
    failsAtEveryStatement(*target, dump,
                          [&] { return startUses(*target, office, shipped()).has_value(); });
    const auto all = uses.list(office).value();
    std::vector<UseId> reversed;
    for (auto use = all.rbegin(); use != all.rend(); ++use)
        reversed.push_back(use->id);
    failsAtEveryStatement(*target, dump,
                          [&] { return uses.reorder(office, reversed).has_value(); });
    const ConsentUse press = uses.find(office, u"press and broadcast").value();
    failsAtEveryStatement(*target, dump, [&] {
        return uses.change(office, press, {.name = u"Press"_s, .explanation = u"x"_s}).has_value();
    });
    const ConsentUse now = uses.find(office, u"press").value();
    failsAtEveryStatement(*target, dump,
                          [&] { return uses.retire(office, now, clock.day).has_value(); });
}
