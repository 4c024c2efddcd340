#pragma once

#include "common/page.h"
#include "imports/importfile.h"
#include "imports/importplan.h"

#include <memory>

class QComboBox;

namespace Ui {
class ImportPage;
}

namespace countersign {

class ColumnsTable;
class PlanModel;
class ProblemModel;
class QuestionsTable;

/// A file comes in: chosen, shown, answered, and only then written. Nothing is written before it is
/// confirmed, and then all of it or nothing.
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
    void read();
    void readAgainAs(FileKind kind);
    void makePlan();
    void showPlan();
    void showLines();
    void apply();
    void finish(const Done &done);
    void backToStart();
    void saveRefused();
    QString summary() const;

    std::unique_ptr<Ui::ImportPage> m_ui;
    PlanModel *m_lines;
    ProblemModel *m_problems;
    ColumnsTable *m_columns;
    QuestionsTable *m_questions;
    QString m_path;
    ImportFile m_file;
    ImportPlan m_plan;
};

} // namespace countersign
