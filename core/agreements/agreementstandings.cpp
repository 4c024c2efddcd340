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

Result<StandingRule> ruleOf(Register &target, const Agreement &agreement, QDate on)
{
    TRY_LET(auto starts, AgreementRepository(target.database()).startsOf(agreement.id));
    TRY_LET(const auto settings, SchoolSettingsService(target).settings());
    return StandingRule(agreement, std::move(starts), on, settings.dueSoonDays);
}

/// What was answered under one agreement by a day, to be laid beside each person in turn.
struct AnswersUnder
{
    Agreement agreement;
    QDate on;
    StandingRule rule;
    QHash<PersonId, AnswersOf> known = {};

    bool asks(const Person &person) const
    {
        return rule.isInForce() && isAsked(agreement.audience, person, on);
    }
    AnswersOf of(PersonId person) const
    {
        AnswersOf answers = known.value(person);
        answers.isAsked = true;
        return answers;
    }
};

Result<AnswersUnder> answersUnder(Register &target, const Agreement &agreement, QDate on)
{
    TRY_LET(auto rule, ruleOf(target, agreement, on));
    AnswersUnder under{.agreement = agreement, .on = on, .rule = std::move(rule)};
    if (!under.rule.isInForce())
        return under;
    SignatureRepository signatures(target.database());
    TRY(signatures.forEachAnswerUnder(agreement.id, on,
                                      [&](AgreementId, PersonId person, const PastAnswer &answer) {
                                          under.known[person].answers.push_back(answer);
                                      }));
    TRY(signatures.forEachIssueOf(agreement.id, on, [&](AgreementId, PersonId person, QDate day) {
        under.known[person].issuedOn = day;
    }));
    return under;
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

bool StandingCounts::isEmpty() const
{
    return std::ranges::all_of(of, [](int people) { return people == 0; });
}

int StandingCounts::asked() const
{
    return std::accumulate(of.begin(), of.end(), 0) - count(StandingKind::NotNeeded);
}

int StandingCounts::signedNow() const
{
    return count(StandingKind::Signed) + count(StandingKind::DueSoon);
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
    TRY_LET(const auto under, answersUnder(m_register, agreement, on));
    std::vector<PersonStanding> rows;
    if (!under.rule.isInForce())
        return rows;
    const auto add = [&](const Person &person) {
        if (!under.asks(person))
            return;
        PersonStanding row = rowOf(agreement, person);
        if (!passes(filter, row))
            return;
        const AnswersOf answers = under.of(person.id);
        row.standing = under.rule.of(answers);
        row.newest = newestOf(answers);
        rows.push_back(std::move(row));
    };
    TRY(PeopleRepository(m_register.database())
            .forEachPerson(unsigned(kindAsked(agreement.audience)), add));
    return rows;
}

Result<std::vector<AgreementCounts>> AgreementStandings::overview(const Actor &actor, QDate on)
{
    TRY(require(actor, Permission::SeeAgreements));
    TRY_LET(const auto agreements, AgreementRepository(m_register.database()).all());
    std::vector<AnswersUnder> all;
    std::vector<AgreementCounts> counted;
    unsigned kinds = 0;
    for (const Agreement &agreement : agreements) {
        TRY_LET(auto under, answersUnder(m_register, agreement, on));
        if (!under.rule.isInForce())
            continue;
        kinds |= unsigned(kindAsked(agreement.audience));
        all.push_back(std::move(under));
        counted.push_back({.agreement = agreement});
    }
    // Everybody once for all agreements, and nobody kept.
    TRY(PeopleRepository(m_register.database()).forEachPerson(kinds, [&](const Person &person) {
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].asks(person))
                ++counted[i].counts.of[size_t(all[i].rule.of(all[i].of(person.id)).kind)];
        }
    }));
    std::erase_if(counted, [](const AgreementCounts &one) { return one.counts.isEmpty(); });
    return counted;
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
        TRY_LET(const StandingRule rule, ruleOf(m_register, agreement, on));
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
