#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace countersign {

/// Everything is laid out in the dots of the PDF: fine enough that text is as wide when measured as
/// when printed.
inline constexpr int dotsPerInch = 1200;
constexpr qreal mm(qreal millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
constexpr qreal pt(qreal points)
{
    return points * dotsPerInch / 72;
}

/// Text is pure black, so that a laser printer does not screen it.
namespace ink {
inline constexpr QColor text(0, 0, 0);
inline constexpr QColor quiet(0x50, 0x50, 0x50);
inline constexpr QColor rule(0x60, 0x60, 0x60);
inline constexpr QColor hairline(0xc4, 0xc8, 0xcc);
inline constexpr QColor shade(0xf1, 0xf3, 0xf5);
} // namespace ink

/// One size and weight of the sans serif that is printed with; letters it lacks come from the
/// system's other fonts.
class Type
{
public:
    explicit Type(qreal points, QFont::Weight weight = QFont::Normal);

    const QFont &font() const { return m_font; }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height(const QStringList &lines) const { return qreal(lines.size()) * m_lineHeight; }

    /// Remembers: most words of a table occur again and again.
    qreal width(const QString &text) const;
    qreal widestWord(const QString &text) const;
    /// Never cuts: a word that is wider than the room is broken.
    QStringList wrapped(const QString &text, qreal room) const;

    /// One line, centred upon the height of the rectangle, standing out of it rather than cut.
    void paint(QPainter &painter, const QRectF &rect, const QString &line,
               Qt::Alignment align = Qt::AlignLeft) const;
    /// From the top of the rectangle downwards.
    void paint(QPainter &painter, const QRectF &rect, const QStringList &lines,
               Qt::Alignment align = Qt::AlignLeft) const;
    /// Single letters here and there, each from the left end of the middle of its line: a table of
    /// marks has hundreds on a page, and this is many times as quick as text for each.
    void paintLetters(QPainter &painter, const QList<std::pair<QPointF, QString>> &letters) const;

private:
    QFont m_font;
    QRawFont m_glyphs;
    qreal m_lineHeight;
    qreal m_capHeight;
    mutable QHash<QString, qreal> m_widths;
};

/// A line across, in the given colour.
void paintRule(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour,
               qreal points = 0.5);

} // namespace countersign
