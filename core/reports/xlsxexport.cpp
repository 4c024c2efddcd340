#include "reports/xlsxexport.h"

#include "reports/flattable.h"
#include "reports/wholefile.h"

#include <QDate>
#include <QFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <memory>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyRows = 20'000;
constexpr qsizetype rowsMeasured = 500;

/// Excel refuses these in the name of a sheet, and more than 31 characters.
QString sheetName(QString title)
{
    for (QChar &c : title) {
        if (u"[]:*?/\\'"_s.contains(c))
            c = u' ';
    }
    return title.simplified().left(31).trimmed();
}

/// & begins a code in a header; doubled, it is itself.
QByteArray headerText(QString text)
{
    return text.replace(u'&', u"&&"_s).toUtf8();
}

lxw_worksheet *addSheet(lxw_workbook *workbook, const QString &title)
{
    const QByteArray name = sheetName(title).toUtf8();
    lxw_worksheet *sheet =
        name.isEmpty() ? nullptr : workbook_add_worksheet(workbook, name.constData());
    // "History" is one more name that Excel keeps for itself: any name will do rather than none.
    return sheet ? sheet : workbook_add_worksheet(workbook, nullptr);
}

class Sheet
{
public:
    Sheet(lxw_workbook *workbook, const ReportTable &table, const FlatTable &flat)
        : m_workbook(workbook), m_table(table), m_flat(flat),
          m_sheet(addSheet(workbook, table.title)), m_bold(workbook_add_format(workbook)),
          m_heading(workbook_add_format(workbook)), m_date(workbook_add_format(workbook))
    {
        format_set_bold(m_bold);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        format_set_num_format(m_date, "dd/mm/yyyy");
        for (const auto &column : m_flat.columns)
            m_formats.append(formatOf(column));
    }

    Done write(XlsxTitle title)
    {
        if (title == XlsxTitle::Above)
            TRY(writeTitle());
        const lxw_row_t headings = m_row;
        layOut(headings);
        for (qsizetype i = 0; i < m_flat.columns.size(); ++i)
            TRY(writeText(lxw_col_t(i), m_flat.columns.at(i).heading, m_heading));
        for (const auto &row : m_flat.rows) {
            ++m_row;
            for (qsizetype i = 0; i < row.size(); ++i)
                TRY(writeValue(lxw_col_t(i), row.at(i).value));
        }
        if (!m_flat.columns.isEmpty())
            worksheet_autofilter(m_sheet, headings, 0, m_row, lxw_col_t(m_flat.columns.size() - 1));
        return {};
    }

private:
    lxw_format *formatOf(const ReportColumn &column)
    {
        if (column.kind != ReportColumn::Kind::Number)
            return nullptr;
        lxw_format *format = workbook_add_format(m_workbook);
        QByteArray digits("0");
        if (column.decimals > 0)
            digits += "." + QByteArray(column.decimals, '0');
        format_set_num_format(format, digits.constData());
        return format;
    }

    Done writeTitle()
    {
        for (const auto &line : QStringList(m_table.title) + m_table.subtitles) {
            TRY(writeText(0, line, m_row == 0 ? m_bold : nullptr));
            ++m_row;
        }
        ++m_row;
        return {};
    }

    void layOut(lxw_row_t headings)
    {
        for (qsizetype i = 0; i < m_flat.columns.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widthOf(i), nullptr);
        worksheet_freeze_panes(m_sheet, headings + 1, 0);
        worksheet_repeat_rows(m_sheet, headings, headings);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        const QByteArray marking = headerText(m_table.marking);
        worksheet_set_header(m_sheet, QByteArray("&R" + marking).constData());
        worksheet_set_footer(m_sheet, QByteArray("&L" + marking + "&R&P / &N").constData());
    }

    /// In characters, as a spreadsheet counts.
    double widthOf(qsizetype column) const
    {
        const ReportColumn &which = m_flat.columns.at(column);
        qsizetype longest = std::min<qsizetype>(which.heading.size() + 3, 18);
        const qsizetype measured = std::min(m_flat.rows.size(), rowsMeasured);
        for (qsizetype row = 0; row < measured; ++row) {
            const ReportCell &cell = m_flat.rows.at(row).at(column);
            longest = std::max(longest, cellText(which, cell).size() + 2);
        }
        return double(std::clamp<qsizetype>(longest, 8, 60));
    }

    Done writeValue(lxw_col_t column, const QVariant &value)
    {
        lxw_format *format = m_formats.at(column);
        switch (value.metaType().id()) {
        case QMetaType::Int:
        case QMetaType::LongLong:
        case QMetaType::Double:
            return done(worksheet_write_number(m_sheet, m_row, column, value.toDouble(), format));
        case QMetaType::QDate:
            return writeDate(column, value.toDate());
        default:
            return writeText(column, value.toString(), nullptr);
        }
    }

    Done writeDate(lxw_col_t column, QDate date)
    {
        // A spreadsheet has no days before 1900.
        if (date.year() < 1900)
            return writeText(column, date.toString(Qt::ISODate), nullptr);
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        return done(worksheet_write_datetime(m_sheet, m_row, column, &day, m_date));
    }

    Done writeText(lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (text.isEmpty())
            return {};
        const QByteArray utf8 = text.toUtf8();
        return done(worksheet_write_string(m_sheet, m_row, column, utf8.constData(), format));
    }

    Done done(lxw_error error) const
    {
        if (error == LXW_NO_ERROR)
            return {};
        const bool tooMuch = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ||
                             error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
        return fail(Error{.kind = tooMuch ? ErrorKind::OutOfRange : ErrorKind::Io,
                          .line = int(m_row) + 1,
                          .native = error});
    }

    lxw_workbook *m_workbook;
    const ReportTable &m_table;
    const FlatTable &m_flat;
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_heading;
    lxw_format *m_date;
    QList<lxw_format *> m_formats;
    lxw_row_t m_row = 0;
};

/// libxlsxwriter writes to a path of its own.
Done writeWorkbook(const ReportTable &table, const QString &path, XlsxTitle title)
{
    const FlatTable flat = flattened(table);
    lxw_workbook_options options{};
    options.constant_memory = flat.rows.size() > manyRows;
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return fail(ErrorKind::Io);
    const Done filled = Sheet(workbook, table, flat).write(title);
    // Closing is also what frees it.
    const lxw_error closed = workbook_close(workbook);
    TRY(filled);
    if (closed != LXW_NO_ERROR)
        return fail(Error{.kind = ErrorKind::Io, .native = closed});
    return {};
}

} // namespace

Done writeXlsx(const ReportTable &table, QIODevice &device, XlsxTitle title)
{
    // Made by Qt, so that nobody else on the machine may read it meanwhile.
    QTemporaryFile temporary;
    if (!temporary.open())
        return fail(ErrorKind::Io);
    TRY(writeWorkbook(table, temporary.fileName(), title));
    if (!temporary.seek(0))
        return fail(ErrorKind::Io);
    const QByteArray bytes = temporary.readAll();
    if (bytes.isEmpty())
        return fail(ErrorKind::Io);
    return writeAll(device, bytes);
}

Done saveXlsx(const ReportTable &table, const QString &path, XlsxTitle title)
{
    return saveWholeFile(path, [&](QIODevice &file) { return writeXlsx(table, file, title); });
}

} // namespace countersign
