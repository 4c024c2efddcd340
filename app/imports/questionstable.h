#pragma once

#include "imports/importquestions.h"

#include <QTableWidget>

class QComboBox;

namespace countersign {

/// What only a person can say about a file, one line each: answered by choosing, and chosen anew as
/// often as one likes until the import. What is not answered is not imported.
class QuestionsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit QuestionsTable(QWidget *parent = nullptr);
    void list(const ImportQuestions &questions);
    /// Only the answers are others; the line that one stands on stays.
    void showAnswers(const ImportQuestions &questions);

Q_SIGNALS:
    /// answer 0 takes it back.
    void answered(size_t question, int answer);

private:
    QComboBox *answerOf(int row) const;
};

} // namespace countersign
