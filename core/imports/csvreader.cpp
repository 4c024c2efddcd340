#include "imports/csvreader.h"

#include "imports/headingrow.h"
#include "imports/limits.h"
#include "imports/textdecoding.h"

#include <csv.h>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

using Rows = std::vector<SourceTable::Row>;

/// An apostrophe that an export put before what a spreadsheet would take for a formula.
bool isEscaped(QByteArrayView text)
{
    return text.size() > 1 && text.front() == '\'' && QByteArrayView("=+-@\t\r").contains(text[1]);
}

/// Gathers what libcsv calls back with, and counts the lines it does not count.
class RowCollector
{
public:
    Rows takeRows() { return std::move(m_rows); }
    size_t rowCount() const { return m_rows.size(); }
    /// The line the next cell begins on.
    int line() const { return m_line; }
    bool isTooLarge() const { return m_tooLarge; }

    void addCell(QByteArrayView text)
    {
        if (m_row.cells.isEmpty()) {
            m_row.line = m_line;
            m_row.cells.reserve(m_width);
        }
        m_tooLarge = m_tooLarge || m_row.cells.size() >= limits::columns ||
                     ++m_cells > limits::cells || text.size() > limits::cellCharacters;
        if (m_tooLarge)
            return;
        m_row.cells.append(cellOf(isEscaped(text) ? text.sliced(1) : text));
        m_filled = m_filled || !text.isEmpty();
        for (const char c : text)
            countLine(c);
        m_previous = 0;
    }

    /// Called for each carriage return and line feed outside quotes, and with -1 at the end.
    void endRow(int terminator)
    {
        if (m_filled) {
            m_width = m_row.cells.size();
            m_tooLarge = m_tooLarge || qsizetype(m_rows.size()) >= limits::rows;
            m_rows.push_back(std::move(m_row));
        }
        m_row = {};
        m_filled = false;
        if (terminator >= 0)
            countLine(char(terminator));
    }

private:
    /// A class, a year, a forename stands in many rows, and all of them share one text.
    QString cellOf(QByteArrayView text)
    {
        QString &recent = m_recent[qHash(text) % m_recent.size()];
        if (QAnyStringView(recent) != QUtf8StringView(text.data(), text.size()))
            recent = QString::fromUtf8(text);
        return recent;
    }

    void countLine(char c)
    {
        const bool secondHalf = c == '\n' && m_previous == '\r';
        if ((c == '\n' || c == '\r') && !secondHalf)
            ++m_line;
        m_previous = c;
    }

    std::array<QString, 1024> m_recent;
    Rows m_rows;
    SourceTable::Row m_row;
    qsizetype m_cells = 0;
    qsizetype m_width = 0;
    int m_line = 1;
    char m_previous = 0;
    bool m_filled = false;
    bool m_tooLarge = false;
};

class Parser
{
public:
    explicit Parser(char delimiter)
    {
        // Every line end is reported, so that blank lines are counted too.
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, uchar(delimiter));
        csv_set_blk_size(&m_parser, 4096);
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    Done feed(QByteArrayView bytes)
    {
        // In pieces, so that a cell without end is noticed while it is still small.
        constexpr qsizetype piece = 65536;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            const QByteArrayView part = bytes.sliced(at, std::min(piece, bytes.size() - at));
            csv_parse(&m_parser, part.data(), size_t(part.size()), onCell, onRow, &m_collector);
            if (m_collector.isTooLarge() || m_parser.entry_pos > size_t(limits::cellCharacters))
                return fail({.kind = ErrorKind::TooLarge, .line = m_collector.line()});
        }
        return {};
    }

    Done finish()
    {
        const int line = m_collector.line();
        // Strict to the end alone: a stray quote in the middle of a cell is no reason to refuse.
        csv_set_opts(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        if (csv_fini(&m_parser, onCell, onRow, &m_collector) != 0)
            return fail({.kind = ErrorKind::Unreadable, .where = u"quotes"_s, .line = line});
        if (m_collector.isTooLarge())
            return fail({.kind = ErrorKind::TooLarge, .line = line});
        return {};
    }

    RowCollector &collector() { return m_collector; }

private:
    static void onCell(void *text, size_t size, void *self)
    {
        static_cast<RowCollector *>(self)->addCell(
            {static_cast<const char *>(text), qsizetype(size)});
    }
    static void onRow(int terminator, void *self)
    {
        static_cast<RowCollector *>(self)->endRow(terminator);
    }

    csv_parser m_parser;
    RowCollector m_collector;
};

/// How well the first rows read with that delimiter: known headings first, then width.
std::pair<int, qsizetype> fitOf(char delimiter, QByteArrayView sample)
{
    Parser parser(delimiter);
    // A sample that ends in the middle of quotes, or is one huge row, still has its first rows.
    static_cast<void>(parser.feed(sample).has_value());
    const Rows rows = parser.collector().takeRows();
    const HeadingRow heading = findHeadingRow(rows);
    if (heading.index < 0)
        return {0, 0};
    return {heading.known, rows[size_t(heading.index)].cells.size()};
}

char delimiterOf(QByteArrayView text)
{
    constexpr qsizetype sampleBytes = 16384;
    const QByteArray sample = text.first(std::min(text.size(), sampleBytes)).toByteArray() + '\n';
    char best = ',';
    // One column wide is no evidence for any of them.
    std::pair<int, qsizetype> bestFit{0, 1};
    for (const char delimiter : std::array{',', ';', '\t'}) {
        if (const auto fit = fitOf(delimiter, sample); fit > bestFit) {
            best = delimiter;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace

Result<SourceTable> readCsv(QByteArrayView bytes)
{
    if (bytes.size() > limits::fileBytes)
        return fail(ErrorKind::TooLarge);
    TRY_LET(const auto decoded, decodeText(bytes));
    const QByteArray text = decoded.text.toUtf8();

    const char delimiter = delimiterOf(text);
    Parser parser(delimiter);
    TRY(parser.feed(text));
    TRY(parser.finish());
    if (parser.collector().rowCount() == 0)
        return fail(ErrorKind::Unreadable, u"rows"_s);

    SourceTable table = tableFrom(parser.collector().takeRows());
    table.encoding = decoded.encoding;
    table.delimiter = QLatin1Char(delimiter);
    return table;
}

} // namespace countersign
