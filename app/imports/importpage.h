#pragma once

#include "common/page.h"

#include <memory>

namespace Ui {
class ImportPage;
}

namespace countersign {

class ImportPreview;
class RollOverPanel;

/// Where a file comes in: chosen or dropped, and then shown in an ImportPreview. Holds the
/// September roll-over too, which is an import without a file.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);
    ~ImportPage() override;

    void goTo(const Place &place) override;
    /// As if it had been chosen in the file dialog.
    void openFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void backToStart();
    void showRollOver();

    std::unique_ptr<Ui::ImportPage> m_ui;
    ImportPreview *m_preview;
    RollOverPanel *m_rollOver;
    /// The step that was shown before the roll-over.
    int m_stepBefore = 0;
};

} // namespace countersign
