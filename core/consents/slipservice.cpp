#include "consents/slipservice.h"

#include "audit/operation.h"
#include "consents/consentfacts.h"
#include "consents/sliprepository.h"
#include "consents/userepository.h"
#include "people/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Answers
{
    PermissionSlip slip;
    /// Of each line.
    std::vector<int> rules;
};

Result<Answers> answered(Register &target, const Actor &actor, const SlipDraft &draft)
{
    const QDate today = target.clock().today();
    std::vector<PersonId> once;
    for (const PersonId person : draft.people) {
        if (std::ranges::find(once, person) == once.end())
            once.push_back(person);
    }
    TRY_LET(const ConsentUse use, UseRepository(target.database()).find(draft.use));
    TRY_LET(auto people, PeopleRepository(target.database()).summaries(once));
    if (people.size() != once.size())
        return fail(ErrorKind::NotFound, u"permission_slip_line.person"_s);
    Answers answers;
    answers.slip = {
        .use = draft.use, .asked = today, .askedBy = actor.name, .purpose = draft.purpose};
    for (PersonSummary &person : people) {
        TRY_LET(const auto facts, ConsentFacts::load(target, onePerson(person.id), today));
        const Decision decision = facts.decide(person.id, use);
        answers.rules.push_back(decision.rule);
        answers.slip.lines.push_back(
            {.person = std::move(person), .permitted = decision.permitted});
    }
    return answers;
}

} // namespace

Result<PermissionSlip> SlipService::check(const Actor &actor, const SlipDraft &draft)
{
    TRY(require(actor, Permission::SeeConsents));
    TRY_LET(auto answers, answered(m_register, actor, draft));
    return std::move(answers.slip);
}

Result<PermissionSlip> SlipService::keep(const Actor &actor, const SlipDraft &draft)
{
    if (draft.people.empty())
        return fail(ErrorKind::Required, u"permission_slip_line.person"_s);
    if (draft.purpose.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"permission_slip.purpose"_s);
    TRY_LET(auto operation, Operation::begin(m_register, actor, Deed::KeepSlip));
    TRY_LET(auto answers, answered(m_register, actor, draft));
    SlipRepository slips(m_register.database());
    TRY_LET(answers.slip.id, slips.insert(answers.slip));
    for (size_t i = 0; i < answers.rules.size(); ++i) {
        const SlipLine &line = answers.slip.lines[i];
        TRY(slips.insertLine(answers.slip.id, line.person.id, line.permitted, answers.rules[i]));
    }
    TRY(operation.commit());
    return std::move(answers.slip);
}

Result<PermissionSlip> SlipService::slip(const Actor &actor, SlipId id)
{
    TRY(require(actor, Permission::SeeConsents));
    return SlipRepository(m_register.database()).find(id);
}

Result<std::vector<PermissionSlip>> SlipService::slips(const Actor &actor, int limit)
{
    TRY(require(actor, Permission::SeeConsents));
    return SlipRepository(m_register.database()).newest(limit);
}

} // namespace countersign
