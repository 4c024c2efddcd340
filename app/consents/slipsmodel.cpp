#include "consents/slipsmodel.h"

#include "consents/slipservice.h"
#include "consents/sliptext.h"
#include "consents/useservice.h"
#include "people/kindtext.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostSlips = 50;

} // namespace

SlipsModel::SlipsModel(Session &session, QObject *parent) : RowModel(parent), m_session(session)
{
    setColumns({{tr("Asked"),
                 [](const SlipRow &row) {
                     return dateText(row.slip.asked);
                 }},
                {tr("What for"),
                 [](const SlipRow &row) {
                     return row.slip.purpose;
                 }},
                {tr("Use"),
                 [](const SlipRow &row) {
                     return row.use;
                 }},
                {tr("Asked by"),
                 [](const SlipRow &row) {
                     return row.slip.askedBy;
                 }},
                {tr("Answer"), [](const SlipRow &row) {
                     return answerOf(row.slip);
                 }}});
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"permission_slip") || set.touches(u"consent_use"))
            reload();
    });
    reload();
}

Result<std::vector<SlipRow>> SlipsModel::read()
{
    QHash<UseId, QString> names;
    TRY_LET(const auto uses, UseService(m_session.target()).list(m_session.actor(), true));
    for (const ConsentUse &use : uses)
        names.insert(use.id, use.name);
    SlipService service(m_session.target());
    TRY_LET(const auto slips, service.slips(m_session.actor(), mostSlips));
    std::vector<SlipRow> rows;
    for (const PermissionSlip &slip : slips) {
        TRY_LET(auto whole, service.slip(m_session.actor(), slip.id));
        const QString use = names.value(whole.use);
        rows.push_back({std::move(whole), use});
    }
    return rows;
}

void SlipsModel::reload()
{
    auto rows = read();
    if (rows)
        updateRows(std::move(*rows));
    else
        m_session.complain(rows.error());
}

} // namespace countersign
