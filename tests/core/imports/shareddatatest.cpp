#include "core/imports/tables.h"

#include "imports/ctfreader.h"
#include "imports/xlsxreader.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE "/../shared/data/") % name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Invented exports as real systems write them, with the counts a correct importer finds; they do
/// not come with the source.
class SharedData : public testing::Test
{
protected:
    void SetUp() override
    {
        const QByteArray json = contentOf(u"expected.json"_s);
        if (json.isEmpty())
            GTEST_SKIP() << "the folder shared/data is not here";
        m_expected = QJsonDocument::fromJson(json).object();
    }

    QJsonObject expected(const QString &name) const { return m_expected[name].toObject(); }
    static SourceTable table(const QString &name) { return tableOf(contentOf(name).constData()); }

private:
    QJsonObject m_expected;
};

template <class Row>
int refusedFor(const Rows<Row> &rows, RowReason reason)
{
    return rows.count(reason, Severity::Refused);
}

template <class Row>
int warnings(const Rows<Row> &rows)
{
    return int(std::count_if(rows.problems.begin(), rows.problems.end(), [](const Problem &each) {
        return each.severity == Severity::Warning;
    }));
}

int answersOf(const SheetRows &sheet, size_t use, SheetAnswer answer)
{
    return int(std::count_if(sheet.rows.begin(), sheet.rows.end(),
                             [&](const SheetRow &row) { return row.answers.at(use) == answer; }));
}

} // namespace

TEST_F(SharedData, readsTheRoll)
{
    const QJsonObject want = expected(u"pupils.csv"_s);
    const SourceTable roll = table(u"pupils.csv"_s);
    EXPECT_EQ(roll.encoding, want[u"encoding"].toString());
    EXPECT_EQ(QString(roll.delimiter), want[u"delimiter"].toString());
    EXPECT_EQ(roll.titleRows, want[u"title_rows"].toInt());
    ASSERT_EQ(guessKind(roll.headings), FileKind::Pupils);

    const auto pupils = readPupils(roll, guessed(FileKind::Pupils, roll), today);
    EXPECT_EQ(pupils.read, want[u"rows"].toInt());
    EXPECT_EQ(int(pupils.rows.size()), want[u"importable"].toInt());
    EXPECT_EQ(pupils.repeated, want[u"repeated"].toInt());
    EXPECT_EQ(pupils.folded, 0);

    const QJsonObject refused = want[u"refused"].toObject();
    EXPECT_EQ(refusedFor(pupils, RowReason::DateDoesNotExist),
              refused[u"date that does not exist"].toInt());
    EXPECT_EQ(refusedFor(pupils, RowReason::BornInTheFuture),
              refused[u"born in the future"].toInt());
    EXPECT_EQ(refusedFor(pupils, RowReason::NotADate), refused[u"not a date"].toInt());
    EXPECT_EQ(refusedFor(pupils, RowReason::NoName),
              refused[u"no forename and no surname"].toInt());
    EXPECT_EQ(refusedFor(pupils, RowReason::UpnOfAnotherPupil),
              refused[u"UPN already used by a different pupil in the file"].toInt());
    EXPECT_EQ(pupils.refused(), 5);

    const QJsonObject warned = want[u"warnings"].toObject();
    EXPECT_EQ(pupils.count(RowReason::UpnCheckLetter, Severity::Warning),
              warned[u"UPN with a wrong check letter"].toInt());
    EXPECT_EQ(pupils.count(RowReason::NoUpn, Severity::Warning), warned[u"no UPN"].toInt());
    EXPECT_EQ(pupils.count(RowReason::OneNameOnly, Severity::Warning),
              warned[u"only one name"].toInt());
    EXPECT_EQ(warnings(pupils), 3);

    const auto inCare = std::count_if(pupils.rows.begin(), pupils.rows.end(),
                                      [](const PupilRow &row) { return row.inCare == true; });
    EXPECT_EQ(int(inCare), want[u"in_care"].toInt());
}

TEST_F(SharedData, mapsEveryHeading)
{
    for (const auto &[name, kind] : {std::pair(u"pupils.csv"_s, FileKind::Pupils),
                                     std::pair(u"pupils-january.csv"_s, FileKind::Pupils),
                                     std::pair(u"contacts.csv"_s, FileKind::Contacts),
                                     std::pair(u"staff.csv"_s, FileKind::Staff),
                                     std::pair(u"governors.csv"_s, FileKind::Governors),
                                     std::pair(u"consents-last-year.csv"_s, FileKind::Consents)}) {
        const SourceTable source = table(name);
        EXPECT_EQ(guessKind(source.headings), kind) << name.toStdString();
        const Mapping mapping = guessed(kind, source);
        for (size_t i = 0; i < mapping.columns.size(); ++i)
            EXPECT_NE(mapping.columns[i], Field::None)
                << source.headings[qsizetype(i)].toStdString();
    }
}

TEST_F(SharedData, readsTheContacts)
{
    const QJsonObject want = expected(u"contacts.csv"_s);
    const SourceTable source = table(u"contacts.csv"_s);
    const auto contacts = readContacts(source, guessed(FileKind::Contacts, source), today);
    EXPECT_EQ(int(contacts.rows.size()), want[u"rows"].toInt());
    EXPECT_TRUE(contacts.refused() == 0 && warnings(contacts) == 0);
    int with = 0;
    int unknown = 0;
    for (const ContactRow &row : contacts.rows) {
        with += row.parentalResponsibility == true;
        unknown += !row.parentalResponsibility;
    }
    EXPECT_EQ(with, want[u"with_parental_responsibility"].toInt());
    EXPECT_EQ(unknown, want[u"unknown_responsibility"].toInt());

    const SourceTable roll = table(u"pupils.csv"_s);
    QSet<QString> onRoll;
    for (const PupilRow &row : readPupils(roll, guessed(FileKind::Pupils, roll), today).rows) {
        if (row.upn)
            onRoll.insert(row.upn->text());
    }
    const auto strangers =
        std::count_if(contacts.rows.begin(), contacts.rows.end(), [&](const ContactRow &row) {
            return !row.pupilUpn || !onRoll.contains(row.pupilUpn->text());
        });
    EXPECT_EQ(int(strangers), want[u"pupil_not_on_roll_by_upn"].toInt());
}

TEST_F(SharedData, readsStaffAndGovernors)
{
    const SourceTable staffTable = table(u"staff.csv"_s);
    const auto staff = readStaff(staffTable, guessed(FileKind::Staff, staffTable), today);
    EXPECT_EQ(int(staff.rows.size()), expected(u"staff.csv"_s)[u"rows"].toInt());
    const auto left = std::count_if(staff.rows.begin(), staff.rows.end(), [](const StaffRow &row) {
        return row.left && *row.left < today;
    });
    EXPECT_EQ(int(left), expected(u"staff.csv"_s)[u"left"].toInt());
    EXPECT_TRUE(staff.problems.empty());

    const SourceTable governorTable = table(u"governors.csv"_s);
    const auto governors =
        readGovernors(governorTable, guessed(FileKind::Governors, governorTable), today);
    EXPECT_EQ(int(governors.rows.size()), expected(u"governors.csv"_s)[u"rows"].toInt());
    EXPECT_TRUE(governors.problems.empty());
}

TEST_F(SharedData, readsLastYearsConsents)
{
    const QJsonObject want = expected(u"consents-last-year.csv"_s);
    const SourceTable source = table(u"consents-last-year.csv"_s);
    const auto sheet = readConsents(source, guessed(FileKind::Consents, source), today);
    EXPECT_EQ(sheet.read, want[u"rows"].toInt());
    EXPECT_EQ(int(sheet.rows.size()), sheet.read);

    const QJsonObject answers = want[u"answers"].toObject();
    ASSERT_EQ(sheet.uses.size(), answers.size());
    for (size_t use = 0; use < size_t(sheet.uses.size()); ++use) {
        const QJsonObject counts = answers[sheet.uses[qsizetype(use)]].toObject();
        EXPECT_EQ(answersOf(sheet, use, SheetAnswer::Given), counts[u"given"].toInt());
        EXPECT_EQ(answersOf(sheet, use, SheetAnswer::Refused), counts[u"refused"].toInt());
        EXPECT_EQ(answersOf(sheet, use, SheetAnswer::None), counts[u"no answer"].toInt());
        EXPECT_EQ(answersOf(sheet, use, SheetAnswer::Unclear), counts[u"unclear"].toInt());
    }
}

TEST_F(SharedData, readsTheRollOfJanuary)
{
    const SourceTable roll = table(u"pupils-january.csv"_s);
    const auto pupils = readPupils(roll, guessed(FileKind::Pupils, roll), QDate(2027, 1, 5));
    EXPECT_EQ(pupils.read, expected(u"pupils-january.csv"_s)[u"rows"].toInt());
}

TEST_F(SharedData, readsTheTransferFile)
{
    const QString name = u"8202001_CTF_8204321_001.xml"_s;
    const QJsonObject want = expected(name);
    const auto file = readTransferFile(contentOf(name));
    ASSERT_OK(file);
    EXPECT_TRUE(file->problems.empty());
    const auto pupils = readPupils(file->pupils, file->pupilMapping, today);
    EXPECT_EQ(int(pupils.rows.size()), want[u"pupils"].toInt());
    EXPECT_TRUE(pupils.problems.empty());
    const auto inCare = std::count_if(pupils.rows.begin(), pupils.rows.end(),
                                      [](const PupilRow &row) { return row.inCare == true; });
    EXPECT_EQ(int(inCare), want[u"in_care"].toInt());

    const auto contacts = readContacts(file->contacts, file->contactMapping, today);
    EXPECT_EQ(int(contacts.rows.size()), want[u"contacts"].toInt());
    const auto with =
        std::count_if(contacts.rows.begin(), contacts.rows.end(),
                      [](const ContactRow &row) { return row.parentalResponsibility == true; });
    EXPECT_EQ(int(with), want[u"contacts_with_responsibility"].toInt());
}

TEST_F(SharedData, readsAWorkbookAsTheFileItWasSavedFrom)
{
    QByteArray bytes = contentOf(u"assets.xlsx"_s);
    QBuffer buffer(&bytes);
    const auto book = readXlsx(buffer);
    ASSERT_OK(book);
    const SourceTable text = table(u"assets.csv"_s);
    EXPECT_EQ(book->headings, text.headings);
    ASSERT_EQ(book->rows.size(), text.rows.size());
    EXPECT_EQ(int(book->rows.size()), expected(u"assets.csv"_s)[u"rows"].toInt());
    for (size_t i = 0; i < text.rows.size(); ++i)
        EXPECT_EQ(book->rows[i].cells.first(), text.rows[i].cells.first());
}
