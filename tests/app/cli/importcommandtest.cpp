#include "app/cli/clitest.h"

#include <QFile>
#include <QJsonArray>

using namespace countersign;
using namespace Qt::StringLiterals;

class ImportCommandTest : public CliTest
{
protected:
    ImportCommandTest() { EXPECT_EQ(run(u"new"_s, u"--school Larkfield"_s), 0); }

    QString write(const QByteArray &csv)
    {
        QFile written(file(u"roll.csv"_s));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write("Forename,Surname,UPN,DOB,Year,Class\n" + csv);
        return written.fileName();
    }
    QJsonObject import(const QByteArray &csv, const QString &options = {})
    {
        EXPECT_EQ(run(u"import"_s, write(csv) + u" --json "_s + options), 0) << err.toStdString();
        return json();
    }
    qint64 people()
    {
        EXPECT_EQ(run(u"check"_s, u"--json"_s), 0);
        return json()[u"people"_s].toInteger();
    }

    const QByteArray ann = "Ann,Ash,P820299918031,14/03/2018,3,3B\n";
    const QByteArray bo = "Bo,Dale,,15/04/2018,3,3B\n";
};

TEST_F(ImportCommandTest, printsTheCountsAndTheFaultsOfEachRow)
{
    const QJsonObject result = import(ann + bo + "Cy,Elm,,31/02/2018,3,3B\n" + ann);
    EXPECT_EQ(result[u"rows"_s].toInt(), 4);
    EXPECT_EQ(result[u"new"_s].toInt(), 2);
    EXPECT_EQ(result[u"changed"_s].toInt(-1), 0);
    EXPECT_EQ(result[u"unchanged"_s].toInt(-1), 0);
    EXPECT_EQ(result[u"repeated"_s].toInt(), 1);
    EXPECT_EQ(result[u"left"_s].toInt(-1), 0);
    const QJsonArray refused = result[u"refused"_s].toArray();
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0].toObject(), (QJsonObject{{u"line"_s, 4},
                                                  {u"field"_s, u"birth-date"_s},
                                                  {u"reason"_s, u"date that does not exist"_s}}));
    EXPECT_FALSE(result[u"warnings"_s].toArray().isEmpty());
    EXPECT_EQ(people(), 2);
}

TEST_F(ImportCommandTest, writesNothingInAPreview)
{
    EXPECT_EQ(import(ann, u"--preview"_s)[u"new"_s].toInt(), 1);
    EXPECT_EQ(people(), 0);
}

TEST_F(ImportCommandTest, changesNothingTheSecondTime)
{
    import(ann);
    EXPECT_EQ(import(ann)[u"unchanged"_s].toInt(), 1);
}

TEST_F(ImportCommandTest, letsPupilsLeaveOnlyWhenThatIsAccepted)
{
    QByteArray all;
    for (int i = 0; i < 9; ++i)
        all += "Ann,Ash" + QByteArray(1, char('a' + i)) + ",,0" + QByteArray::number(i + 1) +
               "/03/2018,3,3B\n";
    import(all + ann);
    EXPECT_EQ(import(all, u"--preview"_s)[u"left"_s].toInt(), 1);
    const QJsonObject without = import(all);
    EXPECT_EQ(without[u"left"_s].toInt(-1), 0);
    EXPECT_EQ(without[u"warnings"_s].toArray().last()[u"reason"_s].toString(),
              u"on the roll, but not in the file"_s);
    EXPECT_EQ(import(all, u"--accept-leavers"_s)[u"left"_s].toInt(), 1);
    EXPECT_EQ(import(all, u"--preview"_s)[u"left"_s].toInt(-1), 0);
}

TEST_F(ImportCommandTest, refusesARollThatDropsSharply)
{
    import(ann + bo);
    EXPECT_EQ(run(u"import"_s, write(bo) + u" --accept-leavers"_s), 3);
    EXPECT_EQ(import(ann + bo)[u"unchanged"_s].toInt(), 2);
}

TEST_F(ImportCommandTest, saysItInWordsToo)
{
    // Nothing of it could be taken in, and a script must see that.
    EXPECT_EQ(run(u"import"_s, write("Cy,Elm,,31/02/2018,3,3B\n")), 3);
    EXPECT_TRUE(out.contains(u"line 2"_s));
    EXPECT_TRUE(out.contains(u"date that does not exist"_s));
    EXPECT_FALSE(out.contains(u'{'));
}

TEST_F(ImportCommandTest, tellsAFileThatIsNotThereFromAKindThatIsNone)
{
    EXPECT_EQ(run(u"import"_s, file(u"none.csv"_s)), 1);
    EXPECT_EQ(run(u"import"_s, write(ann) + u" --kind cats"_s), 2);
    EXPECT_EQ(run(u"import"_s, write(ann) + u" --role teacher"_s), 3);
}

TEST_F(ImportCommandTest, givesTheReasonsThatACorrectImporterFinds)
{
    const QString shared = QStringLiteral(COUNTERSIGN_SOURCE "/../shared/data/");
    QFile expected(shared + u"expected.json"_s);
    if (!expected.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the folder shared/data is not here";
    const QJsonObject want =
        QJsonDocument::fromJson(expected.readAll()).object()[u"pupils.csv"_s].toObject();
    ASSERT_EQ(run(u"import"_s, shared + u"pupils.csv --json"_s), 0) << err.toStdString();
    const QJsonObject result = json();
    const auto reasons = [&result](const QString &list) {
        QJsonObject counts;
        for (const QJsonValue &problem : result[list].toArray()) {
            const QString reason = problem[u"reason"_s].toString();
            counts[reason] = counts[reason].toInt() + 1;
        }
        return counts;
    };
    EXPECT_EQ(reasons(u"refused"_s), want[u"refused"_s].toObject());
    EXPECT_EQ(reasons(u"warnings"_s), want[u"warnings"_s].toObject());
}
