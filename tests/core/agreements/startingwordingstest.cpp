#include "agreements/startingwordings.h"
#include "core/agreements/agreementstest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

class StartingWordingsTest : public AgreementsTest
{
protected:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void writeIndex(const QByteArray &renewal = "each-september")
    {
        write(u"index.json"_s,
              R"([{"file":"staff.html","name":"Staff","audience":"staff","signers":"self",
                   "authoriser":true,"renewal":"each-september","renewal_months":null,
                   "language":"en"},
                  {"file":"staff-pl.html","name":"Staff","audience":"staff","signers":"self",
                   "authoriser":true,"renewal":"each-september","renewal_months":null,
                   "language":"pl"},
                  {"file":"visitors.html","name":"Visitors","audience":"volunteers-visitors",
                   "signers":"self","authoriser":false,"renewal":"RENEWAL",
                   "renewal_months":12,"language":"en"}])"_ba.replace("RENEWAL", renewal));
        write(u"staff.html"_s, "<p>I keep the rules.</p>");
        write(u"staff-pl.html"_s, "<p>Przestrzegam zasad – łatwo.</p>");
        write(u"visitors.html"_s, "<p>I sign in.</p>");
    }

    QTemporaryDir folder;
    QDir dir{folder.path()};
};

TEST_F(StartingWordingsTest, addsAgreementsWithPublishedWordings)
{
    writeIndex("months");
    const auto wordings = readStartingWordings(dir);
    ASSERT_OK(wordings);
    ASSERT_OK(addStartingWordings(*target, office, *wordings, {2026, 9, 1}));
    EXPECT_EQ(count(u"operation"_s), 1);
    EXPECT_EQ(count(u"agreement"_s), 2);

    const Agreement staff = *agreements.named(office, u"Staff");
    EXPECT_TRUE(staff.authoriser);
    const auto inForce = valueOf(agreements.wordingsInForce(office, staff.id, {2026, 9, 1}));
    ASSERT_EQ(inForce.size(), 2U);
    EXPECT_EQ(inForce.back().html, u"<p>Przestrzegam zasad – łatwo.</p>"_s);
    EXPECT_TRUE(inForce.back().isIntact());
    EXPECT_EQ(inForce.back().number, 1);
    EXPECT_EQ(agreements.named(office, u"Visitors")->renewalMonths, 12);
}

TEST_F(StartingWordingsTest, addsThoseThatTravelWithTheProgram)
{
    const auto wordings =
        readStartingWordings(QDir(QStringLiteral(COUNTERSIGN_SOURCE "/resources/wordings")));
    ASSERT_OK(wordings);
    EXPECT_EQ(wordings->size(), audienceCodes.rows.size());
    EXPECT_OK(addStartingWordings(*target, office, *wordings, clock.day));
}

TEST_F(StartingWordingsTest, saysWhichFileOrFieldIsWrong)
{
    const auto none = readStartingWordings(dir);
    EXPECT_ERROR(none, Unreadable);
    EXPECT_EQ(none.error().where, u"index.json"_s);
    write(u"index.json"_s, "{}");
    EXPECT_ERROR(readStartingWordings(dir), Unreadable);
    writeIndex("each-may");
    const auto odd = readStartingWordings(dir);
    EXPECT_ERROR(odd, Malformed);
    EXPECT_EQ(odd.error().where, u"renewal"_s);
    EXPECT_EQ(odd.error().record, 3);
    writeIndex();
    EXPECT_ERROR(readStartingWordings(dir), OutOfRange);
    writeIndex("months");
    QFile::remove(folder.filePath(u"staff-pl.html"_s));
    const auto missing = readStartingWordings(dir);
    EXPECT_ERROR(missing, Unreadable);
    EXPECT_EQ(missing.error().where, u"staff-pl.html"_s);
}

TEST_F(StartingWordingsTest, addsAllOrNothing)
{
    writeIndex("months");
    const auto wordings = valueOf(readStartingWordings(dir));
    EXPECT_ERROR(addStartingWordings(*target, governor, wordings, clock.day), Forbidden);
    failsAtEveryStatement(
        *target, [this] { return everything(); },
        [&] { return addStartingWordings(*target, office, wordings, clock.day).has_value(); });
    EXPECT_ERROR(addStartingWordings(*target, office, wordings, clock.day), Duplicate);
    EXPECT_EQ(count(u"agreement"_s), 2);
}
