#pragma once

#include "access/actor.h"
#include "consents/consentfacts.h"

namespace countersign {

/// What a cell shows, always with a letter beside the colour.
enum class CellMark {
    Yes,
    No,
    Conflict,
    Objection,
    PhotoFlag,
    /// Somebody answered whose word does not count, or no longer: ask somebody entitled.
    Ask,
    OutOfDate,
    /// The form is back, this use is blank.
    Blank,
    NoForm,
    NotHere,
};

CellMark markOf(const Decision &decision);
QChar letterOf(CellMark mark);

/// A decision as this actor may be told it: of a flag only the head and the safety lead hear.
Decision toldTo(const Actor &actor, Decision decision);

struct ConsentGridRow
{
    PersonSummary person = {};
    /// One for each use of the grid, in its order.
    std::vector<Decision> decisions = {};
    /// As ConsentFacts::isToBeAsked().
    bool isToBeAsked = false;
};

struct ConsentGrid
{
    QDate day = {};
    std::vector<ConsentUse> uses = {};
    std::vector<ConsentGridRow> rows = {};
};

struct Explanation
{
    Decision decision = {};
    /// What was answered about the use until that day, oldest first, without what was voided; empty
    /// where the actor may not know why.
    std::vector<ConsentEvent> events = {};
    std::vector<Settlement> settlements = {};
};

/// Who may be shown where. All calls: Forbidden without Permission::SeeConsents.
class ConsentGridService
{
public:
    explicit ConsentGridService(Register &target) : m_register(target) {}

    /// Everybody the filter finds, on the filter's day, by the uses current then; in the order of
    /// their names.
    Result<ConsentGrid> grid(const Actor &actor, const PeopleFilter &filter);
    /// One row of such a grid anew, for whoever answered; alone, so it knows of no namesakes.
    Result<ConsentGridRow> row(const Actor &actor, PersonId person,
                               const std::vector<ConsentUse> &uses, QDate day);
    Result<Decision> mayUse(const Actor &actor, PersonId person, UseId use, QDate day,
                            const AskedPublication &publication = {});
    Result<Explanation> explain(const Actor &actor, PersonId person, UseId use, QDate day);

private:
    Register &m_register;
};

} // namespace countersign
