#include "publications/publicationsmodel.h"

#include "consents/publicationservice.h"
#include "consents/useservice.h"
#include "people/kindtext.h"

using namespace Qt::StringLiterals;

namespace countersign {

PublicationsModel::PublicationsModel(Session &session, QObject *parent)
    : RowModel(parent), m_session(session)
{
    setColumns(
        {{tr("Title"),
          [](const PublicationRow &row) {
              return row.publication.title;
          }},
         {tr("Use"),
          [](const PublicationRow &row) {
              return row.use;
          }},
         {tr("Where"),
          [](const PublicationRow &row) {
              return row.publication.place;
          }},
         {tr("Out since"),
          [](const PublicationRow &row) {
              return timeText(row.publication);
          }},
         {tr("Shown"), [](const PublicationRow &row) { return int(row.publication.people.size()); },
          Qt::AlignRight | Qt::AlignVCenter},
         {tr("To take down"),
          [](const PublicationRow &row) {
              return row.toTakeDown > 0 ? QString::number(row.toTakeDown) : QString();
          },
          Qt::AlignRight | Qt::AlignVCenter},
         {tr("Approved"), [](const PublicationRow &row) {
              return row.publication.isApproved()
                         ? tr("%1, %2").arg(row.publication.approvedBy,
                                            dateText(row.publication.approved))
                         : tr("not yet");
          }}});
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"publication") || set.touches(u"publication_person") ||
            set.touches(u"take_down") || set.touches(u"consent_use"))
            reload();
    });
    reload();
}

void PublicationsModel::setWithEnded(bool withEnded)
{
    m_withEnded = withEnded;
    reload();
}

Result<std::vector<PublicationRow>> PublicationsModel::read()
{
    QHash<UseId, QString> names;
    TRY_LET(const auto uses, UseService(m_session.target()).list(m_session.actor(), true));
    for (const ConsentUse &use : uses)
        names.insert(use.id, use.name);
    PublicationService service(m_session.target());
    QHash<PublicationId, int> open;
    TRY_LET(const auto takeDowns, service.takeDowns(m_session.actor()));
    for (const TakeDown &takeDown : takeDowns)
        ++open[takeDown.publication];
    TRY_LET(const auto publications, service.list(m_session.actor(), m_withEnded));
    std::vector<PublicationRow> rows;
    for (const Publication &publication : publications)
        rows.push_back({publication, names.value(publication.use), open.value(publication.id)});
    return rows;
}

void PublicationsModel::reload()
{
    auto rows = read();
    if (!rows)
        return m_session.complain(rows.error());
    updateRows(std::move(*rows));
    Q_EMIT reloaded();
}

QString timeText(const Publication &publication)
{
    if (publication.ended.isValid())
        return PublicationsModel::tr("until %1").arg(dateText(publication.ended));
    if (!publication.published.isValid())
        return PublicationsModel::tr("not yet");
    return dateText(publication.published);
}

} // namespace countersign
