#include "app/cli/clitest.h"

#include <QFile>
#include <QJsonArray>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(COUNTERSIGN_SOURCE "/../shared/data/");

} // namespace

/// The main job of the program, from the school's exports to the page on the head's desk; the
/// exports do not come with the source.
class EndToEndTest : public CliTest
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(shared + u"pupils.csv"_s))
            GTEST_SKIP() << "the folder shared/data is not here";
        // In the week after the exports were written.
        clock.day = {2026, 9, 18};
        ASSERT_EQ(run(u"new"_s, u"--school 'Example Primary School'"_s), 0) << err.toStdString();
    }
    QJsonObject import(const QString &name, const QString &options = {})
    {
        EXPECT_EQ(run(u"import"_s, shared + name + u" --json "_s + options), 0)
            << name.toStdString() << err.toStdString();
        return json();
    }
};

TEST_F(EndToEndTest, goesFromTheExportToTheSummary)
{
    const QJsonObject roll = import(u"pupils.csv"_s);
    EXPECT_EQ(roll[u"rows"_s].toInt(), 399);
    EXPECT_EQ(roll[u"new"_s].toInt(), 393);
    EXPECT_EQ(roll[u"refused"_s].toArray().size(), 5);
    EXPECT_EQ(roll[u"repeated"_s].toInt(), 1);
    EXPECT_EQ(roll[u"warnings"_s].toArray().size(), 3);
    EXPECT_EQ(import(u"contacts.csv"_s)[u"rows"_s].toInt(), 800);
    EXPECT_EQ(import(u"staff.csv"_s)[u"rows"_s].toInt(), 53);
    EXPECT_EQ(import(u"governors.csv"_s)[u"rows"_s].toInt(), 10);

    // A pupil whose mother has parental responsibility.
    const QString upn = u"C820432126002"_s;
    const QString one = u"--upn %1 --use 'school website' "_s.arg(upn);
    EXPECT_EQ(
        run(u"sign"_s, u"--agreement parents/carers --by Mother --on 16/09/2026 --upn "_s + upn), 0)
        << err.toStdString();
    EXPECT_EQ(run(u"consent record"_s, one + u"--answer given --by Mother --on 16/09/2026"_s), 0)
        << err.toStdString();
    EXPECT_EQ(run(u"consent may-use"_s, one + u"--json"_s), 0);
    EXPECT_TRUE(json()[u"permitted"_s].toBool());
    for (const QString &name : {u"summary.pdf"_s, u"summary.csv"_s, u"summary.xlsx"_s}) {
        EXPECT_EQ(run(u"report"_s, u"consent-summary --out "_s + this->file(name)), 0)
            << err.toStdString();
        EXPECT_TRUE(QFile::exists(this->file(name)));
    }
    EXPECT_EQ(run(u"check"_s), 0) << out.toStdString();
}

TEST_F(EndToEndTest, comparesALaterExport)
{
    import(u"pupils.csv"_s);
    clock.day = {2027, 1, 11};
    const QJsonObject january = import(u"pupils-january.csv"_s, u"--accept-leavers"_s);
    EXPECT_EQ(january[u"rows"_s].toInt(), 400);
    EXPECT_EQ(january[u"new"_s].toInt(), 9);
    EXPECT_EQ(january[u"left"_s].toInt(), 6);
}
