#pragma once

#include "imports/importfile.h"
#include "imports/importquestions.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ImportPreview;
}

namespace countersign {

class ColumnsTable;
class PlanModel;
class ProblemModel;
class QuestionsTable;
class Session;

/// What a file would do to the register, before it does: line by line with a tick, with the
/// questions that only a person can answer, what was refused, and what its columns were taken for.
/// Nothing is written before "Import", and then all of it or nothing.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(Session &session, QWidget *parent = nullptr);
    ~ImportPreview() override;

    void begin(const QString &path, ImportFile file);

Q_SIGNALS:
    /// The first plan is there.
    void ready();
    /// Imported, or given up.
    void finished();

private:
    void readAgainAs(FileKind kind);
    void makePlan();
    void take(ImportPlan plan);
    void showFile();
    void showQuestions();
    void showLines();
    void answer(size_t question, int answer);
    void refresh();
    void apply();
    void finish(const Done &done);
    void forget();
    void leave();
    void saveRefused();

    Session &m_session;
    std::unique_ptr<Ui::ImportPreview> m_ui;
    PlanModel *m_lines;
    ProblemModel *m_problems;
    ColumnsTable *m_columns;
    QuestionsTable *m_questionsTable;
    ImportQuestions m_questions;
    QString m_path;
    ImportFile m_file;
    ImportPlan m_plan;
};

} // namespace countersign
