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
    /// Whether the family has to be asked for a form. A form is back once one answer on it decides
    /// something (counts()), be it a no; what it leaves blank was left blank. Where all that came
    /// is from somebody whose word does not count, a grandparent or nobody named, the office has
    /// paper but no consent, and nobody would ever ask again: so it is not back. Nor are answers
    /// that ran out, by the school year or because circumstances changed. Nobody is asked when no
    /// use rests on consent. A flag plays no part in it, so that no list and no letter tells of
    /// one.
    bool isToBeAsked(PersonId person, const std::vector<ConsentUse> &uses) const;

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
