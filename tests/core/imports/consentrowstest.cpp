#include "core/imports/tables.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

TEST(SheetRows, keepWhatWasAnsweredForEachUse)
{
    const SourceTable table = tableOf("Surname,First name,Class,Website,Blog,Form back,Signed by\n"
                                      "A,B,1A,Y,not face,13/09/25,Nan\nC,D,1A,,No,,\n");
    const auto sheet = readConsents(table, guessed(FileKind::Consents, table), today);
    EXPECT_EQ(sheet.uses, (QStringList{u"Website"_s, u"Blog"_s}));
    ASSERT_EQ(sheet.rows.size(), 2U);
    EXPECT_EQ(sheet.rows[0].answers, (std::vector{SheetAnswer::Given, SheetAnswer::Unclear}));
    EXPECT_EQ(sheet.rows[0].answerTexts[1], u"not face"_s);
    EXPECT_EQ(sheet.rows[0].formReturned, QDate(2025, 9, 13));
    EXPECT_EQ(sheet.rows[0].signedBy, u"Nan"_s);
    EXPECT_EQ(sheet.rows[1].answers, (std::vector{SheetAnswer::None, SheetAnswer::Refused}));
    ASSERT_EQ(sheet.problems.size(), 1U);
    EXPECT_EQ(sheet.problems[0],
              (Problem{2, Field::Use, RowReason::AnswerUnclear, Severity::Warning, 4}));
}

TEST(SheetRows, goByTheNumberAloneWhereThereIsOne)
{
    const SourceTable table = tableOf("UPN,Website,Press\nB801200005001,Y,N\n,Y,N\n");
    const auto sheet = readConsents(table, guessed(FileKind::Consents, table), today);
    ASSERT_EQ(sheet.rows.size(), 1U);
    EXPECT_EQ(sheet.rows[0].upn->text(), u"B801200005001"_s);
    EXPECT_EQ(faultsOf(sheet), (Faults{{3, RowReason::NoName, Severity::Refused}}));
}

TEST(ContactRows, knowParentalResponsibilityOrThatItIsNotKnown)
{
    const SourceTable table = tableOf("Pupil UPN,Forename,Surname,Parental Responsibility\n"
                                      "B801200005001,A,B,T\nB801200005001,C,D,F\n"
                                      "B801200005001,E,F,\nB801200005001,G,H,ask\n");
    const auto contacts = readContacts(table, guessed(FileKind::Contacts, table), today);
    ASSERT_EQ(contacts.rows.size(), 4U);
    EXPECT_EQ(contacts.rows[0].parentalResponsibility, true);
    EXPECT_EQ(contacts.rows[1].parentalResponsibility, false);
    EXPECT_EQ(contacts.rows[2].parentalResponsibility, std::nullopt);
    EXPECT_EQ(faultsOf(contacts), (Faults{{5, RowReason::YesNoUnclear, Severity::Warning}}));
}

TEST(ContactRows, needAPupil)
{
    const SourceTable table = tableOf("Pupil UPN,Pupil Surname,Forename,Surname\n"
                                      ",,A,B\nX80,Smith,A,B\n,Smith,A,C\nB801200005001,Smith,,\n");
    const auto contacts = readContacts(table, guessed(FileKind::Contacts, table), today);
    EXPECT_EQ(contacts.rows.size(), 2U);
    EXPECT_EQ(faultsOf(contacts), (Faults{{2, RowReason::NoPupil, Severity::Refused},
                                          {3, RowReason::UpnMalformed, Severity::Warning},
                                          {5, RowReason::NoContact, Severity::Note}}));
}

TEST(StaffRows, refuseTheCodeOfAnother)
{
    const SourceTable table =
        tableOf("Staff Code,Forename,Surname\nABC,A,B\nabc,C,D\n,E,F\n,G,H\n");
    const auto staff = readStaff(table, guessed(FileKind::Staff, table), today);
    EXPECT_EQ(staff.rows.size(), 3U);
    EXPECT_EQ(faultsOf(staff), (Faults{{3, RowReason::CodeOfAnother, Severity::Refused}}));
}
