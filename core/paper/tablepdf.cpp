#include "paper/tablepdf.h"

#include "paper/barchartpainter.h"
#include "paper/pageflow.h"
#include "paper/pageframe.h"
#include "paper/pdfpages.h"
#include "paper/tablesections.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// Above and below the lines of a row.
constexpr qreal roomyPadding = mm(1.3);
constexpr qreal usualPadding = mm(0.7);
constexpr qreal beforeSummary = mm(3);
constexpr qreal betweenLines = mm(0.8);

/// Its blocks point into it.
class TableDocument
{
    Q_DISABLE_COPY_MOVE(TableDocument)

public:
    TableDocument(const ReportTable &table, const PaperStyle &style,
                  QPageLayout::Orientation orientation)
        : m_table(table), m_orientation(orientation), m_frame(style,
                                                              {.title = table.title,
                                                               .subtitles = table.subtitles,
                                                               .marking = table.marking,
                                                               .legend = table.legend},
                                                              pageSize(orientation)),
          m_width(m_frame.firstBody().width()), m_columns(table, m_type, m_width),
          m_rows(m_columns, m_type), m_sections(table, m_columns, m_rows, m_width),
          m_flow(m_frame.firstBody(), m_frame.laterBody())
    {
        addChart();
        addTable();
        addSummary();
    }

    Done write(QIODevice &device) const
    {
        return writePdf(device, m_table.title, m_orientation, m_flow.pageCount(),
                        [this](QPainter &painter, int page) {
                            m_frame.paint(painter, page, m_flow.pageCount());
                            m_flow.paint(painter, page);
                        });
    }

private:
    using Section = TableSections::Section;
    using Run = TableSections::Run;

    void addChart();
    void addTable();
    void addRun(Run run, qreal padding);
    void addSectionHead(const Section &section, bool isContinued);
    void addHeadings();
    void addRule();
    void addRows(const Section &section, qreal padding);
    void addRow(const TableRows::Laid &laid, qreal padding, bool isShaded);
    void addTotals(const Section &section, qreal padding);
    void addNothing();
    void addSummary();
    void addLines(const QString &text);

    qreal summaryHeight() const;
    qreal paddingFor(Run run, qreal room) const;

    const ReportTable &m_table;
    QPageLayout::Orientation m_orientation;
    TableType m_type{m_orientation};
    Type m_plain{9.5};
    PageFrame m_frame;
    qreal m_width;
    TableColumns m_columns;
    TableRows m_rows;
    TableSections m_sections;
    PageFlow m_flow;
    std::optional<BarChartPainter> m_chart;
};

void TableDocument::addChart()
{
    if (!m_table.chart || m_table.chart->bars.isEmpty())
        return;
    m_chart.emplace(*m_table.chart, m_width);
    m_flow.keep(m_chart->headHeight() + m_chart->barHeight(0));
    m_flow.add(m_chart->headHeight(), [this](QPainter &painter, const QRectF &rect) {
        m_chart->paintHead(painter, rect);
    });
    for (int bar = 0; bar < int(m_table.chart->bars.size()); ++bar) {
        m_flow.add(m_chart->barHeight(bar), [this, bar](QPainter &painter, const QRectF &rect) {
            m_chart->paintBar(painter, rect, bar);
        });
    }
    m_flow.addGap(mm(5));
}

void TableDocument::addTable()
{
    if (m_table.rowCount() == 0) {
        addNothing();
        return;
    }
    const auto runs = m_sections.runs();
    for (size_t i = 0; i < runs.size(); ++i) {
        if (i > 0)
            m_flow.breakPage();
        const bool isLast = i + 1 == runs.size();
        addRun(runs[i], paddingFor(runs[i], m_flow.room() - (isLast ? summaryHeight() : 0)));
    }
}

void TableDocument::addRun(Run run, qreal padding)
{
    for (const auto &section : run) {
        m_flow.setRepeated(nullptr);
        m_flow.keep(beforeSection + m_sections.headHeight(section) + m_columns.headingHeight() +
                    2 * m_rows.height(1, padding));
        // Headings stand once on a page, above its first section.
        const bool needsHeadings = &section == &run.front() || m_flow.isAtTop();
        m_flow.addGap(beforeSection);
        addSectionHead(section, false);
        if (section.rows.empty()) {
            addNothing();
            continue;
        }
        if (needsHeadings)
            addHeadings();
        else
            addRule();
        m_flow.setRepeated([this, &section] {
            addSectionHead(section, true);
            addHeadings();
        });
        addRows(section, padding);
    }
    m_flow.setRepeated(nullptr);
}

void TableDocument::addSectionHead(const Section &section, bool isContinued)
{
    const qreal height = m_sections.headHeight(section);
    if (height == 0)
        return;
    m_flow.add(height, [this, &section, isContinued](QPainter &painter, const QRectF &rect) {
        m_sections.paintHead(painter, rect, section, isContinued);
    });
}

void TableDocument::addHeadings()
{
    m_flow.add(m_columns.headingHeight(), [this](QPainter &painter, const QRectF &rect) {
        m_columns.paintHeadings(painter, rect);
    });
}

void TableDocument::addRule()
{
    m_flow.add(0, [](QPainter &painter, const QRectF &rect) {
        paintRule(painter, rect.left(), rect.right(), rect.top(), ink::rule);
    });
}

void TableDocument::addRows(const Section &section, qreal padding)
{
    bool isShaded = false;
    for (const auto &row : section.rows) {
        const bool isLast = &row == &section.rows.back();
        m_flow.keep(m_rows.height(row.lines, padding) +
                    (isLast ? m_sections.totalsHeight(section, padding) : 0));
        addRow(row, padding, isShaded);
        isShaded = !isShaded;
    }
    addTotals(section, padding);
}

void TableDocument::addRow(const TableRows::Laid &laid, qreal padding, bool isShaded)
{
    TableRows::Part part;
    while (part.firstLine < laid.lines) {
        const int fitting = int((m_flow.room() - 2 * padding) / m_type.cell.lineHeight());
        part.lines = std::min(laid.lines - part.firstLine, std::max(1, fitting));
        m_flow.add(m_rows.height(part.lines, padding),
                   [this, &laid, part, isShaded](QPainter &painter, const QRectF &rect) {
                       m_rows.paint(painter, rect, laid, part, isShaded);
                   });
        part.firstLine += part.lines;
    }
}

void TableDocument::addTotals(const Section &section, qreal padding)
{
    const qreal height = m_sections.totalsHeight(section, padding);
    if (height == 0)
        return;
    m_flow.add(height, [this, &section](QPainter &painter, const QRectF &rect) {
        m_rows.paint(painter, rect, section.totals, {.lines = section.totals.lines}, false);
        paintRule(painter, rect.left(), rect.right(), rect.top(), ink::text, 0.8);
    });
}

void TableDocument::addNothing()
{
    addLines(m_table.whenEmpty.isEmpty() ? Words::tr("There is nothing to show.")
                                         : m_table.whenEmpty);
}

void TableDocument::addSummary()
{
    m_flow.keep(summaryHeight());
    m_flow.addGap(beforeSummary);
    for (const auto &text : m_table.summary)
        addLines(text);
}

void TableDocument::addLines(const QString &text)
{
    const QStringList lines = m_plain.wrapped(text, m_width);
    m_flow.add(m_plain.height(lines) + betweenLines,
               [this, lines](QPainter &painter, const QRectF &rect) {
                   painter.setPen(ink::text);
                   m_plain.paint(painter, rect, lines);
               });
}

qreal TableDocument::summaryHeight() const
{
    qreal height = m_table.summary.isEmpty() ? 0 : beforeSummary;
    for (const auto &text : m_table.summary)
        height += m_plain.height(m_plain.wrapped(text, m_width)) + betweenLines;
    return height;
}

/// As roomy as lets the run stay on one page; without any room between, rows still read well.
qreal TableDocument::paddingFor(Run run, qreal room) const
{
    const qreal tight = m_sections.height(run, 0);
    if (tight > room)
        return usualPadding;
    const qreal growth = m_sections.height(run, roomyPadding) - tight;
    // A hair less, or the last row would fall to a rounding.
    return roomyPadding * std::min<qreal>(1, 0.999 * (room - tight) / growth);
}

QPageLayout::Orientation orientationOf(const ReportTable &table, PageShape shape)
{
    switch (shape) {
    case PageShape::Upright:
        return QPageLayout::Portrait;
    case PageShape::Lying:
        return QPageLayout::Landscape;
    case PageShape::ByNeed:
        break;
    }
    const PageFrame upright({}, {}, pageSize(QPageLayout::Portrait));
    return TableColumns::orientationFor(table, upright.firstBody().width());
}

} // namespace

Done writeTablePdf(const ReportTable &table, const PaperStyle &style, QIODevice &device,
                   PageShape shape)
{
    return TableDocument(table, style, orientationOf(table, shape)).write(device);
}

} // namespace countersign
