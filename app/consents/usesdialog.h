#pragma once

#include "common/session.h"
#include "consents/consentuse.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class UsesDialog;
}

namespace countersign {

/// The school's list of what it uses pictures for, in the order of every form and grid. Each change
/// is made at once, and can be undone.
class UsesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UsesDialog(Session &session, QWidget *parent = nullptr);
    ~UsesDialog() override;

private:
    void reload();
    const ConsentUse *current() const;
    void add();
    void change();
    void moveBy(int step);
    void retire();
    void enableButtons();
    void say(const Done &done);

    Session &m_session;
    std::vector<ConsentUse> m_uses;
    std::unique_ptr<Ui::UsesDialog> m_ui;
};

} // namespace countersign
