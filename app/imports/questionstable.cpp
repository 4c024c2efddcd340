#include "imports/questionstable.h"

#include "imports/planmodel.h"
#include "people/kindtext.h"

#include <QComboBox>
#include <QHeaderView>

namespace countersign {

namespace {

constexpr int unanswered = -2;
constexpr int somebodyNew = -1;

QString proposalText(const Proposal &proposal)
{
    const Person &known = *proposal.before;
    const QString where = known.pupil ? known.pupil->className : QString();
    return QuestionsTable::tr("It is %1, %2, born %3")
        .arg(known.names.legal(), where.isEmpty() ? QuestionsTable::tr("no class") : where,
             known.born.isValid() ? dateText(known.born) : QuestionsTable::tr("not recorded"));
}

} // namespace

QuestionsTable::QuestionsTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("questions"));
    setAccessibleName(tr("Questions"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Line"), tr("In the file"), tr("In the register")});
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(32, fontMetrics().height() + 14));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
}

void QuestionsTable::list(const ImportPlan &plan)
{
    setRowCount(0);
    for (size_t entry = 0; entry < plan.people.size(); ++entry) {
        const PersonEntry &person = plan.people[entry];
        if (!person.isOpen())
            continue;
        const int row = rowCount();
        insertRow(row);
        setItem(row, 0, new QTableWidgetItem(QString::number(person.line)));
        setItem(row, 1, new QTableWidgetItem(tr("%1, %2").arg(person.name, person.className)));
        auto *choice = new QComboBox;
        choice->setAccessibleName(tr("Who %1 is").arg(person.name));
        choice->addItem(tr("Not answered: left out"), unanswered);
        for (size_t proposal = 0; proposal < person.proposals.size(); ++proposal)
            choice->addItem(proposalText(person.proposals[proposal]), int(proposal));
        choice->addItem(tr("Somebody new"), somebodyNew);
        connect(choice, &QComboBox::activated, this, [this, entry, choice] {
            if (choice->currentData().toInt() != unanswered)
                Q_EMIT answered(entry, choice->currentData().toInt());
        });
        setCellWidget(row, 2, choice);
    }
    resizeColumnToContents(0);
    setColumnWidth(1, 260);
}

} // namespace countersign
