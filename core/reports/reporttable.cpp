#include "reports/reporttable.h"

#include <QDate>
#include <QLocale>
#include <QSet>

namespace countersign {

using namespace Qt::StringLiterals;

ReportColumn::Align ReportColumn::alignment() const
{
    if (align != Align::ByKind)
        return align;
    switch (kind) {
    case Kind::Number:
        return Align::Right;
    case Kind::Mark:
        return Align::Centre;
    case Kind::Text:
    case Kind::Date:
        break;
    }
    return Align::Left;
}

qsizetype ReportTable::rowCount() const
{
    qsizetype count = 0;
    for (const auto &section : sections)
        count += section.rows.size();
    return count;
}

QList<ReportLegend> usedEntries(QList<ReportLegend> legend, const ReportTable &table)
{
    QSet<Mark> used;
    for (const auto &section : table.sections) {
        for (const auto &row : section.rows) {
            for (const auto &cell : row)
                used.insert(cell.mark);
        }
    }
    legend.removeIf([&](const ReportLegend &entry) { return !used.contains(entry.mark); });
    return legend;
}

QString cellText(const ReportColumn &column, const ReportCell &cell)
{
    switch (cell.value.metaType().id()) {
    case QMetaType::QDate:
        return QLocale().toString(cell.value.toDate(), u"d MMM yyyy"_s);
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return QLocale().toString(cell.value.toDouble(), 'f', column.decimals);
    default:
        return cell.value.toString();
    }
}

} // namespace countersign
