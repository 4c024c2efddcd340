#pragma once

#include "common/session.h"
#include "consents/consentgrid.h"
#include "consents/consentservice.h"
#include "returns/returnedform.h"

#include <QDialog>

#include <memory>

namespace Ui {
class AnswerDialog;
}

namespace countersign {

/// One answer to one or several uses that came outside a form: an e-mail, a call, a word at the
/// desk. A withdrawal is as easy to record as a yes (domain.md §3).
class AnswerDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the uses, those on the same basis as the one asked about are offered. Without an answer
    /// none is chosen.
    AnswerDialog(Session &session, const Person &person, const std::vector<ConsentUse> &uses,
                 const ConsentUse &about, std::optional<Answer> answer, QWidget *parent = nullptr);
    ~AnswerDialog() override;

    void accept() override;

private:
    void fillAnswers(Basis basis, std::optional<Answer> answer);
    void fillUses(const std::vector<ConsentUse> &uses, const ConsentUse &about);
    void fillGivers();
    OfferedSigner giver() const;
    ConsentForm form() const;
    void showNote();
    void complain(QWidget *field, const QString &text);

    Session &m_session;
    Person m_person;
    std::vector<OfferedSigner> m_givers;
    std::unique_ptr<Ui::AnswerDialog> m_ui;
};

} // namespace countersign
