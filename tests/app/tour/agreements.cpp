#include "app/tour/tour.h"

#include "agreements/agreementdialog.h"
#include "agreements/agreementservice.h"
#include "agreements/agreementstandings.h"
#include "agreements/authorisedialog.h"
#include "agreements/declinedialog.h"
#include "agreements/handoutdialog.h"
#include "agreements/recorddialog.h"
#include "agreements/wordingeditor.h"
#include "agreements/wordingsdialog.h"
#include "agreements/wordingview.h"
#include "common/session.h"

using namespace Qt::StringLiterals;

namespace countersign {

void Tour::takeAgreements()
{
    AgreementService agreements(m_session.target());
    const auto all = agreements.agreements(m_session.actor()).value_or(std::vector<Agreement>());
    WordingsDialog wordings(m_session);
    save(wordings, u"wordings"_s);
    for (const Agreement &agreement : all) {
        const QString audience = audienceCodes.of(agreement.audience);
        const auto people = AgreementStandings(m_session.target())
                                .whoHasSigned(m_session.actor(), agreement.id, m_session.today())
                                .value_or(std::vector<PersonStanding>());
        RecordDialog record(m_session, agreement, people, {});
        save(record, u"record-"_s + audience);
        if (people.empty() || agreement.audience != Audience::Staff)
            continue;
        HandOutDialog handOut(m_session, agreement, people);
        save(handOut, u"hand-out"_s);
        AuthoriseDialog authorise(m_session, agreement, people);
        save(authorise, u"authorise"_s);
        DeclineDialog decline(m_session, agreement, people.front().person);
        save(decline, u"decline"_s);
        AgreementDialog change(m_session, agreement);
        save(change, u"agreement"_s);
        const auto texts = agreements.wordings(m_session.actor(), agreement.id);
        if (!texts || texts->empty())
            continue;
        WordingView view(agreement, texts->front());
        save(view, u"wording"_s);
        WordingEditor editor(m_session, agreement, WordingDraft(texts->front()));
        save(editor, u"wording-editor"_s);
    }
}

} // namespace countersign
