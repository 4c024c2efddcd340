#include "core/imports/importtest.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

class ContactImport : public ImportTest
{
protected:
    ContactImport()
    {
        import("UPN,Surname,Forename,DOB,Class,Adno\n"
               "B801200005001,Hill,Ann,14/03/2018,3B,001201\n"
               "R674123101121,Hill,Ben,02/09/2016,4A,001202\n"
               "K820200123001,Khan,Ali,05/05/2018,3B,001203\n"
               "P207000016049,Khan,Ali,06/06/2017,4A,001204\n");
    }
    std::vector<Contact> contactsOf(QStringView pupil)
    {
        return valueOf(PeopleRepository(database()).contactsOf(personNamed(pupil).id));
    }
    static constexpr auto mother = "Pupil UPN,Forename,Surname,Relationship,"
                                   "Parental Responsibility,Email,Telephone\n"
                                   "B801200005001,Eve,Hill,Mother,T,eve@example.org,07700 900001\n";
};

TEST_F(ContactImport, theSameFileTwiceChangesNothing)
{
    import(mother, FileKind::Contacts);
    const QString before = everything();
    EXPECT_FALSE(import(mother, FileKind::Contacts).isValid());
    EXPECT_EQ(everything(), before);
}

TEST_F(ContactImport, whatTheFileDoesNotSayWipesNothing)
{
    import(mother, FileKind::Contacts);
    const ImportPlan plan = planOf("Pupil UPN,Forename,Surname,Relationship,"
                                   "Parental Responsibility,Email,Telephone\n"
                                   "B801200005001,EVE,Hill,,,,07700 900002\n",
                                   FileKind::Contacts);
    ASSERT_EQ(plan.contacts.size(), 1U);
    EXPECT_EQ(changesOf(plan.contacts.front()),
              (Changes{{Field::Forename, u"Eve"_s, u"EVE"_s},
                       {Field::Telephone, u"07700 900001"_s, u"07700 900002"_s}}));
    apply(plan);
    const Contact eve = contactsOf(u"Hill, Ann").front();
    EXPECT_EQ(eve.responsibility, Responsibility::Yes);
    EXPECT_EQ(eve.relationship, u"Mother"_s);
    EXPECT_EQ(eve.email, u"eve@example.org"_s);
}

TEST_F(ContactImport, neverMatchesByRelationshipOrASharedTelephoneAlone)
{
    import(mother, FileKind::Contacts);
    import("Pupil UPN,Forename,Surname,Relationship,Telephone\n"
           "B801200005001,Zoë,Nowak,Mother,07700 900001\n",
           FileKind::Contacts);
    EXPECT_EQ(contactsOf(u"Hill, Ann").size(), 2U);
    EXPECT_EQ(contactsOf(u"Hill, Ann").front().name, u"Eve Hill"_s);
}

TEST_F(ContactImport, knowsSomebodyWithANewSurnameByForenameAndEmail)
{
    import(mother, FileKind::Contacts);
    import("Pupil UPN,Forename,Surname,Email\nB801200005001,Eve,Nowak,EVE@example.org\n",
           FileKind::Contacts);
    ASSERT_EQ(contactsOf(u"Hill, Ann").size(), 1U);
    EXPECT_EQ(contactsOf(u"Hill, Ann").front().name, u"Eve Nowak"_s);
}

TEST_F(ContactImport, brothersAndSistersShareAPersonOnlyWhenNameAndReachAgree)
{
    import(mother, FileKind::Contacts);
    import("Pupil UPN,Forename,Surname,Relationship,Parental Responsibility,Telephone\n"
           "R674123101121,Eve,Hill,Mother,T,+44 7700 900001\n"
           "K820200123001,Eve,Hill,Aunt,F,07700 900009\n",
           FileKind::Contacts);
    const PersonId eve = contactsOf(u"Hill, Ann").front().person;
    EXPECT_EQ(contactsOf(u"Hill, Ben").front().person, eve);
    EXPECT_EQ(count(u"contact"_s), 3);
    EXPECT_EQ(count(u"person"_s), 4 + 2);
}

TEST_F(ContactImport, mrHillIsNotMrsHill)
{
    constexpr auto titled = "Pupil UPN,Title,Surname,Relationship\n"
                            "B801200005001,Mrs,Hill,Mother\n"
                            "B801200005001,Mr,Hill,Father\n";
    import(titled, FileKind::Contacts);
    EXPECT_EQ(contactsOf(u"Hill, Ann").size(), 2U);
    EXPECT_FALSE(import(titled, FileKind::Contacts).isValid());
}

TEST_F(ContactImport, findsThePupilByNumberOrByNameWithBirthOrClass)
{
    const ImportPlan plan =
        planOf("Pupil UPN,Adno,Pupil Surname,Pupil Forename,Pupil DOB,Pupil Class,Forename,Surname,"
               "Relationship\n"
               ",001201,Hill,Ann,,,Eve,Hill,Mother\n"
               ",,Khan,Ali,06/06/2017,,Sara,Khan,Mother\n"
               ",,Khan,Ali,,3b,Noor,Khan,Mother\n"
               ",,Khan,Ali,,,Mia,Khan,Mother\n"
               "Y820432120001,,Hill,Ann,,,Ida,Hill,Mother\n"
               ",001201,Khan,Ali,,,Una,Hill,Mother\n",
               FileKind::Contacts);
    EXPECT_EQ(plan.countContacts().added, 3);
    EXPECT_EQ(plan.contacts[1].className, u"4A"_s);
    EXPECT_EQ(plan.contacts[2].className, u"3B"_s);
    std::vector<std::pair<int, RowReason>> refused;
    for (const Problem &problem : plan.problems)
        refused.emplace_back(problem.line, problem.reason);
    EXPECT_EQ(refused, (std::vector<std::pair<int, RowReason>>{{5, RowReason::PupilAmbiguous},
                                                               {6, RowReason::PupilNotOnRoll},
                                                               {7, RowReason::PupilNotOnRoll}}));
}

TEST_F(ContactImport, leavesNothingBehindWhenAnyStatementFails)
{
    const ImportPlan plan = planOf(mother, FileKind::Contacts);
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [&] { return imports.apply(office, plan).has_value(); });
}

class StaffImport : public ImportTest
{
};

TEST_F(StaffImport, matchesOnCodeElseOnName)
{
    import("Staff Code,Forename,Surname,Post\nLLE01,Leah,Llewellyn,Headteacher\n,Bo,Pike,Cook\n",
           FileKind::Staff);
    const ImportPlan plan = planOf("Staff Code,Forename,Surname,Post,Leaving Date\n"
                                   "lle01,Leah,Jones,Headteacher,31/08/2026\n"
                                   "PIK02,Bo,Pike,Cook,\n",
                                   FileKind::Staff);
    EXPECT_EQ(plan.countPeople().changed, 2);
    EXPECT_EQ(changesOf(plan.people[1]), (Changes{{Field::StaffCode, {}, u"PIK02"_s}}));
    apply(plan);
    EXPECT_EQ(count(u"person"_s), 2);
    EXPECT_EQ(personNamed(u"Jones, Leah").staff->ended, QDate(2026, 8, 31));
}

TEST_F(StaffImport, aGovernorIsSomebodyKnownOnlyWhenNameAndEmailAgree)
{
    import("Staff Code,Forename,Surname,Email\nPIK02,Bo,Pike,bo@example.org\n"
           "KHA03,Sara,Khan,sara@example.org\n",
           FileKind::Staff);
    constexpr auto governors = "Forename,Surname,Role,Email,Term Ends\n"
                               "Bo,Pike,Staff Governor,Bo@Example.org,31/08/2029\n"
                               "Sara,Khan,Chair,,31/08/2028\n";
    const ImportPlan plan = planOf(governors, FileKind::Governors);
    EXPECT_EQ(plan.countPeople().changed, 1);
    EXPECT_EQ(plan.countPeople().added, 1);
    apply(plan);
    EXPECT_EQ(count(u"person"_s), 3);
    EXPECT_TRUE(personNamed(u"Pike, Bo").staff && personNamed(u"Pike, Bo").governor);
    EXPECT_FALSE(import(governors, FileKind::Governors).isValid());
}
