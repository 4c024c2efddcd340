#include "consents/consentfacts.h"

#include "base/schoolyear.h"
#include "db/values.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Roll rollOf(const PersonDraft &person, QDate day)
{
    // A parent has no dates of their own: as present as nobody says otherwise.
    const bool hasRole = person.pupil || person.staff || person.governor || person.associate;
    if (!hasRole || isPresent(person, day))
        return Roll::Present;
    const bool isComing = (person.pupil && person.pupil->joined > day) ||
                          (person.staff && person.staff->started > day) ||
                          (person.governor && person.governor->appointed > day) ||
                          (person.associate && person.associate->from > day);
    return isComing ? Roll::NotYet : Roll::Left;
}

SubjectFacts subjectFrom(const Row &row, QDate day)
{
    PersonDraft person;
    if (!row.isNull(2))
        person.pupil =
            PupilDetails{.joined = row.date(3), .left = row.date(4), .inCare = row.flag(5)};
    if (!row.isNull(6))
        person.staff = StaffDetails{.started = row.date(7), .ended = row.date(8)};
    if (!row.isNull(9))
        person.governor = GovernorDetails{.appointed = row.date(10), .termEnds = row.date(11)};
    if (!row.isNull(12))
        person.associate = AssociateDetails{.from = row.date(13), .until = row.date(14)};
    return {.roll = rollOf(person, day),
            .isPupil = person.pupil.has_value(),
            .inCare = person.pupil && person.pupil->inCare,
            .born = row.date(1)};
}

QString among(const PeopleSet &people, const QString &column)
{
    return column + u" IN ("_s + people.sql + u")"_s;
}

Binds onDay(const PeopleSet &people, QDate day)
{
    Binds binds = people.binds;
    binds.emplace_back(u":day"_s, toSql(day));
    return binds;
}

} // namespace

Result<ConsentFacts> ConsentFacts::load(Register &target, const PeopleSet &people, QDate day)
{
    TRY_LET(const auto settings, SchoolSettingsService(target).settings());
    ConsentFacts facts(day);
    facts.m_rules = {.pupilAskedFromAge = settings.pupilAskedFromAge,
                     .stands = settings.consentStands};
    Database &database = target.database();
    TRY(facts.loadSubjects(database, people));
    TRY(facts.loadCarers(database, people));
    TRY(facts.loadFlags(database, people));
    TRY(facts.loadCircumstances(database, people));
    TRY(facts.loadAnswers(database, people));
    TRY(facts.loadSettlements(database, people));
    return facts;
}

Decision ConsentFacts::decide(PersonId person, const ConsentUse &use,
                              const AskedPublication &publication) const
{
    const auto known = m_known.constFind(person);
    if (known == m_known.cend())
        return {};
    const auto settlements = m_settlements.constFind({person, use.id});
    MayUseQuestion question{
        .day = m_day,
        .basis = use.basis,
        .isRetired = use.isRetired(m_day),
        .publication = publication.id,
        .isLongStanding = publication.isLongStanding,
        .rules = m_rules,
        .answers = std::ranges::equal_range(known->answers, use.id, {}, &Answered::use)};
    if (settlements != m_settlements.cend())
        question.settlements = *settlements;
    return countersign::decide(question, known->subject);
}

bool ConsentFacts::isToBeAsked(PersonId person, const std::vector<ConsentUse> &uses) const
{
    if (std::ranges::find(uses, Basis::Consent, &ConsentUse::basis) == uses.end())
        return false;
    const auto known = m_known.constFind(person);
    if (known == m_known.cend())
        return true;
    QDate since;
    for (const QDate changed : known->subject.circumstancesChanged)
        since = since.isValid() ? std::max(since, changed) : changed;
    const QDate yearBegan = SchoolYear::containing(m_day).firstDay();
    if (m_rules.stands == ConsentStands::SchoolYear && (!since.isValid() || since < yearBegan))
        since = yearBegan;
    return std::ranges::none_of(known->answers, [&](const Answered &answer) {
        return (!since.isValid() || answer.on >= since) &&
               counts(answer, known->subject, m_rules, m_day);
    });
}

Done ConsentFacts::loadSubjects(Database &database, const PeopleSet &people)
{
    return database.forEach(
        QString(u"SELECT o.id, o.born, u.id, u.joined_on, u.left_on, u.in_care, s.id, "
                "s.started_on, s.ended_on, g.id, g.appointed_on, g.term_ends_on, a.id, a.from_on, "
                "a.until_on FROM person o LEFT JOIN pupil u ON u.id = o.id "
                "LEFT JOIN staff s ON s.id = o.id LEFT JOIN governor g ON g.id = o.id "
                "LEFT JOIN associate a ON a.id = o.id WHERE "_s +
                among(people, u"o.id"_s)),
        people.binds, [this](const Row &row) {
            m_known.insert(row.id<PersonId>(0), {.subject = subjectFrom(row, m_day)});
        });
}

Done ConsentFacts::loadCarers(Database &database, const PeopleSet &people)
{
    return database.forEach(
        QString(u"SELECT pupil, person, relationship, responsibility, may_consent, ended_on "
                "FROM contact WHERE "_s +
                among(people, u"pupil"_s)),
        people.binds, [this](const Row &row) {
            SubjectFacts &subject = m_known[row.id<PersonId>(0)].subject;
            Contact contact;
            contact.person = row.id<PersonId>(1);
            contact.relationship = row.text(2);
            contact.responsibility =
                responsibilityCodes.value(row.text(3)).value_or(Responsibility::Unknown);
            contact.mayConsent = mayConsentCodes.value(row.text(4)).value_or(MayConsent::Barred);
            subject.carers.push_back(
                {.person = contact.person,
                 .entitlement = entitlementOf(contact, subject.inCare),
                 .ended = row.date(5),
                 .hasResponsibility = contact.responsibility == Responsibility::Yes});
        });
}

Done ConsentFacts::loadFlags(Database &database, const PeopleSet &people)
{
    return database.forEach(QString(u"SELECT person FROM photo_flag WHERE set_on <= :day "
                                    "AND (lifted_on IS NULL OR lifted_on > :day) AND "_s +
                                    among(people, u"person"_s)),
                            onDay(people, m_day), [this](const Row &row) {
                                m_known[row.id<PersonId>(0)].subject.hasPhotoFlag = true;
                            });
}

Done ConsentFacts::loadCircumstances(Database &database, const PeopleSet &people)
{
    return database.forEach(QString(u"SELECT person, changed_on FROM changed_circumstances "
                                    "WHERE changed_on <= :day AND "_s +
                                    among(people, u"person"_s)),
                            onDay(people, m_day), [this](const Row &row) {
                                m_known[row.id<PersonId>(0)].subject.circumstancesChanged.push_back(
                                    row.date(1));
                            });
}

Done ConsentFacts::loadAnswers(Database &database, const PeopleSet &people)
{
    PersonId current;
    Known *known = nullptr;
    return database.forEach(
        QString(u"SELECT e.person, e.consent_use, e.id, e.publication, e.answer, e.by_person, "
                "e.by_name, e.capacity, e.answered_on FROM consent_event e "
                "WHERE e.answered_on <= :day AND NOT EXISTS "
                "(SELECT 1 FROM consent_event_void v WHERE v.id = e.id) AND "_s +
                among(people, u"e.person"_s) +
                u" ORDER BY e.person, e.consent_use, e.answered_on, e.id"_s),
        onDay(people, m_day), [&](const Row &row) {
            const auto person = row.id<PersonId>(0);
            if (person != current) {
                current = person;
                known = &m_known[person];
            }
            Answered answered;
            answered.use = row.id<UseId>(1);
            answered.id = row.id<ConsentEventId>(2);
            answered.publication = row.id<PublicationId>(3);
            answered.answer = answerCodes.value(row.text(4)).value_or(Answer::Refused);
            answered.giver = {.by = row.id<PersonId>(5),
                              .name = row.text(6),
                              .capacity =
                                  capacityCodes.value(row.text(7)).value_or(Capacity::Other)};
            answered.on = row.date(8);
            QDate &first = known->subject.firstAnswer;
            if (!first.isValid() || answered.on < first)
                first = answered.on;
            known->answers.push_back(std::move(answered));
        });
}

Done ConsentFacts::loadSettlements(Database &database, const PeopleSet &people)
{
    return database.forEach(
        QString(u"SELECT person, consent_use, answer, settled_on, last_event "
                "FROM consent_settlement WHERE settled_on <= :day AND "_s +
                among(people, u"person"_s) + u" ORDER BY settled_on, id"_s),
        onDay(people, m_day), [this](const Row &row) {
            m_settlements[{row.id<PersonId>(0), row.id<UseId>(1)}].push_back(
                {.answer = settledCodes.value(row.text(2)).value_or(Settled::Refused),
                 .on = row.date(3),
                 .lastEvent = row.id<ConsentEventId>(4)});
        });
}

} // namespace countersign
