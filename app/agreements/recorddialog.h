#pragma once

#include "agreements/tickdialog.h"
#include "agreements/wording.h"

class QComboBox;

namespace countersign {

/// The pile that came back: a class, one date, all ticked but those whose sheets are missing. Where
/// a parent signs, the one who usually does is proposed and another can be typed.
class RecordDialog final : public TickDialog
{
    Q_OBJECT

public:
    /// className is the one to begin with; empty for the first.
    RecordDialog(Session &session, const Agreement &agreement,
                 const std::vector<PersonStanding> &people, const QString &className,
                 QWidget *parent = nullptr);

private:
    void addFields();
    void proposeWording();
    void listPeople(const std::vector<PersonStanding> &people);
    /// Who of the pupil's contacts bears that name; invalid for somebody else.
    Result<PersonId> contactNamed(PersonId pupil, const QString &name);

    QString verb(int people) const override;
    Done write(const std::vector<TickRow> &ticked, QDate day) override;
    QString done(int people) const override;
    QString explain(const Error &error) const override;

    QComboBox *m_wording;
    QComboBox *m_came;
    bool m_isWordingChosen = false;
};

} // namespace countersign
