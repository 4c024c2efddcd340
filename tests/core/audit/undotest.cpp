#include "audit/undo.h"
#include "audit/trail.h"
#include "people/peopleservice.h"
#include "school/schoolsettings.h"
#include "support/registertest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class UndoTest : public RegisterTest
{
protected:
    OperationId last() { return (*Trail(*target).lastOf(office))->id; }
    Result<OperationId> undoLast() { return Undo(*target).undo(office, last()); }
    PeopleService people{*target};
};

TEST_F(UndoTest, putsAChangeBackAsItWas)
{
    const PersonId id = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Person before = people.person(office, id).value();
    PersonDraft after = before;
    after.pupil->className = u"3C"_s;
    after.email = u"home@example.org"_s;
    ASSERT_OK(people.change(office, before, after));

    ASSERT_OK(undoLast());
    const Person now = people.person(office, id).value();
    EXPECT_EQ(static_cast<const PersonDraft &>(now), static_cast<const PersonDraft &>(before));
    EXPECT_GT(now.version, before.version);
}

TEST_F(UndoTest, isItselfInTheTrailAndCanBeUndone)
{
    const PersonId id = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Person before = people.person(office, id).value();
    PersonDraft after = before;
    after.pupil->className = u"3C"_s;
    ASSERT_OK(people.change(office, before, after));
    const OperationId changed = last();

    const auto undone = undoLast();
    ASSERT_OK(undone);
    const auto newest = Trail(*target).operations(office, 1).value().front();
    EXPECT_EQ(newest.id, *undone);
    EXPECT_EQ(newest.undoes, changed);
    ASSERT_OK(Undo(*target).undo(office, *undone));
    EXPECT_EQ(people.person(office, id)->pupil->className, u"3C"_s);
}

TEST_F(UndoTest, takesAnAdditionAway)
{
    add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    ASSERT_OK(undoLast());
    EXPECT_EQ(count(u"person"_s), 0);
    EXPECT_EQ(count(u"pupil"_s), 0);
}

TEST_F(UndoTest, bringsBackWhatWasRemoved)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Contact mother = addParent(pupil, u"Ioana", u"Mother");
    ASSERT_OK(people.removeContact(office, mother));
    ASSERT_OK(undoLast());
    const auto contacts = people.contactsOf(office, pupil).value();
    ASSERT_EQ(contacts.size(), 1U);
    EXPECT_EQ(contacts.front().id, mother.id);
    EXPECT_EQ(contacts.front().responsibility, Responsibility::Yes);
}

TEST_F(UndoTest, refusesWhenSomethingWasChangedSince)
{
    const PersonId id = add(adultNamed(u"Ann", u"Hill"));
    Person person = people.person(office, id).value();
    PersonDraft draft = person;
    draft.email = u"first@example.org"_s;
    ASSERT_OK(people.change(office, person, draft));
    const OperationId first = last();
    person = people.person(office, id).value();
    draft.email = u"second@example.org"_s;
    ASSERT_OK(people.change(office, person, draft));

    const QString before = everything();
    const auto stale = Undo(*target).undo(office, first);
    EXPECT_ERROR(stale, Stale);
    EXPECT_EQ(stale.error().where, u"person"_s);
    EXPECT_EQ(stale.error().record, id.value());
    EXPECT_EQ(everything(), before);
}

TEST_F(UndoTest, refusesToDoItTwice)
{
    add(adultNamed(u"Ann", u"Hill"));
    const OperationId added = last();
    ASSERT_OK(Undo(*target).undo(office, added));
    EXPECT_ERROR(Undo(*target).undo(office, added), Stale);
}

TEST_F(UndoTest, refusesWhileSomethingNewerRefersToIt)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const OperationId added = last();
    addParent(pupil, u"Ioana", u"Mother");
    EXPECT_ERROR(Undo(*target).undo(office, added), StillInUse);
    EXPECT_EQ(count(u"pupil"_s), 1);
}

TEST_F(UndoTest, needsThePermissionOfTheDeed)
{
    add(adultNamed(u"Ann", u"Hill"));
    EXPECT_ERROR(Undo(*target).undo(governor, last()), Forbidden);
}

TEST_F(UndoTest, leavesNothingHalfDoneAtAnyStatement)
{
    const PersonId id = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Person before = people.person(office, id).value();
    PersonDraft after = before;
    after.pupil->className = u"3C"_s;
    ASSERT_OK(people.change(office, before, after));
    failsAtEveryStatement(
        *target, [this] { return everything(); }, [this] { return undoLast().has_value(); });
}
