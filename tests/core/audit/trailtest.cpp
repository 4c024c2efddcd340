#include "audit/trail.h"
#include "audit/operation.h"
#include "people/peopleservice.h"
#include "support/registertest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class TrailTest : public RegisterTest
{
};

TEST_F(TrailTest, keepsWhoDidWhatWithWhatItWasBefore)
{
    PeopleService people(*target);
    const PersonId id = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Person before = people.person(office, id).value();
    PersonDraft after = before;
    after.pupil->className = u"3C"_s;
    ASSERT_OK(people.change(office, before, after));

    const auto operations = Trail(*target).operationsOn(office, {{u"pupil"_s, id.value()}});
    ASSERT_OK(operations);
    ASSERT_EQ(operations->size(), 2U);
    const PastOperation &newest = operations->front();
    EXPECT_EQ(newest.deed, u"person.change"_s);
    EXPECT_EQ(newest.actorName, office.name);
    EXPECT_EQ(newest.actorRole, Role::Office);
    EXPECT_EQ(newest.at, clock.now());

    const auto entries = Trail(*target).entries(office, newest.id);
    ASSERT_OK(entries);
    const auto pupil = std::ranges::find(*entries, u"pupil"_s, &TrailEntry::table);
    ASSERT_NE(pupil, entries->end());
    EXPECT_EQ(pupil->before[u"class"_s].toString(), u"3B"_s);
    EXPECT_EQ(pupil->after[u"class"_s].toString(), u"3C"_s);
}

TEST_F(TrailTest, tellsOfAPersonWhatIsAboutThemAndNobodyElse)
{
    const PersonId cerys = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const PersonId rhys = add(pupilNamed(u"Rhys", u"Dale", u"3B"));
    const Contact mother = addParent(cerys, u"Ioana", u"Mother");
    addParent(rhys, u"Ann", u"Mother");
    const auto records = valueOf(recordsAbout(database(), u"person"_s, cerys.value()));
    const auto operations = valueOf(Trail(*target).operationsOn(office, records));
    ASSERT_EQ(operations.size(), 2U);
    const auto entries = valueOf(Trail(*target).entriesOn(office, operations.front().id, records));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().table, u"contact"_s);
    EXPECT_EQ(entries.front().record, mother.id.value());
}

TEST_F(TrailTest, refusesToBeChanged)
{
    add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const QString before = everything();
    EXPECT_ERROR(database().change(u"UPDATE trail SET after_row = NULL"_s), Frozen);
    EXPECT_ERROR(database().change(u"DELETE FROM trail"_s), Frozen);
    EXPECT_ERROR(database().change(u"UPDATE operation SET actor_name = 'x'"_s), Frozen);
    EXPECT_ERROR(database().change(u"DELETE FROM operation"_s), Frozen);
    EXPECT_EQ(everything(), before);
}

TEST_F(TrailTest, cannotBePassedBy)
{
    const PersonId id = add(adultNamed(u"Ann", u"Hill"));
    // Straight to the table, as a careless repository would.
    EXPECT_ERROR(database().change(u"UPDATE person SET surname = 'X' WHERE id = :id"_s,
                                   {{u":id"_s, id.value()}}),
                 Required);
}

TEST_F(TrailTest, isAnnouncedAfterTheCommitAndNotWithoutOne)
{
    std::vector<ChangeSet> announced;
    QObject::connect(target.get(), &Register::changed,
                     [&](const ChangeSet &set) { announced.push_back(set); });
    {
        auto operation = Operation::begin(*target, office, Deed::AddPerson);
        ASSERT_OK(operation);
    }
    EXPECT_TRUE(announced.empty());

    const PersonId id = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    ASSERT_EQ(announced.size(), 1U);
    const std::vector<RecordChange> expected{{u"person"_s, id.value(), RecordChange::Kind::Added},
                                             {u"pupil"_s, id.value(), RecordChange::Kind::Added}};
    EXPECT_EQ(announced.front().changes, expected);
    EXPECT_TRUE(announced.front().touches(u"pupil"));
    EXPECT_FALSE(announced.front().touches(u"staff"));
}

TEST_F(TrailTest, isNotForEverybody)
{
    EXPECT_ERROR(Trail(*target).operations({u"T"_s, Role::Teacher}, 10), Forbidden);
}

TEST_F(TrailTest, findsWhatCtrlZTakesBack)
{
    add(adultNamed(u"Ann", u"Hill"));
    const auto last = Trail(*target).lastOf(office);
    ASSERT_OK(last);
    ASSERT_TRUE(last->has_value());
    EXPECT_EQ((*last)->deed, u"person.add"_s);
    EXPECT_FALSE(Trail(*target).lastOf(head).value().has_value());
}
