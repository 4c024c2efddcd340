#pragma once

#include "common/session.h"
#include "imports/rollover.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class RollOverPanel;
}

namespace countersign {

class EmptyPanel;
class Progress;
class RollOverGroupModel;
class RollOverPupilModel;

/// The September roll-over: proposed, shown and changed class by class and pupil by pupil, and only
/// then written, in one operation with one undo.
class RollOverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RollOverPanel(Session &session, QWidget *parent = nullptr);
    ~RollOverPanel() override;

    /// Proposes anew for the 31 August nearest to today.
    void begin();

Q_SIGNALS:
    /// Applied, or given up.
    void left();

private:
    using Work = std::function<Done(Register &, Progress &)>;

    void layOutTables();
    void connectAll();
    void run(const QString &title, Work work, std::function<void(const Done &)> finished);
    /// keepsChoices: what was changed in the plan that is shown is changed in the new one too.
    void propose(bool keepsChoices);
    void apply();
    void finish(const Done &done);
    void showPlan();
    void listPupils();
    void follow();
    void showState();
    void sayWhyEmpty();
    void editTarget(const QModelIndex &index);
    void tickAll(bool accepted);
    size_t currentGroup() const;
    bool isPermitted() const;

    std::unique_ptr<Ui::RollOverPanel> m_ui;
    Session &m_session;
    RollOverPlan m_plan;
    RollOverGroupModel *m_groups;
    RollOverPupilModel *m_pupils;
    EmptyPanel *m_empty;
    /// What could not be looked up, if anything.
    QString m_problem;
    bool m_isBusy = false;
};

} // namespace countersign
