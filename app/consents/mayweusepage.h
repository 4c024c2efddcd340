#pragma once

#include "common/page.h"
#include "consents/permissionslip.h"

#include <memory>

namespace Ui {
class MayWeUsePage;
}

namespace countersign {

class SlipsModel;

/// "May we use this?": a use and who is in the picture, answered while they are typed, with names
/// and never reasons.
class MayWeUsePage : public Page
{
    Q_OBJECT

public:
    explicit MayWeUsePage(Session &session, QWidget *parent = nullptr);
    ~MayWeUsePage() override;

    void goTo(const Place &place) override;

private:
    void fillUses();
    SlipDraft draft() const;
    void answer();
    void showChecked();
    void showNothing(const QString &text);
    void showAnswer(const QString &detail);
    void showKept(const QModelIndex &index);
    void leaveOut();
    void copy();
    void keep();

    std::unique_ptr<Ui::MayWeUsePage> m_ui;
    SlipsModel *m_slips;
    /// What is answered just now, or an earlier slip that was opened.
    PermissionSlip m_shown;
    QString m_shownUse;
};

} // namespace countersign
