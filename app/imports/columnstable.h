#pragma once

#include "consents/consentuse.h"
#include "imports/importfile.h"
#include "imports/importplan.h"

#include <QTableWidget>

namespace countersign {

/// What each column of a file is taken for, with an example of what stands in it, and the way to
/// say otherwise. What was said is remembered for the school when the import is done.
class ColumnsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);
    /// uses are those of the school, for the columns of a consent sheet.
    void list(const ImportFile &file, const ImportPlan &plan, const std::vector<ConsentUse> &uses);

Q_SIGNALS:
    void mappingChanged(const countersign::Mapping &mapping);
    void useChosen(const QString &heading, countersign::UseId use);

private:
    void choose(int column, Field field);
    void offerUses(int column, const SheetUse &taken, const std::vector<ConsentUse> &uses);

    Mapping m_mapping;
};

} // namespace countersign
