#pragma once

#include "common/page.h"

class QLabel;
class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace countersign {

class EmptyPanel;

/// What must be done today, on one page; each line leads there.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &) override { reload(); }

private:
    void reload();
    void openCurrent();

    QLabel *m_day;
    QListView *m_list;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    EmptyPanel *m_empty;
};

} // namespace countersign
