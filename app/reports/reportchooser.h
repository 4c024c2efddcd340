#pragma once

#include "common/session.h"
#include "reports/reportcatalogue.h"

#include <QWidget>

class QComboBox;

namespace Ui {
class ReportChooser;
}

namespace countersign {

/// Which report, and of what: its options are shown as it takes them. What was chosen last is there
/// again the next time, but for the day, which is today.
class ReportChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChooser(Session &session, QWidget *parent = nullptr);
    ~ReportChooser() override;

    ReportKind kind() const;
    ReportOptions options() const;
    /// False while the day cannot be read.
    bool isComplete() const;
    void remember();

    /// The code of a report, and after a colon the id of its agreement or use, or its class.
    void choose(const QString &detail);

Q_SIGNALS:
    void chosen();

private:
    void fillReports();
    void fillChoices();
    void restore();
    void selectReport(const QString &code);
    void showOptions();

    Session &m_session;
    std::unique_ptr<Ui::ReportChooser> m_ui;
};

} // namespace countersign
