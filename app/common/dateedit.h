#pragma once

#include <QLineEdit>

#include <QDate>

namespace countersign {

/// A date as an office types it: 14/3/12, 14.03.2012, "t" for today, "y" for yesterday, up and down
/// for the day after and before. Empty is no date. What cannot be read stays as it was typed.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// What "t" means and two-digit years are near to.
    void setToday(QDate today) { m_today = today; }
    void setDate(QDate date);
    /// Invalid when empty or not readable.
    QDate date() const;
    /// Empty, or a date that exists.
    bool isAcceptable() const;

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    QDate m_today = QDate::currentDate();
};

} // namespace countersign
