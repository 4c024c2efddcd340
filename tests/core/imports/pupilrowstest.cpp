#include "core/imports/tables.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

TEST(PupilRows, holdWhatTheFileSays)
{
    const auto pupils = pupilsOf("UPN,Adno,Legal Surname,Legal Forename,Middle Name(s),Preferred "
                                 "Forename,DOB,Sex,Year,Reg,Date of Admission,In Care\n"
                                 "b801200005001,0012,de Souza,Siân,Rose Ann,Sia,14.03.20,F,Year 1,"
                                 "\"1A\nOak \",4/9/2025,T\n");
    ASSERT_EQ(pupils.rows.size(), 1U);
    EXPECT_TRUE(pupils.problems.empty());
    const PupilRow &row = pupils.rows[0];
    EXPECT_EQ(row.line, 2);
    EXPECT_EQ(row.upn->text(), u"B801200005001"_s);
    EXPECT_EQ(row.admissionNumber, u"0012"_s);
    EXPECT_EQ(row.surname->text(), u"de Souza"_s);
    EXPECT_EQ(row.forename->text(), u"Siân"_s);
    EXPECT_EQ(row.middleNames->text(), u"Rose Ann"_s);
    EXPECT_EQ(row.preferredForename->text(), u"Sia"_s);
    EXPECT_EQ(row.born, QDate(2020, 3, 14));
    EXPECT_EQ(row.sex, Sex::Female);
    EXPECT_EQ(row.yearGroup, u"1"_s);
    EXPECT_EQ(row.className, u"1A Oak"_s);
    EXPECT_EQ(row.joined, QDate(2025, 9, 4));
    EXPECT_EQ(row.inCare, true);
}

TEST(PupilRows, refuseADateOfBirthThatCannotBe)
{
    const auto pupils = pupilsOf("Surname,Forename,DOB\nA,B,31/02/2016\nC,D,8/9/2026\nE,F,soon\n"
                                 "G,H,7/9/2026\nI,J,\n");
    EXPECT_EQ(faultsOf(pupils), (Faults{{2, RowReason::DateDoesNotExist, Severity::Refused},
                                        {3, RowReason::BornInTheFuture, Severity::Refused},
                                        {4, RowReason::NotADate, Severity::Refused},
                                        {6, RowReason::NoBirthDate, Severity::Warning}}));
    EXPECT_EQ(pupils.rows.size(), 2U);
    EXPECT_EQ(pupils.refused(), 3);
}

TEST(PupilRows, onlyWarnOfAnyOtherDate)
{
    const auto pupils = pupilsOf("Surname,Forename,Date of Admission\nA,B,31/02/2016\n");
    EXPECT_EQ(faultsOf(pupils), (Faults{{2, RowReason::DateDoesNotExist, Severity::Warning}}));
    EXPECT_FALSE(pupils.rows.at(0).joined.has_value());
}

TEST(PupilRows, needOneNameOfTwo)
{
    const auto pupils = pupilsOf("Surname,Forename,Class\n,,1A\nSmith,,1A\n,Jane,1A\n12,Jane,1A\n");
    EXPECT_EQ(faultsOf(pupils), (Faults{{2, RowReason::NoName, Severity::Refused},
                                        {3, RowReason::OneNameOnly, Severity::Warning},
                                        {4, RowReason::OneNameOnly, Severity::Warning},
                                        {5, RowReason::NotAName, Severity::Refused}}));
    EXPECT_EQ(pupils.rows.size(), 2U);
}

TEST(PupilRows, takeThePreferredNameWhereThereIsNoLegalOne)
{
    const auto pupils = pupilsOf("Preferred Surname,Preferred Forename\nSmith,Jane\n");
    ASSERT_EQ(pupils.rows.size(), 1U);
    EXPECT_EQ(pupils.rows[0].surname->text(), u"Smith"_s);
}

TEST(PupilRows, tidyANameAndNoteIt)
{
    const auto pupils =
        pupilsOf("Surname,Forename,Middle names\n\"Smith, \"\"Bob\"\"\",Emir,=A(1)\n");
    EXPECT_EQ(faultsOf(pupils), (Faults{{2, RowReason::NameTidied, Severity::Note},
                                        {2, RowReason::NotAName, Severity::Note}}));
    ASSERT_EQ(pupils.rows.size(), 1U);
    EXPECT_EQ(pupils.rows[0].surname->text(), u"Smith Bob"_s);
    EXPECT_FALSE(pupils.rows[0].middleNames.has_value());
}

TEST(PupilRows, askHowNamesInOneColumnAreWritten)
{
    const SourceTable table = tableOf("Name,Class\n\"Smith, Jane\",1A\nMadonna,1A\n");
    Mapping mapping = guessed(FileKind::Pupils, table);
    EXPECT_EQ(faultsOf(readPupils(table, mapping, today)),
              (Faults{{2, RowReason::NameInOneColumn, Severity::Refused},
                      {3, RowReason::NameInOneColumn, Severity::Refused}}));

    mapping.nameColumn = NameColumn::SurnameCommaForename;
    const auto answered = readPupils(table, mapping, today);
    ASSERT_EQ(answered.rows.size(), 1U);
    EXPECT_EQ(answered.rows[0].forename->text(), u"Jane"_s);
    EXPECT_EQ(answered.rows[0].surname->text(), u"Smith"_s);
    EXPECT_EQ(answered.refused(), 1);
}

TEST(PupilRows, askAlsoWhenTheSurnameHoldsBothNames)
{
    EXPECT_EQ(faultsOf(pupilsOf("Surname,Forename,Class\n\"Smith, Jane\",,1A\n")),
              (Faults{{2, RowReason::NameInOneColumn, Severity::Refused}}));
}

TEST(PupilRows, warnOfTheUpn)
{
    const auto pupils = pupilsOf("UPN,Surname,Forename\n,A,B\nA801200005001,C,D\nX80,E,F\n");
    EXPECT_EQ(faultsOf(pupils), (Faults{{2, RowReason::NoUpn, Severity::Warning},
                                        {3, RowReason::UpnCheckLetter, Severity::Warning},
                                        {4, RowReason::UpnMalformed, Severity::Warning}}));
    EXPECT_EQ(pupils.rows.size(), 3U);
}

TEST(PupilRows, doNotMissAUpnThatTheFileHasNoColumnFor)
{
    EXPECT_TRUE(pupilsOf("Surname,Forename\nA,B\n").problems.empty());
}

TEST(PupilRows, refuseTheUpnOfAnotherPupil)
{
    const auto pupils = pupilsOf("UPN,Surname,Forename,DOB\nB801200005001,A,B,1/2/2015\n"
                                 "B801200005001,C,D,1/2/2015\n");
    EXPECT_EQ(faultsOf(pupils), (Faults{{3, RowReason::UpnOfAnotherPupil, Severity::Refused}}));
    EXPECT_EQ(pupils.rows.size(), 1U);
}

TEST(PupilRows, leaveAUpnFreeWhoseRowWasRefused)
{
    const auto pupils = pupilsOf("UPN,Surname,Forename,DOB\nB801200005001,A,B,31/2/2015\n"
                                 "B801200005001,A,B,1/2/2015\n");
    EXPECT_EQ(pupils.rows.size(), 1U);
    EXPECT_EQ(pupils.refused(), 1);
}

TEST(PupilRows, countARowThatRepeatsAnother)
{
    const auto pupils =
        pupilsOf("UPN,Surname,Forename\nB801200005001,A,B\nB801200005001,A,B\nB801200005001,A,B\n");
    EXPECT_EQ(pupils.read, 3);
    EXPECT_EQ(pupils.repeated, 2);
    EXPECT_TRUE(pupils.problems.empty());
}

TEST(PupilRows, foldARowForEachContactIntoOnePupil)
{
    const auto pupils = pupilsOf("UPN,Surname,Forename,DOB,Contact Forename\n"
                                 "A801200005001,Zoë,B,1/2/2015,Ann\n"
                                 "A801200005001,ZOE,B,1/2/2015,Tom\n"
                                 ",C,D,1/2/2016,Eve\n,C,D,1/2/2016,Joe\n");
    EXPECT_EQ(pupils.rows.size(), 2U);
    EXPECT_EQ(pupils.folded, 2);
    EXPECT_EQ(faultsOf(pupils), (Faults{{2, RowReason::UpnCheckLetter, Severity::Warning},
                                        {4, RowReason::NoUpn, Severity::Warning}}));
}

TEST(PupilRows, keepTwoOfOneNameApartWhenNothingElseIsKnown)
{
    const auto pupils = pupilsOf("Surname,Forename,Class\nA,B,1A\nA,B,2B\n");
    EXPECT_EQ(pupils.rows.size(), 2U);
}

TEST(PupilRows, warnOfWhatIsUnclear)
{
    const auto pupils = pupilsOf("Surname,Forename,Year,Sex,In Care\nA,B,Oak,U,maybe\n");
    EXPECT_EQ(faultsOf(pupils), (Faults{{2, RowReason::SexUnclear, Severity::Warning},
                                        {2, RowReason::YearGroupUnclear, Severity::Warning},
                                        {2, RowReason::YesNoUnclear, Severity::Warning}}));
}

TEST(PupilRows, waitForTheMappingWhenNoColumnHoldsAName)
{
    const auto pupils = pupilsOf("UPN,DOB\nB801200005001,1/2/2015\n");
    EXPECT_TRUE(pupils.rows.empty());
    EXPECT_EQ(faultsOf(pupils), (Faults{{0, RowReason::ColumnMissing, Severity::Refused}}));
}
