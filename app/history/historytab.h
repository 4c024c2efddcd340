#pragma once

#include "audit/trail.h"
#include "common/rowmodel.h"
#include "common/session.h"

#include <QWidget>

namespace countersign {

class HistoryView;

/// What has happened to one record and to all that refers to it, and the way to put a change back
/// as it was. Looked up when it is seen.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(Session &session, QWidget *parent = nullptr);
    void show(const QString &table, qint64 record);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void lookUp();

    Session &m_session;
    HistoryView *m_view;
    QString m_table;
    qint64 m_record = 0;
};

} // namespace countersign
