#pragma once

#include <QHeaderView>

namespace countersign {

/// The room around what a grid writes, in pixels.
inline constexpr int gridMargin = 8;

/// Names at the left of a grid: they stay while it is scrolled sideways, the class beside them.
class NamesHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit NamesHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setShowsClass(bool shows);
    /// After other names are shown.
    void measure();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    int m_nameWidth = 0;
    int m_classWidth = 0;
    bool m_showsClass = true;
};

/// Names of uses above a grid, wrapped between words so that a column need be no wider than one.
class UsesHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit UsesHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// After other uses are shown.
    void fitColumns();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QString textFor(int column) const;
};

} // namespace countersign
