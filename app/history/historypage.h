#pragma once

#include "common/page.h"

class QPushButton;

namespace countersign {

class HistoryView;

/// Everything that was done, newest first.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &) override { reload(); }

private:
    void reload();
    void loadOlder();

    HistoryView *m_view;
    QPushButton *m_older;
};

} // namespace countersign
