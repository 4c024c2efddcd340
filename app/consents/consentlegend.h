#pragma once

#include "consents/consentgrid.h"

#include <QWidget>

namespace countersign {

/// What the signs and letters of the grid stand for, in as many lines as they need.
class ConsentLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentLegend(QWidget *parent = nullptr);

    void setMarks(const std::vector<CellMark> &marks);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Placed
    {
        CellMark mark;
        QRect sign;
        QRect word;
    };
    std::vector<Placed> placed(int width) const;

    std::vector<CellMark> m_marks;
};

} // namespace countersign
