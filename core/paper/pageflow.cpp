#include "paper/pageflow.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace countersign {

PageFlow::PageFlow(const QRectF &firstBody, const QRectF &laterBody)
    : m_firstBody(firstBody), m_laterBody(laterBody)
{
    beginPage();
}

qreal PageFlow::room() const
{
    return body().bottom() - m_y;
}

void PageFlow::keep(qreal height)
{
    // What no page holds is not helped by another page.
    if (height <= room() || m_isAtTop)
        return;
    breakPage();
    // Out of the way meanwhile: a head that is itself too high for a page would call for another.
    const auto addHead = std::exchange(m_addHead, nullptr);
    if (addHead)
        addHead();
    m_addHead = addHead;
    m_isAtTop = true;
}

void PageFlow::breakPage()
{
    if (!m_pages.back().empty())
        beginPage();
}

void PageFlow::add(qreal height, Paint paint)
{
    keep(height);
    m_pages.back().push_back({{body().left(), m_y, body().width(), height}, std::move(paint)});
    m_y += height;
    m_isAtTop = false;
}

void PageFlow::addGap(qreal height)
{
    if (!m_isAtTop)
        m_y += height;
}

void PageFlow::sinkTo(qreal height)
{
    m_y = std::max(m_y, body().bottom() - height);
}

void PageFlow::paint(QPainter &painter, int page) const
{
    for (const auto &block : m_pages.at(size_t(page)))
        block.paint(painter, block.rect);
}

void PageFlow::beginPage()
{
    m_pages.emplace_back();
    m_y = body().top();
    m_isAtTop = true;
}

} // namespace countersign
