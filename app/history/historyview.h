#pragma once

#include "audit/trail.h"
#include "common/rowmodel.h"
#include "common/session.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace countersign {

class TableView;

inline bool operator==(const PastOperation &a, const PastOperation &b)
{
    return a.id == b.id && a.undoneBy == b.undoneBy;
}

class HistoryModel final : public RowModel<PastOperation>
{
    Q_OBJECT

public:
    enum Columns { WhenColumn, WhatColumn, WhoColumn, ChangesColumn };

    explicit HistoryModel(QObject *parent = nullptr);
    void append(const std::vector<PastOperation> &older) { appendRows(older); }

protected:
    qint64 keyOf(const PastOperation &row) const override { return row.id.value(); }
};

/// Operations above, what the chosen one changed below, and the way to put it back.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(Session &session, QWidget *parent = nullptr);

    /// All that they changed.
    void show(std::vector<PastOperation> operations);
    /// What they changed of these records, and nothing about others.
    void show(std::vector<PastOperation> operations, std::vector<RecordRef> about);
    void append(const std::vector<PastOperation> &older) { m_model->append(older); }
    const std::vector<PastOperation> &operations() const { return m_model->rows(); }

private:
    Result<std::vector<TrailEntry>> entriesOf(const PastOperation &past) const;
    void showCurrent();
    void putBack();

    Session &m_session;
    HistoryModel *m_model;
    TableView *m_table;
    QTextBrowser *m_changes;
    QPushButton *m_putBack;
    std::optional<std::vector<RecordRef>> m_about;
};

} // namespace countersign
