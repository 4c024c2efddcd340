#pragma once

#include "common/session.h"
#include "returns/returnedform.h"

#include <QMenu>

namespace countersign {

/// The agreements that are not on the school's sheets, as it was said on this machine: asked for
/// and recorded some other way.
std::vector<AgreementId> agreementsLeftOut(Session &session);

/// What the sheets of the pile carry: which agreements, and in which wording.
class SheetMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SheetMenu(Session &session, QWidget *parent = nullptr);

    /// The agreements that ask the pupil who is shown.
    void offer(const std::vector<OfferedAgreement> &agreements);
    bool isOnSheet(const Agreement &agreement) const;
    /// The one chosen, else the one in force.
    WordingId wordingOf(const OfferedAgreement &agreement) const;

Q_SIGNALS:
    void changed();

private:
    void leaveOut(const QString &name, bool isLeftOut);
    void addWordings(const OfferedAgreement &agreement);

    Session &m_session;
    QHash<AgreementId, WordingId> m_wordings;
};

} // namespace countersign
