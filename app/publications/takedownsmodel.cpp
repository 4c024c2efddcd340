#include "publications/takedownsmodel.h"

#include "consents/publicationservice.h"
#include "people/kindtext.h"

using namespace Qt::StringLiterals;

namespace countersign {

TakeDownsModel::TakeDownsModel(Session &session, QObject *parent)
    : RowModel(parent), m_session(session)
{
    setColumns({{tr("Who"),
                 [](const TakeDown &row) {
                     return row.person.known;
                 }},
                {tr("Class"),
                 [](const TakeDown &row) {
                     return row.person.className;
                 }},
                {tr("Out of"),
                 [](const TakeDown &row) {
                     return row.title;
                 }},
                {tr("Where"),
                 [](const TakeDown &row) {
                     return row.place;
                 }},
                {tr("Since"),
                 [](const TakeDown &row) {
                     return dateText(row.since);
                 }},
                {tr("Taken down"), [](const TakeDown &row) {
                     return row.done.isValid() ? tr("%1, %2").arg(dateText(row.done), row.doneBy)
                                               : QString();
                 }}});
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"take_down") || set.touches(u"publication") || set.touches(u"person"))
            reload();
    });
    reload();
}

void TakeDownsModel::setShowsDone(bool shows)
{
    m_showsDone = shows;
    reload();
}

void TakeDownsModel::reload()
{
    PublicationService service(m_session.target());
    auto rows = service.takeDowns(m_session.actor(), true);
    if (rows && m_showsDone) {
        const auto done = service.takeDowns(m_session.actor(), false);
        if (!done)
            return m_session.complain(done.error());
        rows->insert(rows->end(), done->begin(), done->end());
    }
    if (!rows)
        return m_session.complain(rows.error());
    updateRows(std::move(*rows));
    Q_EMIT reloaded();
}

} // namespace countersign
