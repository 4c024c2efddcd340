#pragma once

#include "common/page.h"
#include "reports/reportmaker.h"

#include <optional>

namespace Ui {
class ReportsPage;
}

namespace countersign {

class EmptyPanel;
class ReportChooser;
class ReportPreview;

/// What leaves the school on paper: choose a report, see the very pages, print or save them.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);
    ~ReportsPage() override;

    /// detail as ReportChooser::choose(): "unsigned:3", "leave-out:2", "consent-summary:3B".
    void goTo(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Makes the report anew when the page is seen, else as soon as it is.
    void refresh();
    void showReport(const MadeReport &report);
    void showError(const Error &error);
    void showPanel(const QString &iconName, const QString &title, const QString &explanation);
    void enableActions();

    void print();
    void save(const QString &extension, const QString &filter);
    void copy();

    std::unique_ptr<Ui::ReportsPage> m_ui;
    ReportMaker *m_maker;
    ReportChooser *m_chooser;
    ReportPreview *m_preview;
    EmptyPanel *m_panel;
    std::optional<MadeReport> m_made;
    bool m_isStale = true;
};

} // namespace countersign
