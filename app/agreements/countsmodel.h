#pragma once

#include "agreements/agreementstandings.h"
#include "common/rowmodel.h"

namespace countersign {

/// An agreement, or a class, a year, a post under one, with its figures.
struct CountsLine
{
    qint64 key = 0;
    QString title = {};
    StandingCounts counts = {};
};

bool operator==(const CountsLine &a, const CountsLine &b);

/// What a list of bars shows, for CountsDelegate.
class CountsModel final : public RowModel<CountsLine>
{
    Q_OBJECT

public:
    enum Roles { CountsRole = Qt::UserRole + 1 };

    explicit CountsModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qint64 keyOf(const CountsLine &row) const override { return row.key; }
};

} // namespace countersign

Q_DECLARE_METATYPE(countersign::StandingCounts)
