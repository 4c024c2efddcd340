#include "support/registertest.h"

#include "db/schema.h"
#include "people/peopleservice.h"

using namespace Qt::StringLiterals;

namespace countersign {

RegisterTest::RegisterTest()
{
    auto made = Register::inMemory(clock);
    EXPECT_OK(made);
    target = std::move(*made);
    opened = target.get();
}

qint64 RegisterTest::count(const QString &table)
{
    return database().number(u"SELECT count(*) FROM "_s + table).value();
}

QString RegisterTest::everything()
{
    QString dump;
    QStringList tables = schema::trackedTables(database()).value();
    tables << u"operation"_s << u"trail"_s << u"open_operation"_s;
    for (const QString &table : tables) {
        const auto columns = schema::columnsOf(database(), table).value();
        EXPECT_OK(database().forEach(u"SELECT * FROM "_s + table + u" ORDER BY id"_s, {},
                                     [&](const Row &row) {
                                         dump += table;
                                         for (int i = 0; i < columns.names.size(); ++i)
                                             dump += u'|' + row.text(i);
                                         dump += u'\n';
                                     }));
    }
    return dump;
}

PersonDraft RegisterTest::pupilNamed(QStringView forename, QStringView surname,
                                     QStringView className, QStringView yearGroup)
{
    PersonDraft draft = adultNamed(forename, surname);
    draft.pupil =
        PupilDetails{.yearGroup = yearGroup.toString(), .className = className.toString()};
    return draft;
}

PersonDraft RegisterTest::adultNamed(QStringView forename, QStringView surname)
{
    PersonDraft draft;
    draft.names.forename = *PersonName::parse(forename);
    draft.names.surname = *PersonName::parse(surname);
    return draft;
}

PersonId RegisterTest::add(const PersonDraft &draft)
{
    const auto id = PeopleService(*opened).add(office, draft);
    EXPECT_OK(id);
    return id.value_or(PersonId());
}

Contact RegisterTest::addParent(PersonId pupil, QStringView forename, QStringView relationship,
                                Responsibility responsibility)
{
    PeopleService people(*opened);
    const auto id = people.addContact(office, adultNamed(forename, u"Parent"),
                                      {.pupil = pupil,
                                       .relationship = relationship.toString(),
                                       .priority = 1,
                                       .responsibility = responsibility});
    EXPECT_OK(id);
    for (const Contact &contact : valueOf(people.contactsOf(office, pupil))) {
        if (contact.id == *id)
            return contact;
    }
    ADD_FAILURE() << "the contact that was added is not listed";
    return {};
}

void failsAtEveryStatement(Register &target, const std::function<QString()> &everything,
                           const std::function<bool()> &operation)
{
    constexpr int most = 1000;
    const QString before = everything();
    for (int n = 1; n < most; ++n) {
        int left = n;
        target.database().setFault([&left](const QString &) { return --left == 0; });
        const bool done = operation();
        target.database().setFault({});
        if (done) {
            EXPECT_GT(n, 2) << "hardly anything was written";
            return;
        }
        ASSERT_EQ(everything(), before) << "after failing statement " << n;
    }
    FAIL() << "it never went through";
}

} // namespace countersign
