#include "people/peoplesql.h"

#include "base/folding.h"
#include "base/schoolyear.h"
#include "db/values.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace countersign::peoplesql {

const QString insertPerson =
    u"INSERT INTO person (title, forename, middle_names, surname, preferred_forename, "
    "preferred_surname, born, sex, email, phone, address, languages, note, sort_key, search_key) "
    "VALUES (:title, :forename, :middle, :surname, :preferred_forename, :preferred_surname, "
    ":born, :sex, :email, :phone, :address, :languages, :note, :sort_key, :search_key)"_s;
const QString insertPupil =
    u"INSERT INTO pupil (id, upn, admission_no, year_group, class, joined_on, left_on, in_care, "
    "care_authority) VALUES (:id, :upn, :admission_no, :year_group, :class, :joined_on, :left_on, "
    ":in_care, :care_authority)"_s;
const QString updatePupil =
    u"UPDATE pupil SET upn = :upn, admission_no = :admission_no, year_group = :year_group, "
    "class = :class, joined_on = :joined_on, left_on = :left_on, in_care = :in_care, "
    "care_authority = :care_authority WHERE id = :id"_s;
const QString insertStaff =
    u"INSERT INTO staff (id, code, post, category, started_on, ended_on, dbs_checked_on) "
    "VALUES (:id, :code, :post, :category, :started_on, :ended_on, :dbs_checked_on)"_s;
const QString updateStaff =
    u"UPDATE staff SET code = :code, post = :post, category = :category, "
    "started_on = :started_on, ended_on = :ended_on, dbs_checked_on = :dbs_checked_on "
    "WHERE id = :id"_s;
const QString insertGovernor = u"INSERT INTO governor (id, role, appointed_on, term_ends_on) "
                               "VALUES (:id, :role, :appointed_on, :term_ends_on)"_s;
const QString updateGovernor = u"UPDATE governor SET role = :role, appointed_on = :appointed_on, "
                               "term_ends_on = :term_ends_on WHERE id = :id"_s;
const QString insertAssociate =
    u"INSERT INTO associate (id, kind, organisation, from_on, until_on) "
    "VALUES (:id, :kind, :organisation, :from_on, :until_on)"_s;
const QString updateAssociate =
    u"UPDATE associate SET kind = :kind, organisation = :organisation, from_on = :from_on, "
    "until_on = :until_on WHERE id = :id"_s;

const QString personWithRoles =
    u"person p LEFT JOIN pupil u ON u.id = p.id LEFT JOIN staff s ON s.id = p.id "
    "LEFT JOIN governor g ON g.id = p.id LEFT JOIN associate a ON a.id = p.id"_s;

const QString selectPerson = QString(
    u"SELECT p.id, p.version, p.title, p.forename, p.middle_names, p.surname, "
    "p.preferred_forename, p.preferred_surname, p.born, p.sex, p.email, p.phone, p.address, "
    "p.languages, p.note, "
    "u.id, u.upn, u.admission_no, u.year_group, u.class, u.joined_on, u.left_on, u.in_care, "
    "u.care_authority, s.id, s.code, s.post, s.category, s.started_on, s.ended_on, "
    "s.dbs_checked_on, g.id, g.role, g.appointed_on, g.term_ends_on, "
    "a.id, a.kind, a.organisation, a.from_on, a.until_on FROM "_s +
    personWithRoles);

const QString selectSummary =
    QString(u"SELECT p.id, p.forename, p.surname, p.preferred_forename, p.preferred_surname, "
            "u.id, s.id, g.id, a.id, EXISTS (SELECT 1 FROM contact c WHERE c.person = p.id), "
            "u.year_group, u.class, u.upn, coalesce(s.post, g.role, a.organisation), "
            "coalesce(u.left_on, s.ended_on, g.term_ends_on, a.until_on), p.born FROM "_s +
            personWithRoles);

const QString selectContact =
    u"SELECT c.id, c.version, c.pupil, c.person, c.relationship, c.priority, c.responsibility, "
    "c.lives_with, c.may_consent, c.order_in_force, c.ended_on, p.forename, p.surname, "
    "p.preferred_forename, p.preferred_surname, p.title, p.email, p.phone "
    "FROM contact c JOIN person p ON p.id = c.person"_s;

namespace {

std::optional<PersonName> nameFrom(const Row &row, int column)
{
    if (row.isNull(column))
        return {};
    // What was checked when it was stored; a name that is none any more is shown as missing.
    const auto name = PersonName::parse(row.text(column));
    return name ? std::optional(*name) : std::nullopt;
}

Names shortNames(const Row &row, int first)
{
    return {.forename = nameFrom(row, first),
            .surname = nameFrom(row, first + 1),
            .preferredForename = nameFrom(row, first + 2),
            .preferredSurname = nameFrom(row, first + 3)};
}

/// Year groups are text, and 10 comes after 9.
QString yearGroupRank()
{
    QString cases;
    for (int rank = 0; const QString &name : yearGroupNames())
        cases += u" WHEN '%1' THEN %2"_s.arg(name).arg(rank++);
    return u"CASE u.year_group%1 ELSE 99 END"_s.arg(cases);
}

} // namespace

Person personFrom(const Row &row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.version = int(row.number(1));
    person.names = {.title = row.text(2),
                    .forename = nameFrom(row, 3),
                    .middleNames = nameFrom(row, 4),
                    .surname = nameFrom(row, 5),
                    .preferredForename = nameFrom(row, 6),
                    .preferredSurname = nameFrom(row, 7)};
    person.born = row.date(8);
    person.sex = row.text(9);
    person.email = row.text(10);
    person.phone = row.text(11);
    person.address = row.text(12);
    person.languages = row.text(13);
    person.note = row.text(14);
    if (!row.isNull(15)) {
        const auto upn = Upn::parse(row.text(16));
        person.pupil = PupilDetails{.upn = upn ? std::optional(*upn) : std::nullopt,
                                    .admissionNumber = row.text(17),
                                    .yearGroup = row.text(18),
                                    .className = row.text(19),
                                    .joined = row.date(20),
                                    .left = row.date(21),
                                    .inCare = row.flag(22),
                                    .careAuthority = row.text(23)};
    }
    if (!row.isNull(24)) {
        person.staff = StaffDetails{.code = row.text(25),
                                    .post = row.text(26),
                                    .category = row.text(27),
                                    .started = row.date(28),
                                    .ended = row.date(29),
                                    .dbsChecked = row.date(30)};
    }
    if (!row.isNull(31)) {
        person.governor = GovernorDetails{
            .role = row.text(32), .appointed = row.date(33), .termEnds = row.date(34)};
    }
    if (!row.isNull(35)) {
        person.associate = AssociateDetails{
            .kind = associateCodes.value(row.text(36)).value_or(AssociateKind::Visitor),
            .organisation = row.text(37),
            .from = row.date(38),
            .until = row.date(39)};
    }
    return person;
}

PersonSummary summaryFrom(const Row &row)
{
    const Names names = shortNames(row, 1);
    const auto bit = [&](int column, PersonKind kind) {
        return row.isNull(column) ? 0U : unsigned(kind);
    };
    return {.id = row.id<PersonId>(0),
            .listed = names.listed(),
            .known = names.known(),
            .kinds = bit(5, PupilKind) | bit(6, StaffKind) | bit(7, GovernorKind) |
                     bit(8, AssociateBit) | (row.flag(9) ? unsigned(ParentKind) : 0U),
            .yearGroup = row.text(10),
            .className = row.text(11),
            .upn = row.text(12),
            .post = row.text(13),
            .left = row.date(14),
            .born = row.date(15)};
}

Contact contactFrom(const Row &row)
{
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.version = int(row.number(1));
    contact.pupil = row.id<PersonId>(2);
    contact.person = row.id<PersonId>(3);
    contact.relationship = row.text(4);
    contact.priority = int(row.number(5));
    contact.responsibility =
        responsibilityCodes.value(row.text(6)).value_or(Responsibility::Unknown);
    if (!row.isNull(7))
        contact.livesWith = row.flag(7);
    contact.mayConsent = mayConsentCodes.value(row.text(8)).value_or(MayConsent::Barred);
    contact.orderInForce = row.text(9);
    contact.ended = row.date(10);
    contact.name = shortNames(row, 11).known();
    contact.email = row.text(16);
    contact.phone = row.text(17);
    return contact;
}

QString hasKind(unsigned kinds)
{
    QStringList any;
    if (kinds & PupilKind)
        any << u"u.id IS NOT NULL"_s;
    if (kinds & StaffKind)
        any << u"s.id IS NOT NULL"_s;
    if (kinds & GovernorKind)
        any << u"g.id IS NOT NULL"_s;
    if (kinds & AssociateBit)
        any << u"a.id IS NOT NULL"_s;
    if (kinds & ParentKind)
        any << u"EXISTS (SELECT 1 FROM contact c WHERE c.person = p.id)"_s;
    return any.isEmpty() ? u"1 = 0"_s : QString(u"("_s + any.join(u" OR "_s) + u")"_s);
}

Condition conditionFor(const PeopleFilter &filter)
{
    Condition condition;
    QStringList all;
    if (filter.kinds != EveryKind)
        all << hasKind(filter.kinds);
    if (!filter.yearGroup.isEmpty()) {
        all << u"u.year_group = :year_group"_s;
        condition.binds.emplace_back(u":year_group"_s, filter.yearGroup);
    }
    if (!filter.className.isEmpty()) {
        all << u"u.class = :class"_s;
        condition.binds.emplace_back(u":class"_s, filter.className);
    }
    if (filter.presence != Presence::Both) {
        // Parents have no dates of their own: they are as present as nobody says otherwise.
        const QString presentSomewhere =
            u"((u.id IS NOT NULL AND coalesce(u.left_on, '9999') >= :on) OR "
            "(s.id IS NOT NULL AND coalesce(s.ended_on, '9999') >= :on) OR "
            "(g.id IS NOT NULL AND coalesce(g.term_ends_on, '9999') >= :on) OR "
            "(a.id IS NOT NULL AND coalesce(a.until_on, '9999') >= :on) OR "
            "coalesce(u.id, s.id, g.id, a.id) IS NULL)"_s;
        all << (filter.presence == Presence::Present ? presentSomewhere
                                                     : QString(u"NOT "_s + presentSomewhere));
        condition.binds.emplace_back(u":on"_s, toSql(filter.on));
    }
    int number = 0;
    for (const QString &word : folded(filter.words).split(u' ', Qt::SkipEmptyParts)) {
        // Folded text has neither % nor _, so nothing needs escaping.
        const QString name = u":word%1"_s.arg(number++);
        all << QString(u"p.search_key LIKE "_s + name);
        condition.binds.emplace_back(name, QString(u'%' + word + u'%'));
    }
    condition.sql = all.isEmpty() ? u"1 = 1"_s : all.join(u" AND "_s);
    return condition;
}

QString orderFor(const PeopleFilter &filter)
{
    const QString direction = filter.isDescending ? u" DESC"_s : u""_s;
    const QString byName = u" ORDER BY %1p.sort_key%2, p.id%2"_s;
    const auto after = [&](const QStringList &columns) {
        QString first;
        for (const QString &column : columns)
            first += column + direction + u", "_s;
        return byName.arg(first, direction);
    };
    switch (filter.order) {
    case PeopleOrder::Name:
        break;
    case PeopleOrder::YearGroup:
        return after({yearGroupRank()});
    case PeopleOrder::ClassName:
        return after({yearGroupRank(), u"u.class"_s});
    case PeopleOrder::Post:
        return after({u"coalesce(s.post, g.role, a.organisation)"_s});
    }
    return after({});
}

QStringList inTeachingOrder(QStringList names)
{
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    const auto rank = [](const QString &name) {
        // A class usually begins with its year: RA, 3B, 4/5 Oak, N2.
        for (qsizetype length = 2; length > 0; --length) {
            const int order = yearGroupOrder(QStringView(name).left(length));
            if (order >= 0)
                return order;
        }
        return 99;
    };
    std::ranges::sort(names, [&](const QString &a, const QString &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : collator.compare(a, b) < 0;
    });
    return names;
}

} // namespace countersign::peoplesql
