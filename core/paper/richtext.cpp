#include "paper/richtext.h"

#include "paper/typesetting.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace countersign {

namespace {

class ClosedDocument final : public QTextDocument
{
protected:
    /// The text may come from elsewhere: it reaches for nothing outside.
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QTextOption options()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Only its resolution is asked for: sizes in points and margins are reckoned by it.
QPaintDevice *measuringDevice()
{
    static QImage device = [] {
        constexpr int dotsPerMetre = int(dotsPerInch / 0.0254);
        QImage dot(1, 1, QImage::Format_RGB32);
        dot.setDotsPerMeterX(dotsPerMetre);
        dot.setDotsPerMeterY(dotsPerMetre);
        return dot;
    }();
    return &device;
}

} // namespace

RichText::RichText(const QString &html, qreal points, qreal width)
    : m_document(std::make_shared<ClosedDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->documentLayout()->setPaintDevice(measuringDevice());
    m_document->setDefaultFont(Type(points).font());
    m_document->setDefaultTextOption(options());
    m_document->setDocumentMargin(0);
    m_document->setHtml(html);
    m_document->setTextWidth(width);
}

qreal RichText::height() const
{
    return m_document->size().height();
}

std::vector<qreal> RichText::lineBottoms() const
{
    std::vector<qreal> bottoms;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextLayout *layout = block.layout();
        const qreal top = m_document->documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < layout->lineCount(); ++i)
            bottoms.push_back(top + layout->lineAt(i).rect().bottom());
    }
    // The cells of a table stand beside each other.
    std::ranges::sort(bottoms);
    return bottoms;
}

void RichText::addTo(PageFlow &flow, qreal indent) const
{
    const auto bottoms = lineBottoms();
    qreal from = 0;
    for (size_t line = 0; line < bottoms.size();) {
        flow.keep(bottoms[line] - from);
        const size_t first = line;
        while (line < bottoms.size() && (line == first || bottoms[line] - from <= flow.room()))
            ++line;
        const qreal to = bottoms[line - 1];
        flow.add(to - from,
                 [document = m_document, from, to, indent](QPainter &painter, const QRectF &rect) {
                     painter.save();
                     painter.translate(rect.left() + indent, rect.top() - from);
                     QAbstractTextDocumentLayout::PaintContext context;
                     context.palette.setColor(QPalette::Text, ink::text);
                     const QRectF slice(0, from, document->textWidth(), to - from);
                     painter.setClipRect(slice);
                     // Less a little: lines that only touch it belong to the page before or after.
                     context.clip = slice.adjusted(0, pt(1), 0, -pt(1));
                     document->documentLayout()->draw(&painter, context);
                     painter.restore();
                 });
        from = to;
    }
}

} // namespace countersign
