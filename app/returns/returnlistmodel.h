#pragma once

#include "common/rowmodel.h"
#include "common/session.h"
#include "people/peoplemodel.h"
#include "returns/formsdue.h"

namespace countersign {

inline bool operator==(const FormDue &a, const FormDue &b)
{
    return a.pupil == b.pupil && a.agreements == b.agreements && a.isConsentDue == b.isConsentDue;
}

/// The pupils of a class, and whose form is back.
class ReturnListModel final : public RowModel<FormDue>
{
    Q_OBJECT

public:
    enum Columns { NameColumn, FormColumn };

    explicit ReturnListModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    /// The next whose form is still to come, from the row after on and round again; -1 for none.
    int nextDue(int after) const;
    int backCount() const;

protected:
    qint64 keyOf(const FormDue &row) const override { return row.pupil.id.value(); }
};

} // namespace countersign
