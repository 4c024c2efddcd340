#pragma once

#include <QRadioButton>

namespace countersign {

/// One of the answers of a row: quiet until it is chosen, then filled, with a mark before the word,
/// so that a column of them is read at a glance and not by colour alone. Unlike a radio button it
/// can be taken back, because a form may leave a question blank.
class TickButton : public QRadioButton
{
    Q_OBJECT

public:
    enum class Meaning { Yes, No };

    TickButton(const QString &text, Meaning meaning, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Meaning m_meaning;
};

} // namespace countersign
