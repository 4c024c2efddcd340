#include "consents/giver.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class GiverTest : public testing::Test
{
protected:
    GiverTest()
    {
        subject.id = PersonId(1);
        subject.names = {.forename = *PersonName::parse(u"Cerys"),
                         .surname = *PersonName::parse(u"O’Neill"),
                         .preferredForename = *PersonName::parse(u"Cez")};
        subject.pupil = PupilDetails{};
        add(2, u"Siân O’Neill", u"Mother");
        add(3, u"George Hill", u"Father");
        add(4, u"Gwen Hill", u"Grandparent");
    }
    void add(qint64 id, QStringView name, QStringView relationship)
    {
        Contact contact;
        contact.person = PersonId(id);
        contact.name = name.toString();
        contact.relationship = relationship.toString();
        contacts.push_back(contact);
    }
    Giver named(QStringView typed) { return identifyGiver(subject, contacts, typed, day); }
    void expect(QStringView typed, qint64 id, Capacity capacity = Capacity::Contact)
    {
        const Giver found = named(typed);
        EXPECT_EQ(found.by, PersonId(id)) << typed.toString().toStdString();
        EXPECT_EQ(found.capacity, capacity) << typed.toString().toStdString();
    }

    const QDate day{2026, 11, 18};
    Person subject;
    std::vector<Contact> contacts;
};

TEST_F(GiverTest, isFoundByNameHoweverItIsWritten)
{
    expect(u"Siân O’Neill", 2);
    expect(u" sian  ONEILL ", 2);
    expect(u"Mrs Sian O'Neill", 2);
    expect(u"Ms. S. O'Neill", 2);
    expect(u"Mrs O'Neill", 2);
    EXPECT_EQ(named(u"sian oneill").name, u"Siân O’Neill"_s);
}

TEST_F(GiverTest, isFoundByRelationship)
{
    for (const auto *word : {u"Mother", u"MUM", u"mam"})
        expect(word, 2);
    for (const auto *word : {u"Father", u"dad"})
        expect(word, 3);
    for (const auto *word : {u"Nan", u"Gran", u"grandparent", u"Grandad"})
        expect(word, 4);
}

TEST_F(GiverTest, isThePupilByOwnName)
{
    expect(u"Cerys O'Neill", 1, Capacity::Pupil);
    expect(u"cez oneill", 1, Capacity::Pupil);
    expect(u"Pupil", 1, Capacity::Pupil);
    subject.pupil = {};
    expect(u"Cerys O'Neill", 1, Capacity::Self);
}

TEST_F(GiverTest, isNobodyRatherThanAGuess)
{
    add(5, u"Mair O’Neill", u"Mother");
    for (const auto *typed :
         {u"Mum", u"Mr Hill", u"G Hill", u"A Neighbour", u"Mrs", u"Foster carer"})
        expect(typed, 0, Capacity::Other);
    EXPECT_EQ(named(u" A  Neighbour ").name, u"A Neighbour"_s);
    expect(u"Mair O'Neill", 5);
}

TEST_F(GiverTest, isNobodyWhenFatherAndPupilShareAName)
{
    add(6, u"Cerys O’Neill", u"Aunt");
    expect(u"Cerys O'Neill", 0, Capacity::Other);
}

TEST_F(GiverTest, isNotAContactOfEarlierDays)
{
    contacts[0].ended = day;
    expect(u"Mum", 0, Capacity::Other);
    expect(u"Siân O'Neill", 0, Capacity::Other);
    contacts[0].ended = day.addDays(1);
    expect(u"Mum", 2);
}

TEST_F(GiverTest, isTheAuthorityOnlyOfAPupilInCare)
{
    expect(u"Social worker", 0, Capacity::Other);
    subject.pupil->inCare = true;
    subject.pupil->careAuthority = u"Northshire County Council"_s;
    expect(u"social worker", 0, Capacity::Authority);
    expect(u"Northshire County Council", 0, Capacity::Authority);
}
