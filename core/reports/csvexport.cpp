#include "reports/csvexport.h"

#include "reports/flattable.h"
#include "reports/wholefile.h"

#include <QDate>

#include <csv.h>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

/// A spreadsheet takes text that begins like this for a formula, and may run it.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

void appendText(QByteArray &line, const QString &text)
{
    if (text.isEmpty())
        return;
    const QByteArray plain =
        looksLikeFormula(text) ? QString(u'\'' + text).toUtf8() : text.toUtf8();
    // At the worst every character is a quote and doubled, between two more.
    QByteArray quoted(plain.size() * 2 + 2, Qt::Uninitialized);
    const size_t size =
        csv_write(quoted.data(), size_t(quoted.size()), plain.constData(), size_t(plain.size()));
    line.append(quoted.constData(), qsizetype(size));
}

void appendValue(QByteArray &line, const ReportColumn &column, const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        line += QByteArray::number(value.toLongLong());
        break;
    case QMetaType::Double:
        line += QByteArray::number(value.toDouble(), 'f', column.decimals);
        break;
    case QMetaType::QDate:
        line += value.toDate().toString(Qt::ISODate).toLatin1();
        break;
    default:
        appendText(line, value.toString());
    }
}

} // namespace

Done writeCsv(const ReportTable &table, QIODevice &device)
{
    const FlatTable flat = flattened(table);
    QByteArray bytes("\xEF\xBB\xBF");
    for (qsizetype i = 0; i < flat.columns.size(); ++i) {
        if (i > 0)
            bytes += ',';
        appendText(bytes, flat.columns.at(i).heading);
    }
    bytes += "\r\n";
    for (const auto &row : flat.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                bytes += ',';
            appendValue(bytes, flat.columns.at(i), row.at(i).value);
        }
        bytes += "\r\n";
    }
    return writeAll(device, bytes);
}

Done saveCsv(const ReportTable &table, const QString &path)
{
    return saveWholeFile(path, [&](QIODevice &file) { return writeCsv(table, file); });
}

} // namespace countersign
