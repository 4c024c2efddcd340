#pragma once

#include <QTableView>

class QSettings;

namespace countersign {

/// The table that every register shows: rows chosen whole, columns to choose, move and sort and
/// remembered by the object's name, copied to the clipboard as a table, Enter and double click
/// open.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// After the model is set.
    void rememberIn(QSettings &settings);
    /// The rows chosen, or the current one; from the top down.
    QModelIndexList chosenRows() const;
    void copyChosen() const;

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseColumns(const QPoint &at);
    QString settingsKey() const;

    QSettings *m_settings = nullptr;
};

} // namespace countersign
