#pragma once

#include "common/session.h"
#include "consents/consentuse.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class UseDialog;
}

namespace countersign {

/// One use of pictures typed in: what parents are told, and what it rests on.
class UseDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a use a new one is made.
    UseDialog(Session &session, const std::optional<ConsentUse> &use, QWidget *parent = nullptr);
    ~UseDialog() override;

    void accept() override;

private:
    ConsentUseDraft draft() const;
    Done save();
    void explainBasis();

    Session &m_session;
    std::optional<ConsentUse> m_before;
    std::unique_ptr<Ui::UseDialog> m_ui;
};

} // namespace countersign
