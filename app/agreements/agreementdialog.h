#pragma once

#include "agreements/agreement.h"
#include "common/session.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class AgreementDialog;
}

namespace countersign {

/// What an agreement is called, whom it is for, who signs it and when again. Its text stands in its
/// wordings.
class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without an agreement a new one is made.
    AgreementDialog(Session &session, const std::optional<Agreement> &agreement,
                    QWidget *parent = nullptr);
    ~AgreementDialog() override;

    AgreementId savedId() const { return m_savedId; }

    void accept() override;

private:
    void offerSigners();
    void showRenewal();
    AgreementDraft draft() const;
    Done save();
    void complain(QWidget *field, const QString &text);

    Session &m_session;
    std::optional<Agreement> m_before;
    AgreementId m_savedId;
    std::unique_ptr<Ui::AgreementDialog> m_ui;
};

} // namespace countersign
