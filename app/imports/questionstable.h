#pragma once

#include "imports/importplan.h"

#include <QTableWidget>

namespace countersign {

/// Rows that only a person can match: by name and date of birth, without a UPN that fits. Each is
/// answered by choosing; what is not answered is not imported.
class QuestionsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit QuestionsTable(QWidget *parent = nullptr);
    void list(const ImportPlan &plan);

Q_SIGNALS:
    /// proposal -1 stands for "somebody new".
    void answered(size_t entry, int proposal);
};

} // namespace countersign
