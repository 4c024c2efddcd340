#include "consents/consentwriter.h"

#include "consents/consentfacts.h"
#include "consents/consentrepository.h"
#include "consents/publicationrepository.h"
#include "consents/userepository.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isAnswerTo(Basis basis, Answer answer)
{
    const bool isObjection = answer == Answer::Objection || answer == Answer::ObjectionSettled;
    return (basis == Basis::Consent) != isObjection;
}

bool fitsGiver(const ConsentEventDraft &draft)
{
    switch (draft.giver.capacity) {
    case Capacity::Pupil:
    case Capacity::Self:
        return draft.giver.by == draft.person;
    case Capacity::Contact:
        return draft.giver.by.isValid() && draft.giver.by != draft.person;
    case Capacity::Authority:
    case Capacity::Other:
        break;
    }
    return true;
}

bool isNo(Answer answer)
{
    return answer != Answer::Given && answer != Answer::ObjectionSettled;
}

bool demandsTakeDown(const Decision &decision)
{
    switch (decision.reason) {
    case Reason::HasLeft:
    case Reason::NotYetHere:
    case Reason::UseRetired:
    case Reason::OutOfDate:
    case Reason::CircumstancesChanged:
        return false;
    default:
        return !decision.permitted;
    }
}

} // namespace

Done checkConsentEvent(const ConsentEventDraft &draft, const ConsentUse &use, QDate today)
{
    if (!draft.person.isValid())
        return fail(ErrorKind::Required, u"consent_event.person"_s);
    if (draft.giver.name.trimmed().isEmpty())
        return fail(ErrorKind::Required, u"consent_event.by_name"_s);
    if (!draft.answeredOn.isValid())
        return fail(ErrorKind::Required, u"consent_event.answered_on"_s);
    if (draft.answeredOn > today)
        return fail(ErrorKind::OutOfRange, u"consent_event.answered_on"_s);
    if (!isAnswerTo(use.basis, draft.answer))
        return fail(ErrorKind::OutOfRange, u"consent_event.answer"_s, use.id.value());
    if (!fitsGiver(draft))
        return fail(ErrorKind::OutOfRange, u"consent_event.capacity"_s);
    if (draft.answer == Answer::Given && use.isRetired(draft.answeredOn))
        return fail(ErrorKind::Frozen, u"consent_use"_s, use.id.value());
    return {};
}

Result<std::vector<ConsentEventId>> writeConsents(Register &target, const Actor &actor,
                                                  const ConsentForm &form)
{
    if (form.answers.empty())
        return fail(ErrorKind::Required, u"consent_event.answer"_s);
    const Recorded recorded{.by = actor.name, .at = target.clock().now()};
    UseRepository uses(target.database());
    ConsentRepository consents(target.database());
    std::vector<ConsentEventId> written;
    std::vector<std::pair<UseId, PublicationId>> asked;
    for (const UseAnswer &answer : form.answers) {
        if (std::ranges::find(asked, std::pair(answer.use, answer.publication)) != asked.end())
            return fail(ErrorKind::Duplicate, u"consent_event.consent_use"_s, answer.use.value());
        asked.emplace_back(answer.use, answer.publication);
        TRY_LET(const ConsentUse use, uses.find(answer.use));
        const ConsentEventDraft draft{.person = form.person,
                                      .use = answer.use,
                                      .publication = answer.publication,
                                      .answer = answer.answer,
                                      .giver = form.giver,
                                      .answeredOn = form.answeredOn,
                                      .came = form.came,
                                      .evidence = form.evidence,
                                      .wording = form.wording};
        TRY(checkConsentEvent(draft, use, target.clock().today()));
        TRY_LET(const ConsentEventId id, consents.insert(draft, recorded));
        written.push_back(id);
    }
    for (const UseAnswer &answer : form.answers) {
        if (isNo(answer.answer))
            TRY(raiseTakeDowns(target, form.person, answer.use, form.answeredOn));
    }
    return written;
}

Done raiseTakeDowns(Register &target, PersonId person, UseId use, QDate since)
{
    const QDate today = target.clock().today();
    PublicationRepository publications(target.database());
    TRY_LET(auto showing, publications.showing(person, today));
    if (use.isValid())
        std::erase_if(showing, [use](const Publication &one) { return one.use != use; });
    if (showing.empty())
        return {};
    TRY_LET(const auto facts, ConsentFacts::load(target, onePerson(person), today));
    UseRepository uses(target.database());
    for (const Publication &publication : showing) {
        TRY_LET(const ConsentUse shownUnder, uses.find(publication.use));
        if (demandsTakeDown(
                facts.decide(person, shownUnder, {publication.id, publication.isLongStanding})))
            TRY(publications.insertTakeDown(publication.id, person, since));
    }
    return {};
}

} // namespace countersign
