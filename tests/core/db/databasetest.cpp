#include "db/database.h"
#include "db/schema.h"
#include "db/values.h"
#include "support/print.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> fresh()
{
    auto made = Database::inMemory();
    EXPECT_OK(made);
    return std::move(*made);
}

} // namespace

TEST(Database, holdsTheNewestSchemaFromTheStart)
{
    const auto database = fresh();
    EXPECT_EQ(schema::versionOf(*database).value(), schema::newestVersion());
    EXPECT_EQ(database->number(u"PRAGMA foreign_keys"_s).value(), 1);
}

TEST(Database, everyTableIsStrict)
{
    const auto database = fresh();
    const auto loose = database->list(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND strict = 0 AND name NOT LIKE 'sqlite%'"_s,
        {}, [](const Row &row) { return row.text(0); });
    ASSERT_OK(loose);
    EXPECT_TRUE(loose->empty());
}

TEST(Database, everyTrackedTableHasAKeyOfItsOwn)
{
    const auto database = fresh();
    for (const QString &table : valueOf(schema::trackedTables(*database)))
        EXPECT_EQ(schema::columnsOf(*database, table)->names.first(), u"id"_s);
}

TEST(Database, refusesAWriteWithoutAnOpenOperation)
{
    const auto database = fresh();
    const auto done = database->insert(
        u"INSERT INTO setting (name, value) VALUES ('school.name', 'Larkfield')"_s);
    EXPECT_ERROR(done, Required);
    EXPECT_EQ(database->number(u"SELECT count(*) FROM setting"_s).value(), 0);
}

TEST(Database, saysWhichConstraintItWas)
{
    const auto database = fresh();
    ASSERT_OK(database->execute(
        u"INSERT INTO operation (at, actor_name, actor_role, deed) VALUES ('', '', '', '')"_s));
    ASSERT_OK(database->execute(u"UPDATE open_operation SET operation = 1"_s));
    const QString sql = u"INSERT INTO setting (name, value) VALUES (:name, :value)"_s;
    ASSERT_OK(database->insert(sql, {{u":name"_s, u"a"_s}, {u":value"_s, u"b"_s}}));
    const auto twice = database->insert(sql, {{u":name"_s, u"a"_s}, {u":value"_s, u"c"_s}});
    EXPECT_ERROR(twice, Duplicate);
    EXPECT_EQ(twice.error().where, u"setting.name"_s);
}

TEST(Database, canAskTheSameQuestionWhileItIsBeingAnswered)
{
    const auto database = fresh();
    const QString sql = u"SELECT name FROM pragma_table_list WHERE name < :name"_s;
    int inner = 0;
    int outer = 0;
    ASSERT_OK(database->forEach(sql, {{u":name"_s, u"c"_s}}, [&](const Row &) {
        ++outer;
        EXPECT_OK(database->forEach(sql, {{u":name"_s, u"b"_s}}, [&](const Row &) { ++inner; }));
    }));
    EXPECT_GT(outer, 1);
    EXPECT_EQ(inner % outer, 0);
}

TEST(Database, rollsBackWhatIsNotCommitted)
{
    const auto database = fresh();
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_OK(transaction);
        ASSERT_OK(database->execute(u"INSERT INTO operation (at, actor_name, actor_role, deed) "
                                    "VALUES ('', '', '', '')"_s));
    }
    EXPECT_EQ(database->number(u"SELECT count(*) FROM operation"_s).value(), 0);
}

TEST(Database, insertsManyRowsAsItInsertsOne)
{
    const auto database = fresh();
    ASSERT_OK(database->execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, "
                                "other TEXT) STRICT"_s));
    const QString sql = u"INSERT INTO thing (name, other) VALUES (:name, :other)"_s;
    // Of the first hundred and seven some go together and some alone, then some go together again.
    for (const int number : {107, 250}) {
        std::vector<Binds> rows;
        for (int i = 0; i < number; ++i)
            rows.push_back({{u":other"_s, toSql(QString::number(i))},
                            {u":name"_s, toSql(u"%1 of %2"_s.arg(i).arg(number))}});
        const auto keys = database->insertAll(sql, rows);
        ASSERT_OK(keys);
        ASSERT_EQ(int(keys->size()), number);
        for (int i = 0; i < number; ++i) {
            const auto name = database->first(
                u"SELECT name FROM thing WHERE id = :id AND other = :other"_s,
                {{u":id"_s, keys->at(size_t(i))}, {u":other"_s, QString::number(i)}},
                [](const Row &row) { return row.text(0); });
            ASSERT_EQ(name.value(), u"%1 of %2"_s.arg(i).arg(number));
        }
        EXPECT_ERROR(database->insertAll(sql, rows), Duplicate);
    }
}

TEST(Values, writeDatesAsIso)
{
    for (const QDate date : {QDate(2026, 9, 7), QDate(999, 1, 1), QDate(2000, 12, 31),
                             QDate(9999, 12, 31), QDate(12345, 1, 2), QDate()})
        EXPECT_EQ(isoText(date), date.toString(Qt::ISODate));
}
