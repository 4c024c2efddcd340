#include "paper/letterpdf.h"

#include "paper/pageframe.h"
#include "paper/pdfpages.h"
#include "paper/richtext.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qreal points = 10.5;
/// Within the frame: a letter's lines are shorter than a table's.
constexpr qreal indent = mm(8);
/// Where the window of a DL envelope begins, on a sheet folded in three.
constexpr qreal windowTop = mm(46);
constexpr qreal windowHeight = mm(32);
constexpr qreal paragraphGap = mm(4);
constexpr qreal signatureRoom = mm(16);
constexpr qreal cutRoom = mm(9);
constexpr qreal writingLine = mm(11);
constexpr qreal belowSlip = mm(7);

/// Its blocks point into it.
class LetterPages
{
    Q_DISABLE_COPY_MOVE(LetterPages)

public:
    LetterPages(const Letter &letter, const PageFrame &frame)
        : m_letter(letter), m_width(frame.firstBody().width() - 2 * indent),
          m_flow(frame.firstBody(), frame.laterBody())
    {
        addAddress(frame.firstBody().top());
        addParagraph({letter.date}, m_plain);
        addParagraph({letter.salutation}, m_plain);
        addParagraph({letter.subject}, m_bold);
        RichText(letter.body, points, m_width).addTo(m_flow, indent);
        m_flow.addGap(paragraphGap);
        addClosing();
        if (letter.slip)
            addSlip(*letter.slip);
    }

    int pageCount() const { return m_flow.pageCount(); }
    void paint(QPainter &painter, int page) const { m_flow.paint(painter, page); }

private:
    QStringList wrapped(const QStringList &texts, const Type &type) const
    {
        QStringList lines;
        for (const auto &text : texts)
            lines += type.wrapped(text, m_width);
        return lines;
    }

    void addLines(const QStringList &lines, const Type &type, qreal height)
    {
        m_flow.add(height, [lines, &type](QPainter &painter, const QRectF &rect) {
            painter.setPen(ink::text);
            type.paint(painter, rect.adjusted(indent, 0, -indent, 0), lines);
        });
    }

    void addParagraph(const QStringList &texts, const Type &type)
    {
        const QStringList lines = wrapped(texts, type);
        if (lines.isEmpty())
            return;
        addLines(lines, type, type.height(lines));
        m_flow.addGap(paragraphGap);
    }

    void addAddress(qreal top)
    {
        const QStringList lines = wrapped(m_letter.address, m_plain);
        const qreal above = std::max<qreal>(0, windowTop - top);
        m_flow.add(above, [](QPainter &, const QRectF &) {});
        addLines(lines, m_plain, std::max(windowHeight, m_plain.height(lines) + paragraphGap));
    }

    /// Together: a page with nothing but a name looks like a mistake.
    void addClosing()
    {
        const QStringList closing = wrapped({m_letter.closing}, m_plain);
        const QStringList names = wrapped(m_letter.signatory, m_plain);
        if (closing.isEmpty() && names.isEmpty())
            return;
        const qreal closingHeight = m_plain.height(closing) + signatureRoom;
        m_flow.keep(closingHeight + m_plain.height(names));
        addLines(closing, m_plain, closingHeight);
        addLines(names, m_plain, m_plain.height(names));
    }

    void addSlip(const ReplySlip &slip)
    {
        const RichText body(slip.body, points, m_width);
        const QStringList heading = wrapped({slip.heading}, m_bold);
        const qreal height = cutRoom + m_bold.height(heading) + mm(2) + body.height() +
                             qreal(slip.lines.size()) * writingLine + belowSlip;
        m_flow.keep(height);
        m_flow.sinkTo(height);
        m_flow.add(cutRoom, paintCutLine);
        addLines(heading, m_bold, m_bold.height(heading) + mm(2));
        body.addTo(m_flow, indent);
        for (const auto &line : slip.lines)
            addWritingLine(line);
    }

    void addWritingLine(const QString &label)
    {
        m_flow.add(writingLine, [this, label](QPainter &painter, const QRectF &rect) {
            const QRectF line(rect.left() + indent, rect.bottom() - m_plain.lineHeight(), m_width,
                              m_plain.lineHeight());
            painter.setPen(ink::text);
            m_plain.paint(painter, line, label);
            const qreal from = line.left() + std::max(mm(32), m_plain.width(label) + mm(3));
            paintRule(painter, from, line.right(), line.bottom(), ink::text, 0.6);
        });
    }

    static void paintCutLine(QPainter &painter, const QRectF &rect)
    {
        QPen pen(ink::rule, pt(0.8));
        pen.setDashPattern({6, 4});
        painter.setPen(pen);
        const qreal y = rect.top() + mm(2);
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }

    const Letter &m_letter;
    qreal m_width;
    Type m_plain{points};
    Type m_bold{points, QFont::Bold};
    PageFlow m_flow;
};

} // namespace

Done writeLetterPdf(const LetterRun &run, const PaperStyle &style, QIODevice &device)
{
    if (run.letters.isEmpty())
        return fail(ErrorKind::Required, u"letter"_s);
    const PageFrame frame(style, {.marking = run.marking}, pageSize(QPageLayout::Portrait));

    struct Page
    {
        std::shared_ptr<LetterPages> letter;
        int number;
    };
    std::vector<Page> pages;
    for (const auto &letter : run.letters) {
        const auto laid = std::make_shared<LetterPages>(letter, frame);
        for (int number = 0; number < laid->pageCount(); ++number)
            pages.push_back({laid, number});
    }
    return writePdf(device, run.title, QPageLayout::Portrait, int(pages.size()),
                    [&](QPainter &painter, int page) {
                        const auto &[letter, number] = pages.at(size_t(page));
                        frame.paint(painter, number, letter->pageCount());
                        letter->paint(painter, number);
                    });
}

} // namespace countersign
