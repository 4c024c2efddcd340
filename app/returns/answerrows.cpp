#include "returns/answerrows.h"

#include "returns/keycap.h"
#include "returns/tickbutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

enum Column { KeyColumn, TextColumn, YesColumn, NoColumn, LastColumn };

/// Gives way instead of making the form wider; the whole text is in the tool tip.
class GivingLabel final : public QLabel
{
public:
    explicit GivingLabel(QPalette::ColorRole role) { setForegroundRole(role); }
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

AnswerRows::AnswerRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(LastColumn, 1);
}

void AnswerRows::setRows(const std::vector<AskedRow> &rows)
{
    clearTicks();
    if (rows == m_asked)
        return;
    for (const Row &row : m_rows) {
        for (QWidget *part :
             std::initializer_list<QWidget *>{row.key, row.text, row.yes, row.no, row.last})
            delete part;
    }
    m_rows.clear();
    m_asked = rows;
    m_current = 0;
    for (const AskedRow &row : rows)
        addRow(row);
}

void AnswerRows::addRow(const AskedRow &asked)
{
    const int at = count();
    Row row{.key = new KeyCap(asked.key),
            .text = new GivingLabel(QPalette::WindowText),
            .yes = new TickButton(asked.yes, TickButton::Meaning::Yes),
            .no = new TickButton(asked.no, TickButton::Meaning::No),
            .last = new GivingLabel(QPalette::PlaceholderText)};
    row.text->setText(asked.text);
    row.text->setToolTip(asked.explanation.isEmpty() ? asked.text : asked.explanation);
    row.yes->setAccessibleName(tr("%1: %2").arg(asked.text, asked.yes));
    row.no->setAccessibleName(tr("%1: %2").arg(asked.text, asked.no));
    m_grid->addWidget(row.key, at, KeyColumn);
    m_grid->addWidget(row.text, at, TextColumn);
    m_grid->addWidget(row.yes, at, YesColumn);
    m_grid->addWidget(row.no, at, NoColumn);
    m_grid->addWidget(row.last, at, LastColumn);
    row.yes->setVisible(!asked.yes.isEmpty());
    for (TickButton *button : {row.yes, row.no}) {
        TickButton *other = button == row.yes ? row.no : row.yes;
        button->installEventFilter(this);
        connect(button, &QAbstractButton::toggled, this, [this, other](bool isOn) {
            if (isOn)
                other->setChecked(false);
            Q_EMIT ticked();
        });
    }
    m_rows.push_back(row);
}

int AnswerRows::rowOfKey(const QString &key) const
{
    const auto found = std::ranges::find(m_asked, key, &AskedRow::key);
    return key.isEmpty() || found == m_asked.end() ? -1 : int(found - m_asked.begin());
}

Tick AnswerRows::tick(int row) const
{
    const Row &asked = m_rows[size_t(row)];
    if (asked.yes->isChecked())
        return Tick::Yes;
    return asked.no->isChecked() ? Tick::No : Tick::None;
}

void AnswerRows::setTick(int row, Tick tick)
{
    const Row &asked = m_rows[size_t(row)];
    asked.yes->setChecked(tick == Tick::Yes && !m_asked[size_t(row)].yes.isEmpty());
    asked.no->setChecked(tick == Tick::No);
}

void AnswerRows::clearTicks()
{
    for (int row = 0; row < count(); ++row)
        setTick(row, Tick::None);
}

bool AnswerRows::isTouched() const
{
    for (int row = 0; row < count(); ++row) {
        if (tick(row) != Tick::None)
            return true;
    }
    return false;
}

void AnswerRows::setLast(int row, const QString &text)
{
    const Row &asked = m_rows[size_t(row)];
    asked.last->setText(text);
    asked.last->setToolTip(text);
    for (TickButton *button : {asked.yes, asked.no})
        button->setAccessibleDescription(text);
}

TickButton *AnswerRows::buttonFor(int row, Tick tick) const
{
    const Row &asked = m_rows[size_t(row)];
    const bool isNo = tick == Tick::No || m_asked[size_t(row)].yes.isEmpty();
    return isNo ? asked.no : asked.yes;
}

void AnswerRows::focusRow(int row)
{
    if (count() == 0)
        return setFocus();
    m_current = std::clamp(row, 0, count() - 1);
    buttonFor(m_current, tick(m_current))->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget *> AnswerRows::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const Row &row : m_rows) {
        stops.push_back(row.yes);
        stops.push_back(row.no);
    }
    return stops;
}

void AnswerRows::answerAndGoOn(Tick tick)
{
    setTick(m_current, tick);
    focusRow(m_current + 1);
}

void AnswerRows::keyPressEvent(QKeyEvent *event)
{
    if (count() == 0 || (event->modifiers() & ~Qt::KeypadModifier) != 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return focusRow(m_current - 1);
    case Qt::Key_Down:
        return focusRow(m_current + 1);
    case Qt::Key_Left:
        return buttonFor(m_current, Tick::Yes)->setFocus(Qt::OtherFocusReason);
    case Qt::Key_Right:
        return buttonFor(m_current, Tick::No)->setFocus(Qt::OtherFocusReason);
    case Qt::Key_Y:
        return answerAndGoOn(Tick::Yes);
    case Qt::Key_N:
        return answerAndGoOn(Tick::No);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return setTick(m_current, Tick::None);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool AnswerRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int row = 0; row < count(); ++row) {
            if (watched == m_rows[size_t(row)].yes || watched == m_rows[size_t(row)].no)
                m_current = row;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign
