#include "consents/gridheaders.h"

#include "consents/consentgridmodel.h"
#include "consents/markpainter.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int margin = gridMargin;
/// In letters: longer names are elided, and told in full by the tool tip.
constexpr int mostOfName = 24;
constexpr int mostOfWord = 18;
constexpr int mostLines = 5;
/// A text may be drawn a little wider than its advance says.
constexpr int slack = 3;

void paintGround(QPainter &painter, const QRect &rect, const QWidget &header)
{
    painter.fillRect(rect, header.palette().color(QPalette::Window));
}

QFont fontOf(const QHeaderView &header, bool isCurrent)
{
    QFont font = header.font();
    font.setBold(isCurrent);
    return font;
}

/// The current cell's row or column, whichever the header is for.
bool isCurrent(const QHeaderView &header, int section)
{
    const QModelIndex current =
        header.selectionModel() ? header.selectionModel()->currentIndex() : QModelIndex();
    return current.isValid() &&
           section == (header.orientation() == Qt::Horizontal ? current.column() : current.row());
}

} // namespace

NamesHeader::NamesHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
}

void NamesHeader::setShowsClass(bool shows)
{
    m_showsClass = shows;
    updateGeometry();
    viewport()->update();
}

void NamesHeader::measure()
{
    const QFontMetrics metrics(fontOf(*this, true));
    m_nameWidth = metrics.averageCharWidth() * 8;
    m_classWidth = 0;
    for (int row = 0; row < count(); ++row) {
        m_nameWidth =
            qMax(m_nameWidth,
                 metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
        m_classWidth = qMax(
            m_classWidth,
            metrics.horizontalAdvance(
                model()->headerData(row, Qt::Vertical, ConsentGridModel::ClassRole).toString()));
    }
    m_nameWidth = qMin(m_nameWidth, metrics.averageCharWidth() * mostOfName);
    m_classWidth = qMin(m_classWidth, metrics.averageCharWidth() * mostOfName / 2);
    setDefaultSectionSize(qMax(28, metrics.height() + 12));
}

QSize NamesHeader::sizeHint() const
{
    return {m_nameWidth + 2 * margin + (m_showsClass ? m_classWidth + margin : 0),
            QHeaderView::sizeHint().height()};
}

void NamesHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    paintGround(*painter, rect, *this);
    const bool current = isCurrent(*this, row);
    painter->setFont(fontOf(*this, current));
    painter->setPen(palette().color(QPalette::WindowText));
    QRect inner = rect.adjusted(margin, 0, -margin, 0);
    if (m_showsClass && m_classWidth > 0) {
        const QString text =
            model()->headerData(row, Qt::Vertical, ConsentGridModel::ClassRole).toString();
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, m_classWidth));
        inner.setRight(inner.right() - m_classWidth - margin);
        painter->setPen(palette().color(QPalette::WindowText));
    }
    // In the middle, so that brothers and sisters of a long surname can be told apart.
    const QString name = model()->headerData(row, Qt::Vertical).toString();
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideMiddle, inner.width()));
}

UsesHeader::UsesHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(40);
}

/// A single word that is wider than its column is cut, because it cannot be wrapped.
QString UsesHeader::textFor(int column) const
{
    const QFontMetrics metrics(fontOf(*this, true));
    QStringList words = model()->headerData(column, Qt::Horizontal).toString().split(u' ');
    for (QString &word : words)
        word = metrics.elidedText(word, Qt::ElideRight, sectionSize(column) - margin);
    return words.join(u' ');
}

void UsesHeader::fitColumns()
{
    const QFontMetrics metrics(fontOf(*this, true));
    const int least = markSize(metrics).width() + margin;
    const int most = metrics.averageCharWidth() * mostOfWord;
    for (int column = 0; column < count(); ++column) {
        int widest = least;
        const QString text = model()->headerData(column, Qt::Horizontal).toString();
        for (const QString &word : text.split(u' '))
            widest = qMax(widest, metrics.horizontalAdvance(word) + margin + slack);
        // A long name in short words would become a tower.
        widest = qMax(widest, metrics.horizontalAdvance(text) / (mostLines - 2));
        resizeSection(column, qMin(widest, most));
    }
    updateGeometry();
}

QSize UsesHeader::sizeHint() const
{
    const QFontMetrics metrics(fontOf(*this, true));
    int height = metrics.height();
    for (int column = 0; column < count(); ++column)
        height =
            qMax(height, metrics
                             .boundingRect(0, 0, sectionSize(column) - margin, 0,
                                           Qt::TextWordWrap | Qt::AlignHCenter, textFor(column))
                             .height());
    height = qMin(height, metrics.lineSpacing() * mostLines);
    return {QHeaderView::sizeHint().width(), height + margin};
}

void UsesHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    paintGround(*painter, rect, *this);
    painter->setFont(fontOf(*this, isCurrent(*this, column)));
    painter->setPen(palette().color(QPalette::WindowText));
    const QRect inner = rect.adjusted(margin / 2, margin / 2, -margin / 2, -margin / 2);
    const QString text = textFor(column);
    const int needed = painter->fontMetrics()
                           .boundingRect(inner, Qt::AlignHCenter | Qt::TextWordWrap, text)
                           .height();
    // What does not fit is told by the tool tip; the beginning is what stays.
    painter->setClipRect(inner);
    painter->drawText(inner,
                      Qt::AlignHCenter | Qt::TextWordWrap |
                          (needed > inner.height() ? Qt::AlignTop : Qt::AlignBottom),
                      text);
    painter->setClipping(false);
}

} // namespace countersign
