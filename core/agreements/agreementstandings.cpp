#include "agreements/agreementstandings.h"

#include "access/permissions.h"
#include "agreements/agreementrepository.h"
#include "agreements/signaturerepository.h"
#include "base/schoolyear.h"
#include "people/namesakes.h"
#include "people/peoplerepository.h"
#include "school/schoolsettings.h"

#include <QCollator>

#include <map>
#include <numeric>

namespace countersign {

namespace {

PersonStanding rowOf(const Agreement &agreement, const Person &person)
{
    const PlaceAtSchool place = placeOf(agreement.audience, person);
    PersonStanding row{.person = summaryOf(person), .category = place.category};
    row.person.post = place.post;
    return row;
}

SignatureId newestOf(const AnswersOf &answers)
{
    return answers.answers.empty() ? SignatureId() : answers.answers.back().id;
}

/// What a group is sorted by: without a name last, then by the youngest year in it, then by name.
struct GroupOrder
{
    bool isNameless = false;
    int year = 0;
    QString name = {};
};

class GroupLess
{
public:
    GroupLess() { m_collator.setNumericMode(true); }
    bool operator()(const GroupOrder &a, const GroupOrder &b) const
    {
        const auto first = [](const GroupOrder &order) {
            return std::pair(order.isNameless, order.year);
        };
        return first(a) != first(b) ? first(a) < first(b) : m_collator.compare(a.name, b.name) < 0;
    }

private:
    QCollator m_collator{QLocale::c()};
};

} // namespace

bool passes(const StandingFilter &filter, const PersonStanding &row)
{
    const auto fits = [](const QString &asked, const QString &is) {
        return asked.isEmpty() || asked == is;
    };
    return fits(filter.yearGroup, row.person.yearGroup) &&
           fits(filter.className, row.person.className) && fits(filter.post, row.person.post) &&
           fits(filter.category, row.category);
}

int StandingCounts::asked() const
{
    return std::accumulate(of.begin(), of.end(), 0) - count(StandingKind::NotNeeded);
}

int StandingCounts::signedNow() const
{
    return count(StandingKind::Signed) + count(StandingKind::DueSoon);
}

Result<StandingRule> AgreementStandings::ruleOf(const Agreement &agreement, QDate on)
{
    TRY_LET(auto starts, AgreementRepository(m_register.database()).startsOf(agreement.id));
    TRY_LET(const auto settings, SchoolSettingsService(m_register).settings());
    return StandingRule(agreement, std::move(starts), on, settings.dueSoonDays);
}

Result<std::vector<PersonStanding>> AgreementStandings::whoHasSigned(const Actor &actor,
                                                                     AgreementId agreement,
                                                                     QDate on,
                                                                     const StandingFilter &filter)
{
    TRY(require(actor, Permission::SeeAgreements));
    TRY_LET(const Agreement found, AgreementRepository(m_register.database()).find(agreement));
    TRY_LET(auto rows, standings(found, on, filter));
    tellApart(rows, &PersonStanding::person);
    return rows;
}

Result<std::vector<PersonStanding>>
AgreementStandings::standings(const Agreement &agreement, QDate on, const StandingFilter &filter)
{
    TRY_LET(const StandingRule rule, ruleOf(agreement, on));
    if (!rule.isInForce())
        return std::vector<PersonStanding>();
    QHash<PersonId, AnswersOf> known;
    SignatureRepository signatures(m_register.database());
    TRY(signatures.forEachAnswerUnder(agreement.id, on,
                                      [&](AgreementId, PersonId person, const PastAnswer &answer) {
                                          known[person].answers.push_back(answer);
                                      }));
    TRY(signatures.forEachIssueOf(agreement.id, on, [&](AgreementId, PersonId person, QDate day) {
        known[person].issuedOn = day;
    }));
    TRY_LET(
        const auto people,
        PeopleRepository(m_register.database()).everybody(unsigned(kindAsked(agreement.audience))));
    std::vector<PersonStanding> rows;
    for (const Person &person : people) {
        if (!isAsked(agreement.audience, person, on))
            continue;
        PersonStanding row = rowOf(agreement, person);
        if (!passes(filter, row))
            continue;
        AnswersOf answers = known.value(person.id);
        answers.isAsked = true;
        row.standing = rule.of(answers);
        row.newest = newestOf(answers);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<AgreementCounts>> AgreementStandings::overview(const Actor &actor, QDate on)
{
    TRY(require(actor, Permission::SeeAgreements));
    TRY_LET(const auto agreements, AgreementRepository(m_register.database()).all());
    std::vector<AgreementCounts> overview;
    for (const Agreement &agreement : agreements) {
        TRY_LET(const auto rows, standings(agreement, on, {}));
        const auto counts = countsBy(StandingGroup::All, rows);
        if (!counts.empty())
            overview.push_back({agreement, counts.front()});
    }
    return overview;
}

Result<std::vector<AgreementStanding>> AgreementStandings::standingsOf(const Actor &actor,
                                                                       PersonId id, QDate on)
{
    TRY(require(actor, Permission::SeeAgreements));
    Database &database = m_register.database();
    TRY_LET(const Person person, PeopleRepository(database).find(id));
    QHash<AgreementId, AnswersOf> known;
    SignatureRepository signatures(database);
    TRY(signatures.forEachAnswerOf(id, on,
                                   [&](AgreementId agreement, PersonId, const PastAnswer &answer) {
                                       known[agreement].answers.push_back(answer);
                                   }));
    TRY(signatures.forEachIssueTo(id, on, [&](AgreementId agreement, PersonId, QDate day) {
        known[agreement].issuedOn = day;
    }));
    TRY_LET(const auto agreements, AgreementRepository(database).all());
    std::vector<AgreementStanding> rows;
    for (const Agreement &agreement : agreements) {
        if (!isAsked(agreement.audience, person, on))
            continue;
        TRY_LET(const StandingRule rule, ruleOf(agreement, on));
        AnswersOf answers = known.value(agreement.id);
        answers.isAsked = true;
        if (rule.isInForce())
            rows.push_back({agreement, rule.of(answers), newestOf(answers)});
    }
    return rows;
}

QString groupOf(StandingGroup group, const PersonStanding &standing)
{
    switch (group) {
    case StandingGroup::Class:
        return standing.person.className;
    case StandingGroup::Year:
        return standing.person.yearGroup;
    case StandingGroup::Post:
        return standing.category.isEmpty() ? standing.person.post : standing.category;
    case StandingGroup::All:
        break;
    }
    return {};
}

std::vector<StandingCounts> countsBy(StandingGroup group,
                                     const std::vector<PersonStanding> &standings)
{
    struct Group
    {
        int year = -1;
        StandingCounts counts;
    };
    std::map<QString, Group> groups;
    for (const PersonStanding &row : standings) {
        const QString name = groupOf(group, row);
        Group &found = groups[name];
        const int year = yearGroupOrder(row.person.yearGroup);
        found.year = found.year < 0 ? year : std::min(found.year, year);
        found.counts.group = name;
        ++found.counts.of[size_t(row.standing.kind)];
    }
    std::map<GroupOrder, StandingCounts, GroupLess> ordered;
    for (const auto &[name, found] : groups)
        ordered.insert({{name.isEmpty(), found.year, name}, found.counts});
    std::vector<StandingCounts> counts;
    for (const auto &[order, found] : ordered)
        counts.push_back(found);
    return counts;
}

} // namespace countersign
