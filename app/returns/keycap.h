#pragma once

#include <QLabel>

namespace countersign {

/// A key as it looks on the keyboard, beside what it does. It takes its place without a letter too,
/// so that what stands beside it stays in line.
class KeyCap : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace countersign
