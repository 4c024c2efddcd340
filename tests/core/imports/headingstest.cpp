#include "imports/headings.h"

#include "imports/mapping.h"
#include "imports/uses.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;
using enum Field;

namespace {

std::vector<Field> mapped(FileKind kind, const QStringList &headings)
{
    return guessMapping(kind, headings).columns;
}

using Fields = std::vector<Field>;

const QStringList uses{u"Display in school"_s,  u"Display outside school"_s,
                       u"School website"_s,     u"Prospectus and printed promotion"_s,
                       u"Video and webcam"_s,   u"Learning platform"_s,
                       u"Press and broadcast"_s};

} // namespace

TEST(Headings, foldsCasePunctuationAndSpace)
{
    EXPECT_EQ(foldedHeading(u" Middle Name(s)"), u"middlenames"_s);
    EXPECT_EQ(foldedHeading(u"D.O.B."), u"dob"_s);
    EXPECT_EQ(foldedHeading(u"KnownAsFirstName"), u"knownasfirstname"_s);
}

TEST(Headings, mapsTheAliasesOfPupils)
{
    EXPECT_EQ(mapped(FileKind::Pupils, {u"Unique Pupil Number"_s, u"MIS ID"_s, u"Given name"_s,
                                        u"Known as"_s, u"Family Name"_s, u"Birth date"_s,
                                        u"NCyearActual"_s, u"Tutor group"_s, u"Shoe size"_s}),
              (Fields{Upn, AdmissionNumber, Forename, PreferredForename, Surname, BirthDate,
                      YearGroup, ClassName, None}));
}

TEST(Headings, takesTheBetterOfTwoColumnsForAField)
{
    EXPECT_EQ(mapped(FileKind::Pupils, {u"Forename"_s, u"Legal Forename"_s}),
              (Fields{None, Forename}));
    EXPECT_EQ(mapped(FileKind::Pupils, {u"DOB"_s, u"Date of birth"_s}), (Fields{BirthDate, None}));
}

TEST(Headings, tellsThePupilsNameFromTheContacts)
{
    EXPECT_EQ(mapped(FileKind::Contacts, {u"Pupil Surname"_s, u"Surname"_s, u"UPN"_s}),
              (Fields{PupilSurname, Surname, Upn}));
    EXPECT_EQ(mapped(FileKind::Contacts, {u"Surname"_s, u"Contact Surname"_s, u"Pupil UPN"_s}),
              (Fields{PupilSurname, Surname, Upn}));
    EXPECT_EQ(mapped(FileKind::Contacts, {u"Pupil Name"_s, u"Parent Name"_s}),
              (Fields{PupilFullName, FullName}));
}

TEST(Headings, leavesContactsOutOfAListOfPupils)
{
    EXPECT_EQ(mapped(FileKind::Pupils, {u"Surname"_s, u"Contact Surname"_s, u"Contact Email"_s}),
              (Fields{Surname, None, None}));
}

TEST(Headings, takesTheSchoolsOwnChoiceBeforeTheAliases)
{
    const HeadingChoices chosen{
        {u"house"_s, ClassName}, {u"reg"_s, None}, {u"legalforename"_s, Use}};
    EXPECT_EQ(
        guessMapping(FileKind::Pupils, {u"House"_s, u"Reg"_s, u"Legal Forename"_s}, chosen).columns,
        (Fields{ClassName, None, None}));
}

TEST(Headings, takesEveryOtherColumnOfAConsentSheetForAUse)
{
    const Mapping mapping = guessMapping(
        FileKind::Consents, {u"Surname"_s, u"Class"_s, u"Trips blog"_s, QString(), u"Form back"_s});
    EXPECT_EQ(mapping.columns, (Fields{Surname, ClassName, Use, None, FormReturnedOn}));
    EXPECT_EQ(mapping.useColumns(), std::vector<qsizetype>{2});
}

TEST(Headings, guessTheKindOfFile)
{
    EXPECT_EQ(
        guessKind({u"Surname"_s, u"Forename"_s, u"UPN"_s, u"DOB"_s, u"Year"_s, u"Reg"_s, u"Sex"_s}),
        FileKind::Pupils);
    EXPECT_EQ(guessKind({u"UPN"_s, u"Surname"_s, u"Contact Surname"_s, u"Relationship"_s}),
              FileKind::Contacts);
    EXPECT_EQ(guessKind({u"Surname"_s, u"Class"_s, u"Website"_s, u"Press"_s}), FileKind::Consents);
    EXPECT_EQ(guessKind({u"Uno"_s, u"Due"_s}), std::nullopt);
}

TEST(Uses, areMatchedByNameOrAlias)
{
    for (const auto &[heading, use] :
         {std::pair(u"Prospectus", 3), std::pair(u"Press", 6), std::pair(u"Video", 4),
          std::pair(u"Website", 2), std::pair(u"Learning Platform", 5),
          std::pair(u"Display in school", 0), std::pair(u"Display outside", 1),
          std::pair(u"PRESS and broadcast", 6), std::pair(u"Display", -1), std::pair(u"", -1),
          std::pair(u"Facebook", -1)})
        EXPECT_EQ(matchingUse(heading, uses), use);
}

TEST(Uses, preferTheSchoolsOwnNameToAnAlias)
{
    EXPECT_EQ(matchingUse(u"Press", {u"Press and broadcast"_s, u"press"_s}), 1);
}

TEST(Mapping, takesAPlainListOfNamesForTheRoll)
{
    EXPECT_EQ(guessKind({u"UPN"_s, u"Surname"_s, u"Forename"_s, u"DOB"_s, u"Reg"_s, u"Year"_s}),
              FileKind::Pupils);
}
