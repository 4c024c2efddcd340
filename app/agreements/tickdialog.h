#pragma once

#include "agreements/agreementstandings.h"
#include "agreements/tickmodel.h"
#include "common/session.h"

#include <QDialog>

#include <memory>

namespace Ui {
class TickDialog;
}

namespace countersign {

/// One thing done for several at once, on one day: all are ticked, and the names one leaves out are
/// unticked. It stays open with what was ticked until it could be saved.
class TickDialog : public QDialog
{
    Q_OBJECT

public:
    ~TickDialog() override;

    void accept() override;

protected:
    TickDialog(Session &session, const Agreement &agreement, QWidget *parent);

    /// Once, at the end of the constructor.
    void list(std::vector<TickRow> rows, const QString &detailHeading, bool isDetailTyped = false);
    /// How the rows of an agreement begin.
    TickRow rowOf(const PersonStanding &person) const;
    void complain(const QString &text, PersonId person = {});

    /// For so many people: "Record 12 signatures".
    virtual QString verb(int people) const = 0;
    virtual Done write(const std::vector<TickRow> &ticked, QDate day) = 0;
    /// What is said afterwards.
    virtual QString done(int people) const = 0;
    /// The error in words, where the dialog knows more than its field.
    virtual QString explain(const Error &error) const;

    Session &session() { return m_session; }
    const Agreement &agreement() const { return m_agreement; }
    bool isOfPupils() const { return kindAsked(m_agreement.audience) == PupilKind; }
    QString nameOf(PersonId person) const;

    std::unique_ptr<Ui::TickDialog> m_ui;

private:
    void showCount();

    Session &m_session;
    Agreement m_agreement;
    TickModel *m_model = nullptr;
};

} // namespace countersign
