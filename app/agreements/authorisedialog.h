#pragma once

#include "agreements/tickdialog.h"

class QComboBox;

namespace countersign {

/// The authoriser signs what others have signed before: the pile on the head's desk.
class AuthoriseDialog final : public TickDialog
{
    Q_OBJECT

public:
    /// Of the people, those who wait for the authoriser.
    AuthoriseDialog(Session &session, const Agreement &agreement,
                    const std::vector<PersonStanding> &people, QWidget *parent = nullptr);

private:
    void offerStaff();
    QString verb(int people) const override;
    Done write(const std::vector<TickRow> &ticked, QDate day) override;
    QString done(int people) const override;
    QString explain(const Error &error) const override;

    QComboBox *m_authoriser;
    QHash<PersonId, SignatureId> m_waiting;
};

} // namespace countersign
