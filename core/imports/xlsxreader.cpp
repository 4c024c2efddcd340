#include "imports/xlsxreader.h"

#include "imports/dates.h"
#include "imports/headingrow.h"
#include "imports/limits.h"
#include "imports/safexml.h"
#include "imports/xlsxworkbook.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// The column of "BC12", from 0; -1 when it is no such reference.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > limits::columns)
            break;
        column = column * 26 + (c.unicode() - u'A') + 1;
    }
    return column - 1;
}

QString numberText(const QString &written)
{
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    constexpr double exact = 1e15;
    if (!isNumber || !std::isfinite(number))
        return written;
    if (number == std::floor(number) && std::abs(number) < exact)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

/// Null when the number is no day.
QString dateText(const QString &written, bool from1904)
{
    constexpr int daysBetweenSystems = 1462;
    constexpr double beyond = 3e6;
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number < beyond))
        return {};
    const int day = int(std::floor(number));
    const QDate date = dateOfSerial(from1904 ? day + daysBetweenSystems : day);
    if (!date.isValid())
        return {};
    const int seconds = int(std::lround((number - day) * 86400));
    if (seconds == 0)
        return date.toString(Qt::ISODate);
    return QDateTime(date, QTime(0, 0), Qt::UTC)
        .addSecs(seconds)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

class SheetReader
{
public:
    SheetReader(const QByteArray &bytes, const XlsxWorkbook &book) : m_xml(bytes), m_book(book) {}

    Result<std::vector<SourceTable::Row>> read()
    {
        TRY_LET(bool more, m_xml.nextChild());
        for (;;) {
            TRY_LET(more, m_xml.nextChild());
            if (!more)
                return std::move(m_rows);
            if (m_xml.is(u"sheetData"))
                TRY(readRows());
            else
                TRY(m_xml.skip());
        }
    }

private:
    Done readRows()
    {
        int line = 0;
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                return {};
            const int given = m_xml.attribute(u"r"_s).toInt();
            line = given > 0 ? given : line + 1;
            SourceTable::Row row{line, {}};
            TRY(readCells(row));
            const bool blank =
                std::all_of(row.cells.begin(), row.cells.end(),
                            [](const auto &cell) { return QStringView(cell).trimmed().isEmpty(); });
            if (blank)
                continue;
            if (qsizetype(m_rows.size()) >= limits::rows)
                return tooLarge(line);
            m_rows.push_back(std::move(row));
        }
    }

    Done readCells(SourceTable::Row &row)
    {
        qsizetype column = -1;
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                return {};
            const qsizetype given = columnOf(m_xml.attribute(u"r"_s));
            column = given >= 0 ? given : column + 1;
            TRY_LET(QString text, cellText());
            if (text.isEmpty())
                continue;
            // Blank cells past the limit are mere formatting.
            if (column >= limits::columns)
                return tooLarge(row.line);
            const qsizetype width = std::max(row.cells.size(), column + 1);
            m_cells += width - row.cells.size();
            if (m_cells > limits::cells)
                return tooLarge(row.line);
            row.cells.resize(width);
            row.cells[column] = std::move(text);
        }
    }

    Result<QString> cellText()
    {
        const QString type = m_xml.attribute(u"t"_s);
        const int format = m_xml.attribute(u"s"_s).toInt();
        QString value;
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                break;
            if (m_xml.is(u"v")) {
                TRY_LET(value, m_xml.text());
            } else if (m_xml.is(u"is")) {
                TRY_LET(value, xlsxStringItem(m_xml));
            } else {
                TRY(m_xml.skip());
            }
        }
        return shown(value, type, format);
    }

    QString shown(const QString &value, const QString &type, int format) const
    {
        if (type == "s"_L1)
            return m_book.strings.value(value.toInt());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "str"_L1)
            return unescapedHex(value);
        if (!type.isEmpty() && type != "n"_L1)
            return value;
        const bool isDate = format >= 0 && size_t(format) < m_book.showsDate.size() &&
                            m_book.showsDate[size_t(format)];
        const QString date = isDate ? dateText(value, m_book.from1904) : QString();
        return date.isNull() ? numberText(value) : date;
    }

    static tl::unexpected<Error> tooLarge(int line)
    {
        return fail({.kind = ErrorKind::TooLarge, .line = line});
    }

    SafeXml m_xml;
    const XlsxWorkbook &m_book;
    std::vector<SourceTable::Row> m_rows;
    qsizetype m_cells = 0;
};

Result<QString> partOfSheet(const XlsxWorkbook &book, const QString &name)
{
    for (const auto &sheet : book.sheets) {
        if (name.isEmpty() || sheet.name == name)
            return sheet.part;
    }
    return fail(ErrorKind::NotFound, u"sheet"_s);
}

} // namespace

Result<QStringList> xlsxSheets(QIODevice &device)
{
    TRY_LET(XlsxPackage package, XlsxPackage::open(device));
    TRY_LET(const XlsxWorkbook book, XlsxWorkbook::read(package));
    QStringList names;
    for (const auto &sheet : book.sheets)
        names.append(sheet.name);
    return names;
}

Result<SourceTable> readXlsx(QIODevice &device, const QString &sheet)
{
    TRY_LET(XlsxPackage package, XlsxPackage::open(device));
    TRY_LET(const XlsxWorkbook book, XlsxWorkbook::read(package));
    TRY_LET(const QString part, partOfSheet(book, sheet));
    TRY_LET(const QByteArray bytes, package.part(part));
    TRY_LET(auto rows, SheetReader(bytes, book).read());
    if (rows.empty())
        return fail(ErrorKind::Unreadable, u"rows"_s);
    return tableFrom(std::move(rows));
}

} // namespace countersign
