#include "people/peopleservice.h"
#include "audit/trail.h"
#include "people/peoplerepository.h"
#include "support/registertest.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class PeopleServiceTest : public RegisterTest
{
protected:
    PeopleFilter filter(QStringView words = {})
    {
        return {.on = clock.day, .words = words.toString()};
    }
    QStringList listed(const PeopleFilter &asked)
    {
        QStringList names;
        for (const PersonSummary &summary : valueOf(people.list(office, asked)))
            names << summary.listed;
        return names;
    }
    PeopleService people{*target};
};

TEST_F(PeopleServiceTest, keepsEverythingThatIsKnownOfSomebody)
{
    PersonDraft draft = pupilNamed(u"Siân", u"O’Neill", u"4/5 Oak", u"4");
    draft.names.title = u"Miss"_s;
    draft.names.middleNames = *PersonName::parse(u"Anne");
    draft.names.preferredForename = *PersonName::parse(u"Shan");
    draft.born = {2018, 3, 14};
    draft.sex = u"F"_s;
    draft.languages = u"CYM ENG"_s;
    draft.pupil->upn = *Upn::parse(u"B801200005001");
    draft.pupil->admissionNumber = u"001201"_s;
    draft.pupil->joined = {2022, 9, 5};
    draft.pupil->inCare = true;
    draft.pupil->careAuthority = u"820"_s;
    draft.governor = GovernorDetails{u"Associate"_s, {2026, 1, 1}, {2029, 12, 31}};
    draft.staff =
        StaffDetails{.code = u"ONE01"_s, .post = u"Teacher"_s, .dbsChecked = {2025, 1, 2}};
    draft.associate = AssociateDetails{AssociateKind::Volunteer, u"Library"_s, {2026, 1, 1}, {}};
    const PersonId id = add(draft);
    const auto found = people.person(office, id);
    ASSERT_OK(found);
    EXPECT_EQ(static_cast<const PersonDraft &>(*found), draft);
}

TEST_F(PeopleServiceTest, findsByAnyPartOfAnyNameFolded)
{
    PersonDraft draft = pupilNamed(u"Łukasz", u"O’Neill-Nguyễn", u"3B");
    draft.pupil->upn = *Upn::parse(u"B801200005001");
    draft.pupil->admissionNumber = u"001201"_s;
    add(draft);
    add(pupilNamed(u"Ava", u"Mohamed", u"1A", u"1"));
    for (const auto *words : {u"lukasz", u"ŁUK", u"oneill", u"O'Neill", u"nguyen", u"kasz neil",
                              u"b8012000", u"1201", u"3b"})
        EXPECT_EQ(listed(filter(words)), QStringList{u"O’Neill-Nguyễn, Łukasz"_s})
            << QString::fromUtf16(words).toStdString();
    EXPECT_TRUE(listed(filter(u"lukasz mohamed")).isEmpty());
}

TEST_F(PeopleServiceTest, filtersByKindYearClassAndPresence)
{
    PersonDraft left = pupilNamed(u"Bo", u"Away", u"3B");
    left.pupil->left = {2026, 10, 1};
    add(left);
    const PersonId here = add(pupilNamed(u"Cy", u"Here", u"3B"));
    addParent(here, u"Dee", u"Mother");
    PersonDraft staff = adultNamed(u"Eve", u"Teacher");
    staff.staff = StaffDetails{.code = u"TEA01"_s};
    add(staff);

    EXPECT_EQ(listed(filter()).size(), 3);
    PeopleFilter asked = filter();
    asked.kinds = PupilKind;
    asked.className = u"3B"_s;
    asked.yearGroup = u"3"_s;
    EXPECT_EQ(listed(asked), QStringList{u"Here, Cy"_s});
    asked.presence = Presence::Left;
    EXPECT_EQ(listed(asked), QStringList{u"Away, Bo"_s});
    asked = filter();
    asked.kinds = ParentKind;
    EXPECT_EQ(listed(asked), QStringList{u"Parent, Dee"_s});
    asked.kinds = StaffKind | ParentKind;
    EXPECT_EQ(people.count(office, asked).value(), 2);
    EXPECT_EQ(people.classes(office).value(), QStringList{u"3B"_s});
}

TEST_F(PeopleServiceTest, listsClassesAsTheyAreTaught)
{
    for (const auto *name : {u"10A", u"2B", u"RA", u"2A", u"N2", u"1"})
        add(pupilNamed(u"Any", u"Body", name));
    EXPECT_EQ(people.classes(office).value(),
              (QStringList{u"N2"_s, u"RA"_s, u"1"_s, u"2A"_s, u"2B"_s, u"10A"_s}));
}

TEST_F(PeopleServiceTest, refusesWhatCannotBeTrue)
{
    PersonDraft nobody;
    EXPECT_ERROR(people.add(office, nobody), Required);
    PersonDraft unborn = pupilNamed(u"Ann", u"Hill", u"RA");
    unborn.born = clock.day.addDays(1);
    EXPECT_ERROR(people.add(office, unborn), OutOfRange);
    PersonDraft odd = pupilNamed(u"Ann", u"Hill", u"RA", u"Oak");
    EXPECT_ERROR(people.add(office, odd), OutOfRange);
    PersonDraft back = pupilNamed(u"Ann", u"Hill", u"RA");
    back.pupil->joined = {2026, 9, 1};
    back.pupil->left = {2026, 8, 1};
    const auto done = people.add(office, back);
    EXPECT_ERROR(done, OutOfRange);
    EXPECT_EQ(done.error().where, u"pupil.left_on"_s);
    EXPECT_EQ(count(u"person"_s), 0);
}

TEST_F(PeopleServiceTest, givesAUpnToOnePupilOnly)
{
    PersonDraft one = pupilNamed(u"Ann", u"Hill", u"RA");
    one.pupil->upn = *Upn::parse(u"B801200005001");
    add(one);
    PersonDraft other = pupilNamed(u"Bob", u"Dale", u"RA");
    other.pupil->upn = one.pupil->upn;
    const auto twice = people.add(office, other);
    EXPECT_ERROR(twice, Duplicate);
    EXPECT_EQ(twice.error().where, u"pupil.upn"_s);
    EXPECT_EQ(count(u"person"_s), 1);
}

TEST_F(PeopleServiceTest, doesNotWriteOverSomebodyElsesChange)
{
    const PersonId id = add(adultNamed(u"Ann", u"Hill"));
    const Person mine = people.person(office, id).value();
    PersonDraft theirs = mine;
    theirs.phone = u"07700 900123"_s;
    ASSERT_OK(people.change(head, mine, theirs));
    PersonDraft late = mine;
    late.email = u"late@example.org"_s;
    EXPECT_ERROR(people.change(office, mine, late), Stale);
    EXPECT_EQ(people.person(office, id)->phone, u"07700 900123"_s);
}

TEST_F(PeopleServiceTest, writesNothingForWhoeverMayNot)
{
    EXPECT_ERROR(people.add(governor, adultNamed(u"Ann", u"Hill")), Forbidden);
    EXPECT_EQ(count(u"person"_s), 0);
    EXPECT_EQ(count(u"operation"_s), 0);
}

TEST_F(PeopleServiceTest, listsContactsInTheOrderTheyAreCalled)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Contact mother = addParent(pupil, u"Ioana", u"Mother");
    ContactDraft second = mother;
    second.person = add(adultNamed(u"George", u"Popescu"));
    second.priority = 0;
    ASSERT_OK(people.addContact(office, second));
    const auto contacts = people.contactsOf(office, pupil).value();
    ASSERT_EQ(contacts.size(), 2U);
    EXPECT_EQ(contacts.front().name, u"George Popescu"_s);
    EXPECT_ERROR(people.addContact(office, second), Duplicate);
    EXPECT_EQ(people.contactsThrough(office, mother.person)->size(), 1U);
}

TEST_F(PeopleServiceTest, tellsOfAnOrderInForceOnlyThoseWhoMayKnow)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const Contact father = addParent(pupil, u"George", u"Father");
    ContactDraft draft = father;
    draft.orderInForce = u"No contact at school"_s;
    ASSERT_OK(people.changeContact(office, father, draft));
    const Actor manager{u"Marion Thwaite"_s, Role::BusinessManager};
    const Contact seen = people.contactsOf(manager, pupil)->front();
    EXPECT_TRUE(seen.orderInForce.isEmpty());
    EXPECT_TRUE(people.contactsThrough(manager, father.person)->front().orderInForce.isEmpty());
    EXPECT_EQ(people.contactsOf(head, pupil)->front().orderInForce, draft.orderInForce);

    // Who cannot see it does not take it away.
    ContactDraft moved = seen;
    moved.priority = 3;
    ASSERT_OK(people.changeContact(manager, seen, moved));
    EXPECT_EQ(people.contactsOf(office, pupil)->front().orderInForce, draft.orderInForce);
    EXPECT_EQ(people.contactsOf(office, pupil)->front().priority, 3);

    const auto past = Trail(*target).operations(office, 1).value().front();
    const auto rowFor = [&](const Actor &actor) {
        return Trail(*target).entries(actor, past.id)->front().after;
    };
    EXPECT_TRUE(rowFor(office).contains(u"order_in_force"_s));
    EXPECT_FALSE(rowFor(manager).contains(u"order_in_force"_s));
}

TEST_F(PeopleServiceTest, leavesNothingHalfDoneAtAnyStatement)
{
    const PersonId pupil = add(pupilNamed(u"Cerys", u"Popescu", u"3B"));
    const auto dump = [this] {
        return everything();
    };
    failsAtEveryStatement(*target, dump, [&] {
        return people.add(office, pupilNamed(u"Ann", u"Hill", u"RA")).has_value();
    });
    failsAtEveryStatement(*target, dump, [&] {
        return people.addContact(office, adultNamed(u"Ioana", u"Popescu"), {.pupil = pupil})
            .has_value();
    });
    const Person before = people.person(office, pupil).value();
    PersonDraft after = before;
    after.pupil->className = u"3C"_s;
    failsAtEveryStatement(*target, dump,
                          [&] { return people.change(office, before, after).has_value(); });
    const Contact contact = people.contactsOf(office, pupil)->front();
    ContactDraft moved = contact;
    moved.priority = 2;
    failsAtEveryStatement(*target, dump,
                          [&] { return people.changeContact(office, contact, moved).has_value(); });
    const Contact now = people.contactsOf(office, pupil)->front();
    failsAtEveryStatement(*target, dump,
                          [&] { return people.removeContact(office, now).has_value(); });
}

TEST(Contact, isEntitledByResponsibilityOrDelegationUnlessBarred)
{
    Contact contact;
    contact.responsibility = Responsibility::Yes;
    EXPECT_TRUE(contact.isEntitledToConsent());
    contact.mayConsent = MayConsent::Barred;
    EXPECT_FALSE(contact.isEntitledToConsent());
    contact = {};
    contact.responsibility = Responsibility::Unknown;
    EXPECT_FALSE(contact.isEntitledToConsent());
    contact.responsibility = Responsibility::No;
    contact.mayConsent = MayConsent::Delegated;
    EXPECT_TRUE(contact.isEntitledToConsent());
}
