#include "imports/simsreader.h"

#include "imports/limits.h"
#include "imports/safexml.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<SourceTable> read()
    {
        TRY_LET(bool more, m_xml.nextChild());
        if (!m_xml.is(u"SuperStarReport"))
            return fail({.kind = ErrorKind::Unreadable, .where = u"root"_s, .line = m_xml.line()});
        for (;;) {
            TRY_LET(more, m_xml.nextChild());
            if (!more)
                break;
            if (m_xml.is(u"Record"))
                TRY(readRecord());
            else
                TRY(m_xml.skip());
        }
        if (m_table.rows.empty())
            return fail(ErrorKind::Unreadable, u"rows"_s);
        return std::move(m_table);
    }

private:
    Done readRecord()
    {
        SourceTable::Row row{m_xml.line(), {}};
        for (;;) {
            TRY_LET(const bool more, m_xml.nextChild());
            if (!more)
                break;
            const qsizetype column = columnOf(m_xml.name().toString());
            TRY_LET(QString text, m_xml.text());
            const qsizetype width = std::max(row.cells.size(), column + 1);
            m_cells += width - row.cells.size();
            if (column >= limits::columns || m_cells > limits::cells)
                return fail({.kind = ErrorKind::TooLarge, .line = row.line});
            row.cells.resize(width);
            row.cells[column] = std::move(text);
        }
        if (qsizetype(m_table.rows.size()) >= limits::rows)
            return fail({.kind = ErrorKind::TooLarge, .line = row.line});
        m_table.rows.push_back(std::move(row));
        return {};
    }

    qsizetype columnOf(const QString &name)
    {
        if (const auto known = m_columns.constFind(name); known != m_columns.cend())
            return *known;
        const qsizetype column = m_table.headings.size();
        m_columns.insert(name, column);
        m_table.headings.append(unescapedHex(name));
        return column;
    }

    SafeXml m_xml;
    SourceTable m_table;
    QHash<QString, qsizetype> m_columns;
    qsizetype m_cells = 0;
};

} // namespace

Result<SourceTable> readSimsReport(const QByteArray &bytes)
{
    if (bytes.size() > limits::fileBytes)
        return fail(ErrorKind::TooLarge);
    return Reader(bytes).read();
}

} // namespace countersign
