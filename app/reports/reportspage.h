#pragma once

#include "common/page.h"
#include "reports/reportmaker.h"

#include <optional>

class QComboBox;

namespace Ui {
class ReportsPage;
}

namespace countersign {

class EmptyPanel;
class ReportPreview;

/// What leaves the school on paper: choose a report, see the very pages, print or save them.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);
    ~ReportsPage() override;

    /// detail is the code of a report, and after a colon the id of its agreement or use, or its
    /// class: "unsigned:3", "leave-out:2", "consent-summary:3B".
    void goTo(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillReports();
    void fillChoices();
    void restoreChoices();
    void rememberChoices();
    void choose(QComboBox *box, const QVariant &value);
    ReportKind kind() const;
    ReportOptions options() const;

    void chooseReport();
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
    ReportPreview *m_preview;
    EmptyPanel *m_panel;
    std::optional<MadeReport> m_made;
    bool m_isStale = true;
};

} // namespace countersign
