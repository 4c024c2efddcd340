#include "returns/returnlistmodel.h"

#include "common/icons.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString dueText(const FormDue &row)
{
    if (row.isBack())
        return ReturnListModel::tr("Back");
    if (row.agreements == 0)
        return ReturnListModel::tr("To answer");
    return row.isConsentDue ? ReturnListModel::tr("Not yet") : ReturnListModel::tr("To sign");
}

} // namespace

ReturnListModel::ReturnListModel(QObject *parent) : RowModel(parent)
{
    setColumns({{tr("Pupil"),
                 [](const FormDue &row) {
                     return row.pupil.listed;
                 }},
                {tr("Form"), [](const FormDue &row) {
                     return dueText(row);
                 }}});
}

QVariant ReturnListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.isValid() && index.column() == FormColumn)
        return icon(rowAt(index.row()).isBack() ? u"yes"_s : u"waiting"_s);
    return RowModel::data(index, role);
}

int ReturnListModel::nextDue(int after) const
{
    const int all = rowCount();
    for (int step = 1; step <= all; ++step) {
        const int row = (after + step) % all;
        if (!rowAt(row).isBack())
            return row;
    }
    return -1;
}

int ReturnListModel::backCount() const
{
    return int(std::ranges::count_if(rows(), &FormDue::isBack));
}

} // namespace countersign
