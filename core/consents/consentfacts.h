#pragma once

#include "consents/mayuse.h"
#include "people/peopleset.h"
#include "register/register.h"

namespace countersign {

/// The publication a decision is asked for, when it is asked for one.
struct AskedPublication
{
    PublicationId id = {};
    bool isLongStanding = false;
};

/// Everything that decides about some people on one day, read in a handful of statements however
/// many they are.
class ConsentFacts
{
public:
    static Result<ConsentFacts> load(Register &target, const PeopleSet &people, QDate day);

    /// Somebody who is not in the set has no facts, so the answer is no.
    Decision decide(PersonId person, const ConsentUse &use,
                    const AskedPublication &publication = {}) const;
    /// Whether no form is back, or none since the answers ran out: by the school year, or because
    /// circumstances changed. A flag plays no part in it.
    bool isToBeAsked(PersonId person) const;

private:
    struct Known
    {
        SubjectFacts subject = {};
        /// In the order of the uses, and for each as they were answered.
        std::vector<Answered> answers = {};
    };
    using Key = std::pair<PersonId, UseId>;

    explicit ConsentFacts(QDate day) : m_day(day) {}

    Done loadSubjects(Database &database, const PeopleSet &people);
    Done loadCarers(Database &database, const PeopleSet &people);
    Done loadFlags(Database &database, const PeopleSet &people);
    Done loadCircumstances(Database &database, const PeopleSet &people);
    Done loadAnswers(Database &database, const PeopleSet &people);
    Done loadSettlements(Database &database, const PeopleSet &people);

    QDate m_day;
    ConsentRules m_rules;
    QHash<PersonId, Known> m_known;
    QHash<Key, std::vector<SettledConflict>> m_settlements;
};

} // namespace countersign
