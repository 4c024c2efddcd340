#pragma once

#include "audit/trail.h"
#include "common/rowmodel.h"
#include "common/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign {

class HistoryView;

/// What has happened to one record, and the way to put a change back as it was.
class HistoryTab : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(Session &session, QWidget *parent = nullptr);
    void show(const QString &table, qint64 record);

private:
    Session &m_session;
    HistoryView *m_view;
};

} // namespace countersign
