#include "imports/columnstable.h"

#include "common/importtext.h"

#include <QComboBox>
#include <QHeaderView>

namespace countersign {

namespace {

/// Enough rows to find a cell that is filled in.
constexpr size_t rowsLookedAt = 50;

QString exampleOf(const SourceTable &table, qsizetype column)
{
    for (size_t row = 0; row < std::min(rowsLookedAt, table.rows.size()); ++row) {
        const QString cell = table.rows[row].cells.value(column).simplified();
        if (!cell.isEmpty())
            return cell;
    }
    return {};
}

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("columns"));
    setAccessibleName(tr("Columns of the file"));
    setColumnCount(4);
    setHorizontalHeaderLabels(
        {tr("Heading in the file"), tr("For example"), tr("Taken for"), tr("Use of pictures")});
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(32, fontMetrics().height() + 14));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
}

void ColumnsTable::list(const ImportFile &file, const ImportPlan &plan,
                        const std::vector<ConsentUse> &uses)
{
    setRowCount(0);
    if (file.isTransfer() || !file.kind)
        return;
    m_mapping = file.mapping;
    const SourceTable &table = file.table();
    setRowCount(int(table.headings.size()));
    for (int column = 0; column < rowCount(); ++column) {
        setItem(column, 0, new QTableWidgetItem(table.headings[column].simplified()));
        setItem(column, 1, new QTableWidgetItem(exampleOf(table, column)));
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("%1 is taken for").arg(table.headings[column]));
        choice->addItem(fieldText(Field::None), int(Field::None));
        for (const Field field : fieldsOf(*file.kind))
            choice->addItem(fieldText(field), int(field));
        choice->setCurrentIndex(qMax(0, choice->findData(int(m_mapping.columns[size_t(column)]))));
        connect(choice, &QComboBox::activated, this, [this, column, choice] {
            this->choose(column, Field(choice->currentData().toInt()));
        });
        setCellWidget(column, 2, choice);
        const auto use = std::ranges::find(plan.uses, table.headings[column], &SheetUse::heading);
        if (m_mapping.columns[size_t(column)] == Field::Use && use != plan.uses.end())
            offerUses(column, *use, uses);
    }
    resizeColumnToContents(0);
    setColumnWidth(1, 200);
    resizeColumnToContents(2);
    setColumnHidden(3, *file.kind != FileKind::Consents);
}

void ColumnsTable::offerUses(int column, const SheetUse &taken, const std::vector<ConsentUse> &uses)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("The use that %1 stands for").arg(taken.heading));
    choice->setPlaceholderText(tr("None of the school’s: left out"));
    for (const ConsentUse &use : uses)
        choice->addItem(use.name, QVariant::fromValue(use.id.value()));
    choice->setCurrentIndex(choice->findData(QVariant::fromValue(taken.use.value())));
    connect(choice, &QComboBox::activated, this, [this, choice, heading = taken.heading] {
        Q_EMIT useChosen(heading, UseId(choice->currentData().toLongLong()));
    });
    setCellWidget(column, 3, choice);
}

void ColumnsTable::choose(int column, Field field)
{
    // One field, one column: whoever chooses it here takes it from there. Uses are many.
    for (Field &other : m_mapping.columns) {
        if (other == field && field != Field::Use)
            other = Field::None;
    }
    m_mapping.columns[size_t(column)] = field;
    Q_EMIT mappingChanged(m_mapping);
}

} // namespace countersign
