#include "consents/consentgridview.h"

#include "consents/consentgridmodel.h"
#include "consents/gridheaders.h"
#include "consents/markpainter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class MarkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isOdd = option.features & QStyleOptionViewItem::Alternate;
        const QColor ground =
            option.palette.color(isOdd ? QPalette::AlternateBase : QPalette::Base);
        painter->fillRect(option.rect, ground);
        paintMark(*painter, option.rect, CellMark(index.data(ConsentGridModel::MarkRole).toInt()),
                  ground);
        // A frame and no filling: the mark keeps its contrast while it is current.
        if (option.state & QStyle::State_Selected) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(option.palette.color(QPalette::Link),
                                 option.state & QStyle::State_Active ? 2 : 1));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
            painter->restore();
        }
    }
};

} // namespace

ConsentGridView::ConsentGridView(QWidget *parent)
    : QTableView(parent), m_names(new NamesHeader(this)), m_uses(new UsesHeader(this))
{
    setVerticalHeader(m_names);
    setHorizontalHeader(m_uses);
    setItemDelegate(new MarkDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    m_corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    if (m_corner)
        m_corner->installEventFilter(this);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_names, &QHeaderView::sectionClicked, this, [this](int row) {
        setCurrentIndex(model()->index(row, qMax(0, currentIndex().column())));
    });
    connect(m_uses, &QHeaderView::sectionClicked, this, [this](int column) {
        setCurrentIndex(model()->index(qMax(0, currentIndex().row()), column));
    });
}

void ConsentGridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ConsentGridView::fit);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_names->viewport()->update();
        m_uses->viewport()->update();
    });
    fit();
}

void ConsentGridView::setShowsClass(bool shows)
{
    m_names->setShowsClass(shows);
}

void ConsentGridView::fit()
{
    m_names->measure();
    m_uses->fitColumns();
    updateGeometries();
}

void ConsentGridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fit();
}

bool ConsentGridView::eventFilter(QObject *watched, QEvent *event)
{
    // Qt has no heading for the vertical header; its corner is the place for one.
    if (watched == m_corner && event->type() == QEvent::Paint) {
        QPainter painter(m_corner);
        painter.fillRect(m_corner->rect(), palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(m_corner->rect().adjusted(gridMargin, 0, -gridMargin, -gridMargin / 2),
                         Qt::AlignLeft | Qt::AlignBottom, tr("Name"));
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void ConsentGridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAll();
    } else if (currentIndex().isValid() &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                event->key() == Qt::Key_Space)) {
        Q_EMIT asked(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ConsentGridView::copyAll() const
{
    // Two spellings, so that a spreadsheet gets cells and a word processor a table.
    QString text;
    QString html = u"<table>"_s;
    const auto addRow = [&](const QStringList &cells) {
        text += cells.join(u'\t') + u'\n';
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
        html += u"</tr>"_s;
    };
    QStringList headings{tr("Name"), tr("Class")};
    for (int column = 0; column < model()->columnCount(); ++column)
        headings << model()->headerData(column, Qt::Horizontal).toString();
    addRow(headings);
    for (int row = 0; row < model()->rowCount(); ++row) {
        QStringList cells{
            model()->headerData(row, Qt::Vertical).toString(),
            model()->headerData(row, Qt::Vertical, ConsentGridModel::ClassRole).toString()};
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << model()->index(row, column).data().toString();
        addRow(cells);
    }
    html += u"</table>"_s;
    auto *table = new QMimeData;
    table->setText(text);
    table->setHtml(html);
    QApplication::clipboard()->setMimeData(table);
}

} // namespace countersign
