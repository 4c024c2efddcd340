#pragma once

#include "common/session.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QStackedWidget;

namespace countersign {

class NoticeBar;
class Page;

/// The window of an open register: navigation at the left, one page for each register, what was
/// done and what is under way at the foot.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Makes the page if it was not shown before.
    Page *page(const QString &id);
    void goTo(const Place &place);

Q_SIGNALS:
    /// What only the application can do: it owns the register.
    void openAsked();
    void newAsked();
    void closeAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeNavigation();
    void makeMenus();
    void makeFoot();
    void nameWindow();
    void undoLast();
    void changeActor();

    Session &m_session;
    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    QLabel *m_who;
    NoticeBar *m_notices;
    QHash<QString, Page *> m_made;
};

} // namespace countersign
