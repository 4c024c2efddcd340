#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace countersign {

class KeyCap;
class TickButton;

/// A question of a form as it is asked.
struct AskedRow
{
    /// What answers it from anywhere in the form; empty for none.
    QString key = {};
    QString text = {};
    QString explanation = {};
    /// The words on the two buttons; empty where nobody asks for a yes.
    QString yes = {};
    QString no = {};

    friend bool operator==(const AskedRow &, const AskedRow &) = default;
};

enum class Tick { None, Yes, No };

/// The questions of a form, one beneath the other, each with yes, no or nothing. Arrows walk the
/// rows; Y and N answer one and go on to the next, Delete leaves it blank again.
class AnswerRows : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRows(QWidget *parent = nullptr);

    /// Nothing is ticked after it.
    void setRows(const std::vector<AskedRow> &rows);
    int count() const { return int(m_rows.size()); }
    /// -1 when no row has it.
    int rowOfKey(const QString &key) const;

    Tick tick(int row) const;
    void setTick(int row, Tick tick);
    void clearTicks();
    bool isTouched() const;
    /// What was answered before, beside the row and quieter.
    void setLast(int row, const QString &text);

    /// The row that has the focus, or had it last.
    int currentRow() const { return m_current; }
    void focusRow(int row);
    /// What Tab stops at, in order.
    std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void ticked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        KeyCap *key;
        QLabel *text;
        TickButton *yes;
        TickButton *no;
        QLabel *last;
    };

    void addRow(const AskedRow &asked);
    void answerAndGoOn(Tick tick);
    TickButton *buttonFor(int row, Tick tick) const;

    QGridLayout *m_grid;
    std::vector<AskedRow> m_asked;
    std::vector<Row> m_rows;
    int m_current = 0;
};

} // namespace countersign
