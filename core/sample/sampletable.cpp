#include "sample/sampletable.h"

#include "imports/csvreader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

Result<SampleTable> SampleTable::read(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, name);
    TRY_LET(auto table, readCsv(file.readAll()));
    return SampleTable(std::move(table));
}

QString SampleTable::cell(size_t row, const QString &heading) const
{
    return m_table.rows[row].cells.value(m_table.headings.indexOf(heading)).trimmed();
}

QDate SampleTable::date(size_t row, const QString &heading) const
{
    return QDate::fromString(cell(row, heading), u"dd/MM/yyyy"_s);
}

} // namespace countersign
