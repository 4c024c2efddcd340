#pragma once

#include "agreements/tickdialog.h"

namespace countersign {

/// Forms were given out: from that day on they are waited for.
class HandOutDialog final : public TickDialog
{
    Q_OBJECT

public:
    HandOutDialog(Session &session, const Agreement &agreement,
                  const std::vector<PersonStanding> &people, QWidget *parent = nullptr);

private:
    QString verb(int people) const override;
    Done write(const std::vector<TickRow> &ticked, QDate day) override;
    QString done(int people) const override;
};

} // namespace countersign
