#include "imports/questionstable.h"

#include <QComboBox>
#include <QHeaderView>

namespace countersign {

namespace {

enum Columns { LineColumn, WhomColumn, AsksColumn, AnswerColumn };

} // namespace

QuestionsTable::QuestionsTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("questions"));
    setAccessibleName(tr("Questions"));
    setColumnCount(4);
    setHorizontalHeaderLabels({tr("Line"), tr("In the file"), tr("Question"), tr("Answer")});
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(32, fontMetrics().height() + 14));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
}

void QuestionsTable::list(const ImportQuestions &questions)
{
    setRowCount(0);
    setRowCount(int(questions.all().size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ImportQuestion &question = questions.all()[size_t(row)];
        setItem(row, LineColumn, new QTableWidgetItem(QString::number(question.line)));
        setItem(row, WhomColumn, new QTableWidgetItem(question.whom));
        setItem(row, AsksColumn, new QTableWidgetItem(question.asks));
        auto *answer = new QComboBox;
        answer->setAccessibleName(tr("%1, %2").arg(question.whom, question.asks));
        answer->addItem(tr("Not answered: left out"));
        answer->addItems(question.answers);
        connect(answer, &QComboBox::activated, this,
                [this, row](int chosen) { Q_EMIT answered(size_t(row), chosen); });
        setCellWidget(row, AnswerColumn, answer);
    }
    for (const int column : {LineColumn, WhomColumn, AsksColumn})
        resizeColumnToContents(column);
    showAnswers(questions);
}

void QuestionsTable::showAnswers(const ImportQuestions &questions)
{
    for (int row = 0; row < rowCount(); ++row)
        answerOf(row)->setCurrentIndex(questions.all()[size_t(row)].answer);
}

QComboBox *QuestionsTable::answerOf(int row) const
{
    return qobject_cast<QComboBox *>(cellWidget(row, AnswerColumn));
}

} // namespace countersign
