#include "returns/sheetmenu.h"

#include "agreements/agreementservice.h"
#include "agreements/agreementtext.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString leftOutKey = u"returns/leftOut"_s;

} // namespace

std::vector<AgreementId> agreementsLeftOut(Session &session)
{
    std::vector<AgreementId> ids;
    const QStringList names = session.settings().value(leftOutKey).toStringList();
    if (names.isEmpty())
        return ids;
    const auto agreements = AgreementService(session.target()).agreements(session.actor());
    if (!agreements)
        return ids;
    for (const Agreement &agreement : *agreements) {
        if (names.contains(agreement.name))
            ids.push_back(agreement.id);
    }
    return ids;
}

SheetMenu::SheetMenu(Session &session, QWidget *parent) : QMenu(parent), m_session(session)
{
    setToolTipsVisible(true);
}

void SheetMenu::offer(const std::vector<OfferedAgreement> &agreements)
{
    clear();
    for (const OfferedAgreement &offered : agreements) {
        QAction *action = addAction(offered.agreement.name);
        action->setCheckable(true);
        action->setChecked(isOnSheet(offered.agreement));
        action->setToolTip(tr("Take the tick away when this agreement is not on the sheets that "
                              "you are recording"));
        connect(action, &QAction::toggled, this,
                [this, name = offered.agreement.name](bool isOn) { leaveOut(name, !isOn); });
        if (offered.wordings.size() > 1 && action->isChecked())
            addWordings(offered);
    }
}

void SheetMenu::addWordings(const OfferedAgreement &offered)
{
    auto *group = new QActionGroup(this);
    for (const Wording &wording : offered.wordings) {
        QAction *action = addAction(wordingText(wording));
        action->setCheckable(true);
        action->setChecked(wording.id == wordingOf(offered));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, agreement = offered.agreement.id, id = wording.id] {
                    m_wordings.insert(agreement, id);
                    Q_EMIT changed();
                });
    }
    addSeparator();
}

bool SheetMenu::isOnSheet(const Agreement &agreement) const
{
    return !m_session.settings().value(leftOutKey).toStringList().contains(agreement.name);
}

WordingId SheetMenu::wordingOf(const OfferedAgreement &offered) const
{
    const WordingId inForce = offered.wordings.empty() ? WordingId() : offered.wordings.front().id;
    return m_wordings.value(offered.agreement.id, inForce);
}

void SheetMenu::leaveOut(const QString &name, bool isLeftOut)
{
    QStringList names = m_session.settings().value(leftOutKey).toStringList();
    names.removeAll(name);
    if (isLeftOut)
        names << name;
    m_session.settings().setValue(leftOutKey, names);
    Q_EMIT changed();
}

} // namespace countersign
