#include "audit/undo.h"
#include "consents/startinguses.h"
#include "core/imports/importtest.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(COUNTERSIGN_SOURCE "/../shared/data/");

/// The invented exports, one after the other into one register, against what a correct importer
/// finds in them; they do not come with the source.
class SharedImport : public ImportTest
{
protected:
    void SetUp() override
    {
        QFile file(folder + u"expected.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            GTEST_SKIP() << "the folder shared/data is not here";
        m_expected = QJsonDocument::fromJson(file.readAll()).object();
    }

    QJsonObject expected(const QString &name) const { return m_expected[name].toObject(); }
    ImportPlan planOfFile(const QString &name)
    {
        const auto file = imports.open(office, folder + name);
        EXPECT_OK(file);
        auto plan = imports.preview(office, *file);
        EXPECT_OK(plan);
        return plan ? *std::move(plan) : ImportPlan();
    }
    void importFile(const QString &name) { apply(planOfFile(name)); }
    void expectUnchanged(const QString &name)
    {
        const ImportPlan again = planOfFile(name);
        EXPECT_FALSE(again.hasAnythingToWrite()) << name.toStdString();
        for (const PersonEntry &entry : again.people)
            EXPECT_EQ(entry.kind, EntryKind::Unchanged) << entry.name.toStdString();
        for (const ContactEntry &entry : again.contacts)
            EXPECT_EQ(entry.kind, EntryKind::Unchanged) << entry.line;
        const qint64 operations = count(u"operation"_s);
        EXPECT_FALSE(apply(again).isValid());
        EXPECT_EQ(count(u"operation"_s), operations);
    }

private:
    QJsonObject m_expected;
};

} // namespace

TEST_F(SharedImport, bringsTheRoll)
{
    const QJsonObject want = expected(u"pupils.csv"_s);
    const ImportPlan plan = planOfFile(u"pupils.csv"_s);
    EXPECT_EQ(plan.rows, want[u"rows"].toInt());
    EXPECT_EQ(plan.countPeople().added, want[u"importable"].toInt());
    EXPECT_EQ(plan.refused(), 5);
    EXPECT_EQ(plan.warnings(), 3);
    EXPECT_EQ(plan.repeated, want[u"repeated"].toInt());
    EXPECT_TRUE(plan.isFullRoll && !plan.asksAboutRoll());
    EXPECT_TRUE(plan.contacts.empty());

    EXPECT_TRUE(apply(plan).isValid());
    EXPECT_EQ(count(u"pupil"_s), 393);
    EXPECT_EQ(count(u"operation"_s), 1);
    expectUnchanged(u"pupils.csv"_s);
}

TEST_F(SharedImport, bringsTheContactsOfThoseOnTheRoll)
{
    importFile(u"pupils.csv"_s);
    const QJsonObject want = expected(u"contacts.csv"_s);
    const ImportPlan plan = planOfFile(u"contacts.csv"_s);
    EXPECT_EQ(plan.rows, want[u"rows"].toInt());
    const auto strangers =
        std::ranges::count(plan.problems, RowReason::PupilNotOnRoll, &Problem::reason);
    EXPECT_EQ(int(strangers), want[u"pupil_not_on_roll_by_upn"].toInt());
    EXPECT_EQ(plan.countContacts().added, 800 - 12);
    apply(plan);
    EXPECT_EQ(count(u"contact"_s), 788);
    // Two of one name in one family stay two people.
    EXPECT_EQ(count(u"person"_s), 393 + 788);
    expectUnchanged(u"contacts.csv"_s);
}

TEST_F(SharedImport, bringsStaffAndGovernors)
{
    const ImportPlan staff = planOfFile(u"staff.csv"_s);
    EXPECT_EQ(staff.countPeople().added, expected(u"staff.csv"_s)[u"rows"].toInt());
    apply(staff);
    EXPECT_EQ(database().number(u"SELECT count(*) FROM staff WHERE ended_on <= '2026-09-07'"_s),
              expected(u"staff.csv"_s)[u"left"].toInt());
    const ImportPlan governors = planOfFile(u"governors.csv"_s);
    EXPECT_EQ(governors.countPeople().added, expected(u"governors.csv"_s)[u"rows"].toInt());
    apply(governors);
    expectUnchanged(u"staff.csv"_s);
    expectUnchanged(u"governors.csv"_s);
}

TEST_F(SharedImport, bringsATransferFileWithItsContacts)
{
    importFile(u"pupils.csv"_s);
    const QString name = u"8202001_CTF_8204321_001.xml"_s;
    const QJsonObject want = expected(name);
    const ImportPlan plan = planOfFile(name);
    EXPECT_EQ(plan.countPeople().added, want[u"pupils"].toInt());
    EXPECT_EQ(plan.countPeople().leaving, 0);
    EXPECT_EQ(plan.countContacts().added, want[u"contacts"].toInt());
    apply(plan);
    EXPECT_EQ(count(u"operation"_s), 2);
    EXPECT_EQ(count(u"contact"_s), want[u"contacts"].toInt());
    EXPECT_EQ(database().number(u"SELECT count(*) FROM contact WHERE responsibility = 'yes'"_s),
              want[u"contacts_with_responsibility"].toInt());
    expectUnchanged(name);
}

TEST_F(SharedImport, comparesTheRollOfJanuary)
{
    importFile(u"pupils.csv"_s);
    clock.day = {2027, 1, 5};
    const QJsonObject want = expected(u"pupils-january.csv"_s);
    ImportPlan plan = planOfFile(u"pupils-january.csv"_s);
    EXPECT_EQ(plan.rows, want[u"rows"].toInt());
    EXPECT_EQ(entriesOf(plan, EntryKind::New), want[u"joiners"].toInt());
    EXPECT_EQ(entriesOf(plan, EntryKind::Leaving), want[u"leavers"].toInt());
    const auto changing = [&](auto is) {
        return int(std::ranges::count_if(plan.people, [&](const PersonEntry &entry) {
            return entry.kind == EntryKind::Changed &&
                   std::ranges::any_of(entry.changes,
                                       [&](const FieldChange &change) { return is(change.field); });
        }));
    };
    EXPECT_EQ(changing([](Field field) { return field == Field::ClassName; }),
              want[u"class_moves"].toInt());
    EXPECT_EQ(changing([](Field field) { return field == Field::Surname; }),
              want[u"renamed"].toInt());
    EXPECT_EQ(entriesOf(plan, EntryKind::Changed), 13);
    EXPECT_EQ(plan.countPeople().open, 0);

    for (PersonEntry &entry : plan.people)
        entry.accepted = true;
    const OperationId applied = apply(plan);
    EXPECT_EQ(database().number(u"SELECT count(*) FROM pupil WHERE left_on = '2027-01-05'"_s), 6);
    EXPECT_EQ(count(u"former_name"_s), 2);
    expectUnchanged(u"pupils-january.csv"_s);

    EXPECT_OK(Undo(*target).undo(office, applied));
    EXPECT_EQ(count(u"pupil"_s), 393);
    EXPECT_EQ(count(u"former_name"_s), 0);
    EXPECT_EQ(planOfFile(u"pupils-january.csv"_s).countPeople().added, 9);
}

TEST_F(SharedImport, bringsLastYearsConsents)
{
    ASSERT_OK(
        startUses(*target, office, QStringLiteral(COUNTERSIGN_SOURCE "/resources/uses.json")));
    importFile(u"pupils.csv"_s);
    importFile(u"contacts.csv"_s);
    const QString name = u"consents-last-year.csv"_s;
    const QJsonObject want = expected(name);
    const ImportPlan plan = planOfFile(name);
    EXPECT_EQ(plan.rows, want[u"rows"].toInt());
    const auto open = plan.openRows();
    EXPECT_EQ(std::ranges::count(open, RowReason::PupilAmbiguous, &Problem::reason),
              want[u"ambiguous"].toInt());
    // Of the one who is in another class by the roll it is asked.
    EXPECT_EQ(plan.refused() +
                  std::ranges::count(open, RowReason::PupilNotOnRoll, &Problem::reason),
              want[u"unmatched"].toInt());
    EXPECT_EQ(int(plan.answers.size()) - plan.countAnswers().open, want[u"matched"].toInt());

    const QJsonObject answers = want[u"answers"].toObject();
    ASSERT_EQ(int(plan.uses.size()), answers.size());
    int unclear = 0;
    for (const SheetUse &use : plan.uses) {
        EXPECT_TRUE(use.use.isValid()) << use.heading.toStdString();
        unclear += answers[use.heading].toObject()[u"unclear"].toInt();
    }
    EXPECT_EQ(plan.unclearCells(), unclear);

    EXPECT_TRUE(apply(plan).isValid());
    const ImportPlan again = planOfFile(name);
    EXPECT_FALSE(again.hasAnythingToWrite());
}
