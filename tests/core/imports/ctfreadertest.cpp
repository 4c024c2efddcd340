#include "imports/ctfreader.h"

#include "core/imports/tables.h"

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileWith(const char *pupils, const char *version = "25.0")
{
    return QByteArray("<CTfile><Header><CTFVersion>")
        .append(version)
        .append("</CTFVersion><DocumentQualifier>partial</DocumentQualifier><SourceSchool>"
                "<SchoolName>Example Infants</SchoolName></SourceSchool></Header><CTFpupilData>")
        .append(pupils)
        .append("</CTFpupilData></CTfile>");
}

Rows<PupilRow> pupilsIn(const TransferFile &file)
{
    return readPupils(file.pupils, file.pupilMapping, today);
}

Rows<ContactRow> contactsIn(const TransferFile &file)
{
    return readContacts(file.contacts, file.contactMapping, today);
}

} // namespace

TEST(CtfReader, readsAPupilByNameWhateverTheOrder)
{
    const auto file = readTransferFile(fileWith(
        "\n<Pupil><Contacts><Contact><Surname>LEE</Surname><Order>2</Order>"
        "<Phones><Phone><PhoneNo>07700 900123</PhoneNo></Phone></Phones>"
        "<Relationship>PAM</Relationship><Responsibility>true</Responsibility></Contact></Contacts>"
        "<LookedAfter><InCare>true</InCare><CareAuthority>820</CareAuthority></LookedAfter>"
        "<BasicDetails><NCYEARACTUAL>R</NCYEARACTUAL><MiddleNames>Rose</MiddleNames><Languages>"
        "<Type><LanguageType>H</LanguageType><Language>POL</Language></Type>"
        "<Type><Language>URD</Language></Type></Languages></BasicDetails>"
        "<Gender>F</Gender><DOB>2022-03-28</DOB><Forename>Ann</Forename><Surname>LEE</Surname>"
        "<Address><Surname>not hers</Surname></Address><UPN>B801200005001</UPN></Pupil>"));
    ASSERT_OK(file);
    EXPECT_EQ(file->version, u"25.0"_s);
    EXPECT_TRUE(file->isPartial);
    EXPECT_EQ(file->sourceSchool, u"Example Infants"_s);
    EXPECT_TRUE(file->problems.empty());

    const auto pupils = pupilsIn(*file);
    ASSERT_EQ(pupils.rows.size(), 1U);
    EXPECT_TRUE(pupils.problems.empty());
    const PupilRow &pupil = pupils.rows[0];
    EXPECT_EQ(pupil.line, 2);
    EXPECT_EQ(pupil.upn->text(), u"B801200005001"_s);
    EXPECT_EQ(pupil.surname->text(), u"LEE"_s);
    EXPECT_EQ(pupil.middleNames->text(), u"Rose"_s);
    EXPECT_EQ(pupil.born, QDate(2022, 3, 28));
    EXPECT_EQ(pupil.sex, Sex::Female);
    EXPECT_EQ(pupil.yearGroup, u"R"_s);
    EXPECT_EQ(pupil.inCare, true);
    EXPECT_EQ(pupil.careAuthority, u"820"_s);
    EXPECT_EQ(pupil.homeLanguage, u"POL, URD"_s);

    const auto contacts = contactsIn(*file);
    ASSERT_EQ(contacts.rows.size(), 1U);
    const ContactRow &contact = contacts.rows[0];
    EXPECT_EQ(contact.pupilUpn, pupil.upn);
    EXPECT_EQ(contact.pupilForename, pupil.forename);
    EXPECT_EQ(contact.surname->text(), u"LEE"_s);
    EXPECT_EQ(contact.priority, 2);
    EXPECT_EQ(contact.relationship, u"Mother"_s);
    EXPECT_EQ(contact.parentalResponsibility, true);
    EXPECT_EQ(contact.telephone, u"07700 900123"_s);
}

TEST(CtfReader, readsTheAdmissionsFile)
{
    const auto file =
        readTransferFile("<ATfile><ATFpupilData><Pupil><Surname>A</Surname><Forename>B"
                         "</Forename><Sex>M</Sex></Pupil></ATFpupilData></ATfile>");
    ASSERT_OK(file);
    EXPECT_EQ(pupilsIn(*file).rows.size(), 1U);
}

TEST(CtfReader, warnsOfAVersionItDoesNotKnow)
{
    const auto file = readTransferFile(fileWith("", "26.0"));
    ASSERT_OK(file);
    ASSERT_EQ(file->problems.size(), 1U);
    EXPECT_EQ(file->problems[0].reason, RowReason::NewerVersion);
    EXPECT_EQ(file->problems[0].severity, Severity::Warning);
}

TEST(CtfReader, holdsItsPupilsToTheSameRules)
{
    const auto file = readTransferFile(fileWith(
        "<Pupil><UPN>A801200005001</UPN><Surname>A</Surname><DOB>2031-01-01</DOB></Pupil>"
        "<Pupil><UPN>A801200005001</UPN><Surname>A</Surname><DOB>2020-01-01</DOB></Pupil>"));
    ASSERT_OK(file);
    EXPECT_EQ(faultsOf(pupilsIn(*file)),
              (Faults{{1, RowReason::BornInTheFuture, Severity::Refused},
                      {1, RowReason::OneNameOnly, Severity::Warning},
                      {1, RowReason::UpnCheckLetter, Severity::Warning}}));
}

TEST(CtfReader, refusesDocumentTypesAndEntities)
{
    EXPECT_ERROR(readTransferFile("<!DOCTYPE CTfile SYSTEM \"file:///etc/passwd\"><CTfile/>"),
                 Unreadable);
    EXPECT_ERROR(readTransferFile(fileWith("<Pupil><Surname>&e;</Surname></Pupil>")), Unreadable);
}

TEST(CtfReader, refusesWhatIsNoTransferFile)
{
    EXPECT_ERROR(readTransferFile("<html/>"), Unreadable);
    EXPECT_ERROR(readTransferFile(""), Unreadable);
    const auto cut = readTransferFile(fileWith("\n<Pupil><Surname>A").first(200));
    EXPECT_ERROR(cut, Unreadable);
    EXPECT_EQ(cut.error().line, 2);
}

TEST(CtfReader, stopsAtElementsNestedTooDeep)
{
    EXPECT_ERROR(readTransferFile(fileWith(QByteArray("<Pupil>").repeated(100'000).constData())),
                 TooLarge);
}
