#include "paper/typesetting.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leading = 1.24;

QFont sans(qreal points, QFont::Weight weight)
{
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Type::Type(qreal points, QFont::Weight weight)
    : m_font(sans(points, weight)), m_glyphs(QRawFont::fromFont(m_font)),
      m_lineHeight(pt(points) * leading), m_capHeight(QFontMetricsF(m_font).capHeight())
{
}

qreal Type::width(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.cend())
        return *known;
    const qreal measured = QFontMetricsF(m_font).horizontalAdvance(text);
    m_widths.insert(text, measured);
    return measured;
}

qreal Type::widestWord(const QString &text) const
{
    qreal widest = 0;
    for (const auto &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, width(word));
    return widest;
}

QStringList Type::wrapped(const QString &text, qreal room) const
{
    if (text.isEmpty())
        return {};
    // A dot more or less: widths come by other sums than rooms do.
    if (!text.contains(u'\n') && width(text) <= room + 1)
        return {text};

    QString plain = text;
    plain.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(plain, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        lines += plain.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void Type::paint(QPainter &painter, const QRectF &rect, const QString &line,
                 Qt::Alignment align) const
{
    qreal x = rect.left();
    if (align.testFlag(Qt::AlignRight))
        x = rect.right() - width(line);
    else if (align.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - width(line) / 2;
    painter.setFont(m_font);
    painter.drawText(QPointF(x, rect.center().y() + m_capHeight / 2), line);
}

void Type::paint(QPainter &painter, const QRectF &rect, const QStringList &lines,
                 Qt::Alignment align) const
{
    QRectF place(rect.left(), rect.top(), rect.width(), m_lineHeight);
    for (const auto &line : lines) {
        paint(painter, place, line, align);
        place.translate(0, m_lineHeight);
    }
}

void Type::paintLetters(QPainter &painter, const QList<std::pair<QPointF, QString>> &letters) const
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    painter.setFont(m_font);
    for (const auto &[middle, letter] : letters) {
        const QPointF place = middle + QPointF(0, m_capHeight / 2);
        const QList<quint32> found = m_glyphs.glyphIndexesForString(letter);
        // One that the font lacks, or that is made of several, is text like any other.
        if (found.size() != 1 || found.front() == 0) {
            painter.drawText(place, letter);
            continue;
        }
        glyphs.append(found.front());
        positions.append(place);
    }
    QGlyphRun run;
    run.setRawFont(m_glyphs);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun({}, run);
}

void paintRule(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour,
               qreal points)
{
    painter.fillRect(QRectF(left, y - pt(points) / 2, right - left, pt(points)), colour);
}

} // namespace countersign
