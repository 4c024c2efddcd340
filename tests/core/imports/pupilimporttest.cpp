#include "audit/undo.h"
#include "core/imports/importtest.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

class PupilImport : public ImportTest
{
};

namespace {

constexpr auto roll = "UPN,Surname,Forename,DOB,Class,Adno\n"
                      "B801200005001,Hill,Ann,14/03/2018,3B,001201\n"
                      "R674123101121,O'Neill,Zoë,02/09/2017,4A,001202\n"
                      ",Khan,Ali,05/05/2018,3B,\n";

} // namespace

TEST_F(PupilImport, aPlanWritesNothing)
{
    const QString before = everything();
    const ImportPlan plan = planOf(roll);
    EXPECT_EQ(plan.countPeople().added, 3);
    EXPECT_EQ(plan.warnings(), 1);
    EXPECT_EQ(everything(), before);
}

TEST_F(PupilImport, theSameFileTwiceChangesNothing)
{
    import(roll);
    const QString before = everything();
    const ImportPlan again = planOf(roll);
    EXPECT_EQ(again.countPeople().unchanged, 3);
    EXPECT_FALSE(apply(again).isValid());
    EXPECT_EQ(everything(), before);
}

TEST_F(PupilImport, showsWhatWouldChangeOfWhomTheUpnSays)
{
    import(roll);
    const ImportPlan plan = planOf("UPN,Surname,Forename,DOB,Class\n"
                                   "b801200005001 ,Hill-Smith,Ann,14/03/2018,3C\n"
                                   "R674123101121,O'Neill,Zoë,02/09/2017,\n"
                                   ",Khan,Ali,05/05/2018,3B\n");
    EXPECT_EQ(plan.countPeople().changed, 1);
    EXPECT_EQ(plan.countPeople().unchanged, 2);
    EXPECT_EQ(changesOf(plan.people.front()), (Changes{{Field::Surname, u"Hill"_s, u"Hill-Smith"_s},
                                                       {Field::ClassName, u"3B"_s, u"3C"_s}}));
    apply(plan);
    const Person changed = personNamed(u"Hill-Smith, Ann");
    EXPECT_EQ(changed.pupil->admissionNumber, u"001201"_s);
    // What the file does not say wipes nothing.
    EXPECT_EQ(personNamed(u"O'Neill, Zoë").pupil->className, u"4A"_s);
    const auto former = valueOf(PeopleRepository(database()).formerNames());
    ASSERT_EQ(former.size(), 1U);
    EXPECT_EQ(former.front().person, changed.id);
    EXPECT_EQ(former.front().name, u"Hill"_s);
    EXPECT_EQ(former.front().until, today);
}

TEST_F(PupilImport, aPreferredNameThatRepeatsTheLegalOneIsNone)
{
    import("Forename,Surname,Preferred Forename,DOB\nZebedee,Hill,Zeb,14/03/2018\n"
           "Ann,Hill,Ann,01/01/2018\n");
    EXPECT_FALSE(personNamed(u"Hill, Ann").names.preferredForename);
    EXPECT_EQ(personNamed(u"Hill, Zeb").names.forename->text(), u"Zebedee"_s);
}

TEST_F(PupilImport, asksBeforeItMatchesByNameAndDateOfBirth)
{
    import(roll);
    constexpr auto withUpn = "UPN,Surname,Forename,DOB,Class\n"
                             "K820200123001,KHAN,Ali,05/05/2018,3B\n";
    ImportPlan plan = planOf(withUpn);
    PersonEntry &entry = plan.people.front();
    ASSERT_TRUE(entry.isOpen());
    EXPECT_EQ(plan.countPeople().open, 1);
    EXPECT_EQ(entry.proposals.front().before->names.listed(), u"Khan, Ali"_s);
    // The one who may be meant is not said to leave.
    EXPECT_EQ(entriesOf(plan, EntryKind::Leaving), 2);
    EXPECT_FALSE(apply(plan).isValid());

    entry.settleAs(0);
    EXPECT_EQ(changesOf(entry), (Changes{{Field::Surname, u"Khan"_s, u"KHAN"_s},
                                         {Field::Upn, {}, u"K820200123001"_s}}));
    apply(plan);
    EXPECT_EQ(count(u"pupil"_s), 3);
    EXPECT_EQ(personNamed(u"KHAN, Ali").pupil->upn->text(), u"K820200123001"_s);
    EXPECT_EQ(count(u"former_name"_s), 0);
}

TEST_F(PupilImport, addsTheOneWhoIsSomebodyElse)
{
    import(roll);
    ImportPlan plan = planOf("Surname,Forename,DOB,Class\nKhan,Ali,05/05/2018,4A\n");
    ASSERT_TRUE(plan.people.front().isOpen());
    plan.people.front().settleAsNew();
    apply(plan);
    EXPECT_EQ(count(u"pupil"_s), 4);
}

TEST_F(PupilImport, neverMatchesByNameWhenTheDatesOfBirthDiffer)
{
    import(roll);
    const ImportPlan plan = planOf("Surname,Forename,DOB\nKhan,Ali,06/05/2018\n");
    EXPECT_EQ(plan.people.front().kind, EntryKind::New);
    EXPECT_FALSE(plan.people.front().isOpen());
}

TEST_F(PupilImport, refusesAUpnThatIsAnotherPupils)
{
    import(roll);
    const ImportPlan plan = planOf("UPN,Surname,Forename,DOB\nB801200005001,Nowak,Jan,1/2/2019\n");
    ASSERT_EQ(plan.problems.size(), 1U);
    EXPECT_EQ(plan.problems.front().reason, RowReason::UpnOnRegister);
    EXPECT_EQ(plan.problems.front().line, 2);
    EXPECT_EQ(plan.countPeople().added, 0);
}

TEST_F(PupilImport, leaversLeaveOnlyWhenThatIsAccepted)
{
    import(roll);
    ImportPlan plan = planOf("UPN,Surname,Forename,DOB\nB801200005001,Hill,Ann,14/03/2018\n"
                             ",Khan,Ali,05/05/2018\n");
    ASSERT_EQ(plan.countPeople().leaving, 1);
    PersonEntry &leaving = plan.people.back();
    EXPECT_EQ(leaving.name, u"O'Neill, Zoë"_s);
    EXPECT_EQ(leaving.line, 0);
    EXPECT_EQ(changesOf(leaving), (Changes{{Field::EndedOn, {}, u"2026-09-07"_s}}));
    EXPECT_FALSE(apply(plan).isValid());

    leaving.accepted = true;
    // Two of three are less than 80 %.
    EXPECT_TRUE(plan.asksAboutRoll());
    EXPECT_ERROR(imports.apply(office, plan), OutOfRange);
    plan.rollConfirmed = true;
    apply(plan);
    EXPECT_EQ(personNamed(u"O'Neill, Zoë").pupil->left, today);
    EXPECT_EQ(entriesOf(planOf(roll), EntryKind::Returning), 1);
    EXPECT_EQ(planOf(roll).countPeople().changed, 0); // not as long as nobody says so
}

TEST_F(PupilImport, nobodyLeavesWhoseRowIsRefused)
{
    import(roll);
    // A mistyped date, a UPN that is another's, and no name but a UPN.
    const ImportPlan plan = planOf("UPN,Surname,Forename,DOB,Class\n"
                                   "B801200005001,Hill,Ann,31/02/2018,3B\n"
                                   "R674123101121,,,02/09/2017,4A\n"
                                   ",Khan,Ali,31/02/2018,3B\n");
    EXPECT_EQ(plan.refused(), 3);
    EXPECT_EQ(plan.countPeople().leaving, 0);
}

TEST_F(PupilImport, asksWhenMoreThanOneThingSpeaksAgainstTheUpn)
{
    import(roll);
    // A brother's row with a mistyped UPN: the surname alone agrees.
    ImportPlan plan = planOf("UPN,Surname,Forename,DOB,Class\n"
                             "B801200005001,Hill,Ben,01/02/2020,1A\n");
    ASSERT_TRUE(plan.people.front().isOpen());
    EXPECT_TRUE(plan.people.front().hasUpnOfProposed);
    EXPECT_EQ(plan.countPeople().leaving, 2);
    EXPECT_FALSE(plan.hasAnythingToWrite());
    ASSERT_EQ(plan.openRows().size(), 1U);
    EXPECT_EQ(plan.openRows().front().reason, RowReason::UpnAndNameDiffer);
    plan.people.front().settleAs(0);
    apply(plan);
    EXPECT_EQ(personNamed(u"Hill, Ben").pupil->upn->text(), u"B801200005001"_s);
}

TEST_F(PupilImport, refusesATwinsUpn)
{
    import("UPN,Surname,Forename,DOB,Class\n"
           "B801200005001,Hill,Ann,14/03/2018,3B\n"
           "R674123101121,Hill,Bea,14/03/2018,3B\n");
    const ImportPlan plan = planOf("UPN,Surname,Forename,DOB,Class\n"
                                   "B801200005001,Hill,Bea,14/03/2018,3B\n"
                                   "R674123101121,Hill,Ann,14/03/2018,3B\n");
    ASSERT_EQ(plan.problems.size(), 2U);
    EXPECT_EQ(plan.problems.front().reason, RowReason::UpnOnRegister);
    EXPECT_FALSE(plan.hasAnythingToWrite());
    EXPECT_EQ(plan.countPeople().leaving, 0);
}

TEST_F(PupilImport, refusesARowThatSaysSomethingElseThanAnEarlierOne)
{
    const ImportPlan plan = planOf("UPN,Surname,Forename,DOB,Class\n"
                                   "B801200005001,Hill,Ann,14/03/2018,3B\n"
                                   "B801200005001,Hill,Ann,14/03/2018,3C\n"
                                   "B801200005001,Hill,Ann,14/03/2018,\n");
    EXPECT_EQ(plan.rows, 3);
    EXPECT_EQ(plan.countPeople().added, 1);
    EXPECT_EQ(plan.repeated, 1);
    ASSERT_EQ(plan.refused(), 1);
    EXPECT_EQ(plan.problems.front().reason, RowReason::RowsDiffer);
    EXPECT_EQ(plan.problems.front().line, 3);
}

TEST_F(PupilImport, givesNobodyTheContactOfAnotherPupil)
{
    import(roll);
    const ImportPlan plan = planOf("Pupil UPN,Pupil Forename,Pupil Surname,Forename,Surname,"
                                   "Relationship,Parental Responsibility\n"
                                   "B801200005001,Zoë,O'Neill,Tom,O'Neill,Father,T\n"
                                   "B801200005001,Ann Mary,Hill-Smith,Eve,Hill,Mother,T\n",
                                   FileKind::Contacts);
    ASSERT_EQ(plan.problems.size(), 1U);
    EXPECT_EQ(plan.problems.front().reason, RowReason::UpnAndNameDiffer);
    ASSERT_EQ(plan.contacts.size(), 1U);
    EXPECT_EQ(plan.contacts.front().name, u"Hill, Eve"_s);
}

TEST_F(PupilImport, whoeverHadLeftComesBackOnlyWhenThatIsAccepted)
{
    import("UPN,Surname,Forename,DOB,Leaving Date\nB801200005001,Hill,Ann,14/03/2018,21/07/2026\n");
    ImportPlan plan = planOf(roll);
    PersonEntry &back = plan.people.front();
    EXPECT_EQ(back.kind, EntryKind::Returning);
    EXPECT_FALSE(back.accepted);
    back.accepted = true;
    apply(plan);
    EXPECT_FALSE(personNamed(u"Hill, Ann").pupil->left.isValid());
}

TEST_F(PupilImport, refusesDatesInTheWrongOrder)
{
    const ImportPlan plan = planOf("Surname,Forename,DOB,Date of Admission,Leaving Date\n"
                                   "Hill,Ann,14/03/2018,01/09/2022,21/07/2021\n");
    EXPECT_EQ(plan.problems.front().reason, RowReason::DatesOutOfOrder);
    EXPECT_FALSE(plan.hasAnythingToWrite());
}

TEST_F(PupilImport, bringsTheContactsThatStandOnThePupilsRows)
{
    const ImportPlan plan =
        planOf("UPN,Surname,Forename,DOB,Contact Surname,Contact Forename,Contact Relationship,"
               "Parental Responsibility,Contact Email\n"
               "B801200005001,Hill,Ann,14/03/2018,Hill,Eve,Mother,Yes,eve@example.org\n"
               "B801200005001,Hill,Ann,14/03/2018,Hill,Tom,Father,,\n"
               "R674123101121,Hill,Ben,02/09/2017,Hill,Eve,Mother,Yes,eve@example.org\n");
    EXPECT_EQ(plan.countPeople().added, 2);
    EXPECT_EQ(plan.countContacts().added, 3);
    EXPECT_EQ(plan.contactPeople.size(), 2U);
    apply(plan);
    EXPECT_EQ(count(u"operation"_s), 1);
    EXPECT_EQ(count(u"person"_s), 4);
    EXPECT_EQ(count(u"contact"_s), 3);
}

TEST_F(PupilImport, leavesNothingBehindWhenAnyStatementFails)
{
    import("UPN,Surname,Forename,DOB,Class\nB801200005001,Hill,Ann,14/03/2018,3B\n"
           "Y820432120001,Nowak,Jan,01/02/2018,3B\n");
    ImportPlan plan = planOf(roll);
    plan.rollConfirmed = true;
    for (PersonEntry &entry : plan.people)
        entry.accepted = true;
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [&] { return imports.apply(office, plan).has_value(); });
}

TEST_F(PupilImport, cancelledItIsAsIfItHadNeverBegun)
{
    const ImportPlan plan = planOf(roll);
    const QString before = everything();
    int asked = 0;
    EXPECT_ERROR(imports.apply(office, plan,
                               [&](int done, int all) {
                                   EXPECT_EQ(done, all);
                                   ++asked;
                                   return false;
                               }),
                 Cancelled);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(everything(), before);
}

TEST_F(PupilImport, leavesNothingBehindOfHundreds)
{
    QByteArray csv("Surname,Forename,DOB,Class\n");
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'a'; second <= 'j'; ++second)
            csv += QByteArray("Hill,") + first + second + ",14/03/2018,3B\n";
    }
    const ImportPlan plan = planOf(csv.constData());
    const QString before = everything();
    for (const int failing : {1, 3, 8, 20, 30}) {
        int left = failing;
        database().setFault([&left](const QString &) { return --left == 0; });
        const auto applied = imports.apply(office, plan);
        database().setFault({});
        EXPECT_ERROR(applied, Io);
        ASSERT_EQ(everything(), before) << failing;
    }
    apply(plan);
    EXPECT_EQ(count(u"pupil"_s), 260);
    EXPECT_EQ(planOf(csv.constData()).countPeople().unchanged, 260);
}

TEST_F(PupilImport, isUndoneAsAWhole)
{
    import("UPN,Surname,Forename,DOB,Class\nB801200005001,Hill,Ann,14/03/2018,3C\n");
    const OperationId applied = import(roll);
    EXPECT_EQ(count(u"pupil"_s), 3);
    EXPECT_OK(Undo(*target).undo(office, applied));
    EXPECT_EQ(count(u"person"_s), 1);
    EXPECT_EQ(personNamed(u"Hill, Ann").pupil->className, u"3C"_s);
}

TEST_F(PupilImport, aPlanFromBeforeAChangeIsStale)
{
    const ImportPlan plan = planOf(roll);
    import("Surname,Forename,DOB\nHill,Ann,14/03/2018\n");
    EXPECT_ERROR(imports.apply(office, plan), Stale);
}

TEST_F(PupilImport, isForThoseWhoMayImport)
{
    EXPECT_ERROR(imports.preview(governor, fileOf(tableOf(roll), FileKind::Pupils)), Forbidden);
    EXPECT_ERROR(imports.apply(governor, planOf(roll)), Forbidden);
    EXPECT_ERROR(imports.open(governor, u"roll.csv"_s), Forbidden);
    EXPECT_ERROR(imports.preview(office, {.source = tableOf(roll)}), Required);
}

TEST_F(PupilImport, remembersWhatTheSchoolCallsItsColumns)
{
    const SourceTable table = tableOf("Surname,Forename,DOB,Gruppe\nHill,Ann,14/03/2018,3B\n");
    ImportFile file = fileOf(table, FileKind::Pupils);
    EXPECT_EQ(file.mapping.columns.back(), Field::None);
    file.mapping.columns.back() = Field::ClassName;
    const auto plan = imports.preview(office, file);
    ASSERT_OK(plan);
    apply(*plan);
    EXPECT_EQ(fileOf(table, FileKind::Pupils).mapping.columns.back(), Field::ClassName);
    EXPECT_TRUE(planOf(table, FileKind::Pupils).headings.isEmpty());
}
