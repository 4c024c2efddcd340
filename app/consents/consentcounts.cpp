#include "consents/consentcounts.h"

#include "consents/consentgridmodel.h"
#include "consents/consentgridview.h"
#include "consents/gridheaders.h"

#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int lines = 3;
constexpr int margin = gridMargin;

int valueOf(const UseCount &count, int line)
{
    return line == 0 ? count.yes : line == 1 ? count.no : count.unanswered;
}

} // namespace

ConsentCounts::ConsentCounts(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Counts for each use"));
}

void ConsentCounts::follow(const ConsentGridModel *model, const ConsentGridView *grid)
{
    m_model = model;
    m_grid = grid;
    connect(model, &ConsentGridModel::countsChanged, this, &ConsentCounts::refresh);
    connect(grid->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
    connect(grid->horizontalHeader(), &QHeaderView::sectionResized, this,
            qOverload<>(&QWidget::update));
    connect(grid->verticalHeader(), &QHeaderView::geometriesChanged, this,
            qOverload<>(&QWidget::update));
    refresh();
}

int ConsentCounts::lineHeight() const
{
    return fontMetrics().height() + 3;
}

QSize ConsentCounts::sizeHint() const
{
    return {100, lines * lineHeight() + 6};
}

QString ConsentCounts::inWords() const
{
    QStringList sentences{tr("%n people.", nullptr, m_model->rowCount())};
    for (size_t at = 0; at < m_model->uses().size(); ++at) {
        const UseCount &count = m_model->counts()[at];
        sentences << tr("%1: %2 yes, %3 no, %4 without an answer.")
                         .arg(m_model->uses()[at].name)
                         .arg(count.yes)
                         .arg(count.no)
                         .arg(count.unanswered);
    }
    return sentences.join(u' ');
}

void ConsentCounts::refresh()
{
    setAccessibleDescription(inWords());
    update();
}

void ConsentCounts::paintEvent(QPaintEvent *)
{
    if (!m_model)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(palette().color(QPalette::WindowText));
    paintLine(painter, 0, tr("May be shown"));
    paintLine(painter, 1, tr("May not"));
    paintLine(painter, 2, tr("No answer yet"));
}

void ConsentCounts::paintLine(QPainter &painter, int line, const QString &label)
{
    const int top = 4 + line * lineHeight();
    const int left = m_grid->frameWidth() + m_grid->verticalHeader()->width();
    painter.setFont(font());
    painter.drawText(QRect(margin, top, left - 2 * margin, lineHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(label, Qt::ElideRight, left - 2 * margin));
    QFont figures = font();
    figures.setBold(line == 0);
    painter.setFont(figures);
    painter.save();
    painter.setClipRect(left, 0, m_grid->viewport()->width(), height());
    const QHeaderView *header = m_grid->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        painter.drawText(QRect(left + header->sectionViewportPosition(column), top,
                               header->sectionSize(column), lineHeight()),
                         Qt::AlignCenter,
                         QString::number(valueOf(m_model->counts()[size_t(column)], line)));
    painter.restore();
}

} // namespace countersign
