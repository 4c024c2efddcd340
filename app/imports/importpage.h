#pragma once

#include "common/page.h"

#include <memory>

namespace Ui {
class ImportPage;
}

namespace countersign {

class ImportPreview;

/// Where a file comes in: chosen or dropped, and then shown in an ImportPreview.
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

    std::unique_ptr<Ui::ImportPage> m_ui;
    ImportPreview *m_preview;
};

} // namespace countersign
