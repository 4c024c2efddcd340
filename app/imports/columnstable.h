#pragma once

#include "imports/importfile.h"

#include <QTableWidget>

namespace countersign {

/// What each column of a file is taken for, with an example of what stands in it, and the way to
/// say otherwise. What was said is remembered for the school when the import is done.
class ColumnsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);
    void list(const ImportFile &file);

Q_SIGNALS:
    void mappingChanged(const countersign::Mapping &mapping);

private:
    void choose(int column, Field field);

    Mapping m_mapping;
};

} // namespace countersign
