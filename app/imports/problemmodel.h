#pragma once

#include "common/rowmodel.h"
#include "imports/importplan.h"

namespace countersign {

struct ProblemLine
{
    qint64 key = 0;
    Problem problem;

    friend bool operator==(const ProblemLine &, const ProblemLine &) = default;
};

/// What was refused and what is to be looked at, with the line of the file and the way out.
class ProblemModel final : public RowModel<ProblemLine>
{
    Q_OBJECT

public:
    explicit ProblemModel(QObject *parent = nullptr);
    void list(const ImportPlan &plan);

protected:
    qint64 keyOf(const ProblemLine &row) const override { return row.key; }
};

} // namespace countersign
