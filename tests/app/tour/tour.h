#pragma once

#include "base/ids.h"

#include <QString>

class QPushButton;
class QWidget;

namespace countersign {

class MainWindow;
class Session;

/// Opens every page and dialog on a register and saves a picture of each, to be looked at.
class Tour
{
public:
    /// prefix tells one way of looking from another: "light", "dark", "large".
    Tour(Session &session, QString folder, QString prefix);

    /// How many pictures were taken; 0 when one could not be saved.
    int take();

private:
    void takePages();
    void takeRollOver(MainWindow &window);
    void takeReports(MainWindow &window);
    void takePeople();
    void takeAgreements();
    void takeConsents();
    void takeDecisions(PersonId pupil);
    void takeImports();
    void save(QWidget &widget, const QString &name);
    /// Presses a button that opens a modal dialog, and closes that again.
    void saveWhatOpens(QPushButton &button, const QString &name);
    void fail() { m_failed = true; }

    Session &m_session;
    QString m_folder;
    QString m_prefix;
    int m_taken = 0;
    bool m_failed = false;
};

} // namespace countersign
