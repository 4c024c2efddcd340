#pragma once

#include <QWidget>

namespace countersign {

class ConsentGridModel;
class ConsentGridView;

/// Under a grid, column for column: how many may be shown, may not, and have not answered.
class ConsentCounts : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentCounts(QWidget *parent = nullptr);

    void follow(const ConsentGridModel *model, const ConsentGridView *grid);
    /// "28 pupils. School website: 24 yes, 3 no, 1 without an answer. …"
    QString inWords() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void paintLine(QPainter &painter, int line, const QString &label);
    int lineHeight() const;

    const ConsentGridModel *m_model = nullptr;
    const ConsentGridView *m_grid = nullptr;
};

} // namespace countersign
