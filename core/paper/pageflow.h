#pragma once

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace countersign {

/// Lets blocks run down one page after another. All pages are known before the first is painted, so
/// that each can say "Page 2 of 7".
class PageFlow
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    PageFlow(const QRectF &firstBody, const QRectF &laterBody);

    /// Adds what is repeated on top of each page that begins because the one before was full.
    void setRepeated(std::function<void()> addHead) { m_addHead = std::move(addHead); }

    /// What is left on this page.
    qreal room() const;
    /// What a later page has.
    qreal emptyPage() const { return m_laterBody.height(); }
    bool isAtTop() const { return m_isAtTop; }

    /// Begins a page unless this one has so much room.
    void keep(qreal height);
    void breakPage();
    void add(qreal height, Paint paint);
    /// Nothing at the top of a page.
    void addGap(qreal height);
    /// Moves down, so that what follows ends with the page.
    void sinkTo(qreal height);

    int pageCount() const { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) const;

private:
    struct Block
    {
        QRectF rect;
        Paint paint;
    };

    void beginPage();
    const QRectF &body() const { return m_pages.size() == 1 ? m_firstBody : m_laterBody; }

    QRectF m_firstBody;
    QRectF m_laterBody;
    std::function<void()> m_addHead;
    std::vector<std::vector<Block>> m_pages;
    qreal m_y = 0;
    bool m_isAtTop = true;
};

} // namespace countersign
