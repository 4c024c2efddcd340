#include "common/dateedit.h"

#include "imports/dates.h"

#include <QKeyEvent>
#include <QLocale>

namespace countersign {

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("day/month/year"));
    setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("88/88/8888888888")));
    setToolTip(tr("For example 14/3/2026. T is today, Y is yesterday, the arrow keys are the day "
                  "after and before."));
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT dateChanged(date()); });
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString());
}

QDate DateEdit::date() const
{
    const auto read = parseDate(text().trimmed(), m_today);
    return read ? *read : QDate();
}

bool DateEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const QDate shown = date().isValid() ? date() : m_today;
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_T:
            return setDate(m_today);
        case Qt::Key_Y:
            return setDate(m_today.addDays(-1));
        case Qt::Key_Up:
            return setDate(shown.addDays(1));
        case Qt::Key_Down:
            return setDate(shown.addDays(-1));
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::settle()
{
    if (date().isValid())
        setDate(date());
}

} // namespace countersign
