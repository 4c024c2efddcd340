#include "agreements/countsmodel.h"

#include "agreements/agreementtext.h"

namespace countersign {

bool operator==(const CountsLine &a, const CountsLine &b)
{
    return a.key == b.key && a.title == b.title && a.counts.group == b.counts.group &&
           a.counts.of == b.counts.of;
}

CountsModel::CountsModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Name"), [](const CountsLine &line) {
                     return line.title;
                 }}});
}

QVariant CountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CountsLine &line = rowAt(index.row());
    if (role == CountsRole)
        return QVariant::fromValue(line.counts);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1: %2 of %3 have signed (%4)")
            .arg(line.title)
            .arg(line.counts.signedNow())
            .arg(line.counts.asked())
            .arg(figuresText(line.counts));
    return RowModel::data(index, role);
}

} // namespace countersign
