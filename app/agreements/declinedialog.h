#pragma once

#include "agreements/agreement.h"
#include "agreements/signature.h"
#include "common/session.h"
#include "people/peoplequery.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DeclineDialog;
}

namespace countersign {

/// Somebody will not sign: that is recorded too, with who said so and when.
class DeclineDialog : public QDialog
{
    Q_OBJECT

public:
    DeclineDialog(Session &session, const Agreement &agreement, const PersonSummary &person,
                  QWidget *parent = nullptr);
    ~DeclineDialog() override;

    void accept() override;

private:
    void offerNames();
    Result<SignatureDraft> draft() const;
    void complain(QWidget *field, const QString &text);

    Session &m_session;
    Agreement m_agreement;
    PersonSummary m_person;
    /// Those offered by name, in the order of the box.
    std::vector<Signatory> m_offered;
    std::unique_ptr<Ui::DeclineDialog> m_ui;
};

} // namespace countersign
