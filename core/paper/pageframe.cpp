#include "paper/pageframe.h"

#include "paper/markpainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

constexpr qreal sideMargin = mm(15);
constexpr qreal topMargin = mm(10.5);
constexpr qreal bottomMargin = mm(10);
constexpr QSizeF largestLogo(mm(45), mm(15));
/// Kept free at the right of the head for the protective marking.
constexpr qreal markingRoom = mm(34);
constexpr qreal afterLogo = mm(4);
constexpr qreal afterHead = mm(4);
constexpr qreal afterRule = mm(1.6);
constexpr qreal signSize = mm(2.7);

QStringList wrappedAll(const Type &type, const QStringList &texts, qreal room)
{
    QStringList lines;
    for (const auto &text : texts)
        lines += type.wrapped(text, room);
    return lines;
}

QString printedText(const PaperStyle &style)
{
    if (style.printedBy.isEmpty())
        return Words::tr("Printed %1").arg(style.printedOn);
    return Words::tr("Printed %1 by %2").arg(style.printedOn, style.printedBy);
}

} // namespace

PageFrame::PageFrame(const PaperStyle &style, Text text, QSizeF page)
    : m_style(style), m_text(std::move(text)),
      m_school(m_text.title.isEmpty() ? 15 : 10.5, QFont::DemiBold), m_title(18, QFont::Bold),
      m_subtitle(10.5), m_small(8), m_smallBold(8, QFont::Bold),
      m_sheet(QRectF(QPointF(), page).adjusted(sideMargin, topMargin, -sideMargin, -bottomMargin))
{
    if (!m_style.logo.isNull())
        m_logo = QSizeF(m_style.logo.size()).scaled(largestLogo, Qt::KeepAspectRatio);
    const qreal beside = m_sheet.width() - m_logo.width() - afterLogo;
    const qreal room = beside - markingRoom;
    m_schoolLines = m_school.wrapped(m_style.schoolName, room);
    m_titleLines = m_title.wrapped(m_text.title, room);
    m_subtitleLines = wrappedAll(m_subtitle, m_text.subtitles, beside);
    m_headHeight =
        std::max(m_logo.height(), m_school.height(m_schoolLines) + m_title.height(m_titleLines) +
                                      m_subtitle.height(m_subtitleLines)) +
        mm(2.5);

    QString running = m_style.schoolName;
    if (!m_text.title.isEmpty())
        running += u"  ·  "_s + m_text.title;
    m_runningLines = m_small.wrapped(running, m_sheet.width() - markingRoom);
    m_runningHeight = m_small.height(m_runningLines) + mm(1.4);

    m_printedLines = m_small.wrapped(printedText(m_style), m_sheet.width() * 0.38);
    m_footHeight = afterRule + m_small.height(m_printedLines);
    placeLegend();
}

QRectF PageFrame::firstBody() const
{
    return m_sheet.adjusted(0, m_headHeight + afterHead, 0, -m_footHeight - m_legendHeight);
}

QRectF PageFrame::laterBody() const
{
    return m_sheet.adjusted(0, m_runningHeight + afterHead, 0, -m_footHeight - m_legendHeight);
}

void PageFrame::placeLegend()
{
    const qreal lineHeight = mm(4.6);
    QPointF place(m_sheet.left(), 0);
    for (const auto &entry : m_text.legend) {
        const qreal width = legendWords(entry) + m_small.width(entry.words);
        if (place.x() > m_sheet.left() && place.x() + width > m_sheet.right())
            place = {m_sheet.left(), place.y() + lineHeight};
        m_legend.append({place, entry});
        place.rx() += width + mm(4);
    }
    if (m_legend.isEmpty())
        return;
    const qreal height = place.y() + lineHeight;
    m_legendHeight = height + mm(3.4);
    for (auto &placed : m_legend)
        placed.place.ry() += m_sheet.bottom() - m_footHeight - height - mm(0.6);
}

qreal PageFrame::legendWords(const ReportLegend &entry) const
{
    return signSize + mm(1) + m_smallBold.width(markLetter(entry.mark)) + mm(1.2);
}

void PageFrame::paint(QPainter &painter, int page, int pages) const
{
    if (page == 0)
        paintLetterhead(painter);
    else
        paintRunningHead(painter);
    paintLegend(painter);
    paintFoot(painter, page, pages);
}

void PageFrame::paintLetterhead(QPainter &painter) const
{
    QRectF rect = m_sheet;
    if (!m_logo.isEmpty()) {
        painter.drawImage(QRectF(m_sheet.topLeft(), m_logo), m_style.logo);
        rect.setLeft(m_sheet.left() + m_logo.width() + afterLogo);
    }
    const qreal height = m_school.height(m_schoolLines) + m_title.height(m_titleLines) +
                         m_subtitle.height(m_subtitleLines);
    rect.translate(0, std::max<qreal>(0, (m_logo.height() - height) / 2));
    painter.setPen(m_text.title.isEmpty() ? ink::text : ink::quiet);
    m_school.paint(painter, rect, m_schoolLines);
    rect.translate(0, m_school.height(m_schoolLines));
    painter.setPen(ink::text);
    m_title.paint(painter, rect, m_titleLines);
    rect.translate(0, m_title.height(m_titleLines));
    m_subtitle.paint(painter, rect, m_subtitleLines);
    paintMarking(painter, {m_sheet.left(), m_sheet.top(), m_sheet.width(), m_school.lineHeight()},
                 Qt::AlignRight);
    paintRule(painter, m_sheet.left(), m_sheet.right(), m_sheet.top() + m_headHeight, ink::rule);
}

void PageFrame::paintRunningHead(QPainter &painter) const
{
    painter.setPen(ink::quiet);
    m_small.paint(painter, m_sheet, m_runningLines);
    paintMarking(painter, {m_sheet.left(), m_sheet.top(), m_sheet.width(), m_small.lineHeight()},
                 Qt::AlignRight);
    paintRule(painter, m_sheet.left(), m_sheet.right(), m_sheet.top() + m_runningHeight, ink::rule);
}

void PageFrame::paintLegend(QPainter &painter) const
{
    for (const auto &[place, entry] : m_legend) {
        const QRectF line(place.x(), place.y(), m_sheet.width(), mm(4.6));
        paintMarks(painter, entry.mark, {{line.left(), line.center().y() - signSize / 2}}, signSize,
                   markInk(entry.mark));
        painter.setPen(ink::text);
        m_smallBold.paint(painter, line.translated(signSize + mm(1), 0), markLetter(entry.mark));
        m_small.paint(painter, line.translated(legendWords(entry), 0), entry.words);
    }
}

void PageFrame::paintFoot(QPainter &painter, int page, int pages) const
{
    const qreal top = m_sheet.bottom() - m_footHeight;
    paintRule(painter, m_sheet.left(), m_sheet.right(), top, ink::rule);
    const QRectF text(m_sheet.left(), top + afterRule, m_sheet.width(), m_small.lineHeight());
    painter.setPen(ink::quiet);
    m_small.paint(painter, text, m_printedLines);
    m_small.paint(painter, text, Words::tr("Page %1 of %2").arg(page + 1).arg(pages),
                  Qt::AlignRight);
    paintMarking(painter, text, Qt::AlignHCenter);
}

void PageFrame::paintMarking(QPainter &painter, const QRectF &rect, Qt::Alignment align) const
{
    painter.setPen(ink::text);
    m_smallBold.paint(painter, rect, m_text.marking.toUpper(), align);
}

} // namespace countersign
