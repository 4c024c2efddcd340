#pragma once

#include <QTableView>

namespace countersign {

class NamesHeader;
class UsesHeader;

/// Pupils by uses: one cell is current, and the arrow keys move it.
class ConsentGridView : public QTableView
{
    Q_OBJECT

public:
    explicit ConsentGridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Whether the class stands beside the name: not where all are of one class.
    void setShowsClass(bool shows);
    /// All that is shown, as a table for a spreadsheet or a letter.
    void copyAll() const;

Q_SIGNALS:
    /// Enter or Space: why?
    void asked(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    NamesHeader *m_names;
    UsesHeader *m_uses;
    QWidget *m_corner = nullptr;
};

} // namespace countersign
