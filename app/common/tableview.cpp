#include "common/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace countersign {

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(28, fontMetrics().height() + 12));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &TableView::chooseColumns);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
}

void TableView::rememberIn(QSettings &settings)
{
    m_settings = &settings;
    horizontalHeader()->restoreState(settings.value(settingsKey()).toByteArray());
    const auto save = [this] {
        m_settings->setValue(settingsKey(), horizontalHeader()->saveState());
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, save);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, save);
}

QString TableView::settingsKey() const
{
    return u"columns/"_s + objectName();
}

QModelIndexList TableView::chosenRows() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().siblingAtColumn(0);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

void TableView::copyChosen() const
{
    // Two spellings, so that a spreadsheet gets cells and a word processor a table.
    QString text;
    QString html = u"<table>"_s;
    const auto addRow = [&](const auto &cell, const QString &tag) {
        QStringList cells;
        html += u"<tr>"_s;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (isColumnHidden(column))
                continue;
            const QString value = cell(column);
            cells << QString(value).replace(u'\t', u' ').replace(u'\n', u' ');
            html += u"<%1>%2</%1>"_s.arg(tag, value.toHtmlEscaped());
        }
        html += u"</tr>"_s;
        text += cells.join(u'\t') + u'\n';
    };
    addRow([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); },
           u"th"_s);
    for (const QModelIndex &row : chosenRows())
        addRow([&](int column) { return row.siblingAtColumn(column).data().toString(); }, u"td"_s);
    html += u"</table>"_s;

    auto *table = new QMimeData;
    table->setText(text);
    table->setHtml(html);
    QApplication::clipboard()->setMimeData(table);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               currentIndex().isValid() && state() != EditingState) {
        Q_EMIT opened(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::chooseColumns(const QPoint &at)
{
    QMenu menu(this);
    menu.setTitle(tr("Columns"));
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // Without its first column a row has no name.
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(at));
    if (m_settings)
        m_settings->setValue(settingsKey(), horizontalHeader()->saveState());
}

} // namespace countersign
