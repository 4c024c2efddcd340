#pragma once

#include "agreements/agreement.h"
#include "agreements/signature.h"
#include "agreements/wording.h"
#include "common/rowmodel.h"

namespace countersign {

/// A signature of one person, and what it was put under.
struct SignatureLine
{
    Signature signature = {};
    Agreement agreement = {};
    Wording wording = {};
};

bool operator==(const SignatureLine &a, const SignatureLine &b);

/// What one person has signed and declined, the void ones struck out.
class SignaturesModel final : public RowModel<SignatureLine>
{
    Q_OBJECT

public:
    explicit SignaturesModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 keyOf(const SignatureLine &row) const override { return row.signature.id.value(); }
};

} // namespace countersign
