#pragma once

#include "access/actor.h"
#include "consents/consentuse.h"
#include "people/peoplequery.h"
#include "register/register.h"

#include <vector>

namespace countersign {

/// What is still to come back of one pupil.
struct FormDue
{
    PersonSummary pupil = {};
    /// Agreements that neither the pupil nor a parent has signed or declined, or no longer.
    int agreements = 0;
    /// As ConsentFacts::isToBeAsked().
    bool isConsentDue = false;

    bool isBack() const { return agreements == 0 && !isConsentDue; }
};

struct ClassDue
{
    QString className = {};
    int pupils = 0;
    int due = 0;
};

struct ConflictDue
{
    PersonSummary pupil = {};
    ConsentUse use = {};
};

/// The pile that has not come back, and what it left behind.
struct ReturnsDue
{
    /// As classes are taught; those whose forms are all back are not among them.
    std::vector<ClassDue> classes = {};
    std::vector<ConflictDue> conflicts = {};
    /// Whose consent ended because their circumstances changed.
    std::vector<PersonSummary> askAgain = {};
};

/// Whose form is back and whose is not. A flag plays no part in it, so that no list tells of one.
/// All calls: Forbidden without Permission::RecordConsents. The number of statements does not grow
/// with the number of pupils.
class FormsDue
{
public:
    /// leftOut are agreements that are not on the school's sheets.
    FormsDue(Register &target, std::vector<AgreementId> leftOut)
        : m_register(target), m_leftOut(std::move(leftOut))
    {
    }

    /// The pupils of a class on that day, in the order of their names; those without one for an
    /// empty name.
    Result<std::vector<FormDue>> ofClass(const Actor &actor, const QString &className, QDate day);
    Result<ReturnsDue> ofSchool(const Actor &actor, QDate day);

private:
    Done addAgreements(const Actor &actor, const PeopleFilter &filter, std::vector<FormDue> &rows);

    Register &m_register;
    std::vector<AgreementId> m_leftOut;
};

} // namespace countersign
