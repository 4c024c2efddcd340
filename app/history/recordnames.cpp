#include "history/recordnames.h"

#include "agreements/agreementservice.h"
#include "consents/useservice.h"
#include "people/peopleservice.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString RecordNames::nameOf(const QString &column, qint64 record)
{
    const auto key = std::pair(column, record);
    if (!m_names.contains(key))
        m_names.insert(key, lookUp(column, record));
    return m_names.value(key);
}

QString RecordNames::lookUp(const QString &column, qint64 record)
{
    Register &target = m_session.target();
    const Actor &actor = m_session.actor();
    if (column == "consent_use"_L1) {
        const auto uses = UseService(target).list(actor, true);
        if (!uses)
            return {};
        const auto use = std::ranges::find(*uses, UseId(record), &ConsentUse::id);
        return use == uses->end() ? QString() : use->name;
    }
    if (column == "agreement"_L1) {
        const auto agreement = AgreementService(target).agreement(actor, AgreementId(record));
        return agreement ? agreement->name : QString();
    }
    if (column == "person"_L1 || column == "pupil"_L1) {
        const auto person = PeopleService(target).person(actor, PersonId(record));
        return person ? person->names.known() : QString();
    }
    return {};
}

} // namespace countersign
