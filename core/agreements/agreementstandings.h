#pragma once

#include "access/actor.h"
#include "agreements/standing.h"
#include "people/peoplequery.h"
#include "register/register.h"

#include <array>

namespace countersign {

/// Which of an audience is asked for; empty means all.
struct StandingFilter
{
    QString yearGroup = {};
    QString className = {};
    /// Post, role or organisation.
    QString post = {};
    QString category = {};
};

struct PersonStanding
{
    /// Post is the one that the audience goes by: of a teacher who is a governor too, the role
    /// under an agreement of governors.
    PersonSummary person = {};
    QString category = {};
    Standing standing = {};
    /// The newest that stood on the day, signed or declined; invalid when there is none.
    SignatureId newest = {};
};

struct AgreementStanding
{
    Agreement agreement = {};
    Standing standing = {};
    SignatureId newest = {};
};

/// Whether a row is one of those asked for.
bool passes(const StandingFilter &filter, const PersonStanding &row);

/// So many people of a group stand so.
struct StandingCounts
{
    /// Empty for people without a class, a year, a post.
    QString group = {};
    std::array<int, standingKinds> of = {};

    int count(StandingKind kind) const { return of[size_t(kind)]; }
    bool isEmpty() const;
    /// Everybody who is asked.
    int asked() const;
    /// Signed and due soon.
    int signedNow() const;
    int outstanding() const { return asked() - signedNow(); }
};

struct AgreementCounts
{
    Agreement agreement = {};
    StandingCounts counts = {};
};

/// Post groups by category, and by post where there is none.
enum class StandingGroup { All, Class, Year, Post };

/// Who has signed, and who has not. All calls: Forbidden without Permission::SeeAgreements. The
/// number of statements does not grow with the number of people.
class AgreementStandings
{
public:
    explicit AgreementStandings(Register &target) : m_register(target) {}

    /// Everybody who is asked on that day, in the order of their names; nobody when the agreement
    /// is not in force on it.
    Result<std::vector<PersonStanding>> whoHasSigned(const Actor &actor, AgreementId agreement,
                                                     QDate on, const StandingFilter &filter = {});
    /// Of every agreement in force on that day, by audience, then by name.
    Result<std::vector<AgreementCounts>> overview(const Actor &actor, QDate on);
    /// The agreements that somebody is asked for on that day.
    Result<std::vector<AgreementStanding>> standingsOf(const Actor &actor, PersonId person,
                                                       QDate on);

private:
    Result<std::vector<PersonStanding>> standings(const Agreement &agreement, QDate on,
                                                  const StandingFilter &filter);

    Register &m_register;
};

/// The class, year or post that somebody is counted under; empty without one.
QString groupOf(StandingGroup group, const PersonStanding &standing);
/// Classes and years as they are taught, posts by name; people without one last.
std::vector<StandingCounts> countsBy(StandingGroup group,
                                     const std::vector<PersonStanding> &standings);

} // namespace countersign
