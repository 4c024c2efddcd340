#include "imports/importpreview.h"

#include "common/importtext.h"
#include "common/jobs.h"
#include "common/prompts.h"
#include "common/session.h"
#include "consents/useservice.h"
#include "imports/columnstable.h"
#include "imports/importservice.h"
#include "imports/planmodel.h"
#include "imports/plantext.h"
#include "imports/problemmodel.h"
#include "imports/questionstable.h"
#include "imports/refusedfile.h"
#include "ui_importpreview.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// The lines that a preview can be narrowed to, in the order of the box.
const QList<QList<EntryKind>> shownKinds{
    {EntryKind::New, EntryKind::Changed, EntryKind::Returning, EntryKind::Leaving},
    {EntryKind::New},
    {EntryKind::Changed, EntryKind::Returning},
    {EntryKind::Leaving},
    {EntryKind::Unchanged}};

} // namespace

ImportPreview::ImportPreview(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::ImportPreview>()),
      m_lines(new PlanModel(this)), m_problems(new ProblemModel(this)), m_columns(new ColumnsTable),
      m_questionsTable(new QuestionsTable)
{
    m_ui->setupUi(this);
    for (const FileKind kind : {FileKind::Pupils, FileKind::Contacts, FileKind::Staff,
                                FileKind::Governors, FileKind::Consents})
        m_ui->kind->addItem(fileKindText(kind), int(kind));
    for (const QString &text : {tr("Everything that changes"), tr("New"), tr("Changed"),
                                tr("Not in the file"), tr("Unchanged")})
        m_ui->shown->addItem(text);
    m_ui->lines->setModel(m_lines);
    m_ui->lines->setSortingEnabled(false);
    m_ui->problems->setModel(m_problems);
    m_ui->problems->setSortingEnabled(false);
    m_ui->columnsColumn->addWidget(m_columns);
    m_ui->questionsColumn->addWidget(m_questionsTable);

    connect(m_ui->kind, &QComboBox::activated, this,
            [this] { readAgainAs(FileKind(m_ui->kind->currentData().toInt())); });
    connect(m_ui->nameColumn, &QCheckBox::toggled, this, [this](bool isSo) {
        m_file.mapping.nameColumn =
            isSo ? NameColumn::SurnameCommaForename : NameColumn::Unanswered;
        makePlan();
    });
    connect(m_columns, &ColumnsTable::mappingChanged, this, [this](const Mapping &mapping) {
        m_file.mapping = mapping;
        makePlan();
    });
    connect(m_columns, &ColumnsTable::useChosen, this, [this](const QString &heading, UseId use) {
        m_file.uses.insert(heading, use);
        makePlan();
    });
    connect(m_ui->undated, &DateEdit::dateChanged, this, [this](QDate day) {
        m_file.undatedForms = day.isValid() ? std::optional(day) : std::nullopt;
        makePlan();
    });
    connect(m_ui->nobodySigned, &QLineEdit::editingFinished, this, [this] {
        if (m_file.nobodySigned == m_ui->nobodySigned->text().trimmed())
            return;
        m_file.nobodySigned = m_ui->nobodySigned->text().trimmed();
        makePlan();
    });
    connect(m_questionsTable, &QuestionsTable::answered, this, &ImportPreview::answer);
    connect(m_ui->shown, &QComboBox::activated, this, &ImportPreview::showLines);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { m_lines->acceptAll(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { m_lines->acceptAll(false); });
    connect(m_ui->saveRefused, &QPushButton::clicked, this, &ImportPreview::saveRefused);
    connect(m_ui->back, &QPushButton::clicked, this, &ImportPreview::leave);
    connect(m_ui->apply, &QPushButton::clicked, this, &ImportPreview::apply);
}

ImportPreview::~ImportPreview() = default;

void ImportPreview::begin(const QString &path, ImportFile file)
{
    m_path = path;
    m_file = std::move(file);
    m_file.nobodySigned = tr("not recorded");
    forget();
    m_ui->undated->setToday(m_session.today());
    m_ui->undated->clear();
    m_ui->nobodySigned->setText(m_file.nobodySigned);
    m_ui->tabs->setCurrentWidget(m_ui->linesTab);
    makePlan();
}

void ImportPreview::forget()
{
    // The lines are those of the plan.
    m_lines->setRows({});
    m_plan = {};
    m_questions.forget();
}

void ImportPreview::leave()
{
    forget();
    Q_EMIT finished();
}

void ImportPreview::readAgainAs(FileKind kind)
{
    const Done done = ImportService(m_session.target()).setKind(m_file, kind);
    if (!done)
        return m_session.complain(done.error());
    makePlan();
}

void ImportPreview::makePlan()
{
    if (!m_file.kind) {
        // Nobody can tell from its headings: the person says, the first kind is a proposal.
        const Done done = ImportService(m_session.target()).setKind(m_file, FileKind::Pupils);
        if (!done)
            return m_session.complain(done.error());
    }
    auto plan = std::make_shared<Result<ImportPlan>>(ImportPlan());
    const Actor who = m_session.actor();
    m_session.jobs().run(
        tr("Looking through %1").arg(QFileInfo(m_path).fileName()), m_session.target(),
        [plan, who, file = m_file](Register &own, Progress &) -> Done {
            *plan = ImportService(own).preview(who, file);
            if (!*plan)
                return fail(plan->error());
            return {};
        },
        [this, plan](const Done &done) {
            if (!done)
                return m_session.complain(done.error());
            take(std::move(**plan));
        });
}

void ImportPreview::take(ImportPlan plan)
{
    m_lines->writeTo(m_plan);
    plan.takeTicksFrom(m_plan);
    plan.rollConfirmed = plan.asksAboutRoll() && m_plan.rollConfirmed;
    m_plan = std::move(plan);
    m_lines->setRows({});
    m_questions.ask(m_plan);
    showFile();
    showQuestions();
    m_problems->list(m_plan);
    m_ui->problems->resizeColumnsToContents();
    refresh();
    // Where nothing would change, the reason is what one looks for.
    if (m_lines->rowCount() == 0 && m_questions.all().empty() && m_plan.refused() > 0)
        m_ui->tabs->setCurrentWidget(m_ui->problemsTab);
    Q_EMIT ready();
}

void ImportPreview::showFile()
{
    const bool isTransfer = m_file.isTransfer();
    m_ui->fileName->setText(QFileInfo(m_path).fileName());
    m_ui->kind->setEnabled(!isTransfer);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(m_plan.kind)));
    m_ui->nameColumn->setVisible(!isTransfer && m_file.mapping.has(Field::FullName));
    std::vector<ConsentUse> uses;
    if (m_plan.kind == FileKind::Consents) {
        auto listed = UseService(m_session.target()).list(m_session.actor());
        if (!listed)
            return m_session.complain(listed.error());
        uses = std::move(*listed);
    }
    m_columns->list(m_file, m_plan, uses);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->columnsTab), !isTransfer);
    m_ui->saveRefused->setEnabled(m_plan.refused() > 0 && !isTransfer);
    m_ui->rollQuestion->setVisible(m_plan.asksAboutRoll());
    m_ui->rollQuestion->setText(
        tr("The file has %1 of the %2 pupils on the roll. Is it the whole roll? Then tick here; "
           "else those who are not in it stay.")
            .arg(m_plan.rollInFile)
            .arg(m_plan.rollBefore));
    m_ui->rollQuestion->setChecked(m_plan.rollConfirmed);
}

void ImportPreview::showQuestions()
{
    const bool isSheet = m_plan.kind == FileKind::Consents;
    m_questionsTable->list(m_questions);
    m_ui->sheetBar->setVisible(isSheet);
    m_ui->alike->setVisible(isSheet && !m_questions.all().empty());
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->questionsTab),
                              isSheet || !m_questions.all().empty());
}

void ImportPreview::answer(size_t question, int answer)
{
    m_lines->writeTo(m_plan);
    m_questions.answer(question, answer, m_plan);
    if (m_ui->alike->isVisible() && m_ui->alike->isChecked()) {
        for (const size_t same : m_questions.alike(question))
            m_questions.answer(same, answer, m_plan);
    }
    m_questionsTable->showAnswers(m_questions);
    m_lines->setRows({});
    refresh();
}

void ImportPreview::refresh()
{
    const auto name = [this](QWidget *tab, const QString &text) {
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(tab), text);
    };
    name(m_ui->questionsTab, tr("Questions (%1)").arg(m_questions.unanswered()));
    name(m_ui->problemsTab, tr("Refused and to look at (%1)").arg(m_problems->rowCount()));
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->problemsTab), m_problems->rowCount() > 0);
    m_ui->summary->setText(planText(m_plan, m_questions.unanswered()));
    showLines();
}

void ImportPreview::showLines()
{
    m_lines->writeTo(m_plan);
    m_lines->list(m_plan, shownKinds[m_ui->shown->currentIndex()]);
    m_ui->lines->resizeColumnsToContents();
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->linesTab),
                           tr("What would change (%1)").arg(m_lines->rowCount()));
    m_ui->apply->setEnabled(m_plan.hasAnythingToWrite() || m_plan.countPeople().leaving > 0);
}

void ImportPreview::apply()
{
    m_lines->writeTo(m_plan);
    m_plan.rollConfirmed = m_ui->rollQuestion->isChecked();
    const Actor who = m_session.actor();
    m_session.jobs().run(
        tr("Importing %1").arg(QFileInfo(m_path).fileName()), m_session.target(),
        [plan = m_plan, who](Register &own, Progress &progress) -> Done {
            TRY(ImportService(own).apply(who, plan, [&progress](int done, int all) {
                progress.report(done, all);
                return !progress.isCancelled();
            }));
            return {};
        },
        [this](const Done &done) { finish(done); });
}

void ImportPreview::finish(const Done &done)
{
    if (!done) {
        m_session.complain(done.error());
        if (done.error().kind == ErrorKind::Stale)
            makePlan();
        return;
    }
    QString text = tr("%1 is imported: %2.").arg(QFileInfo(m_path).fileName(), planText(m_plan, 0));
    if (m_questions.unanswered() > 0)
        text +=
            tr(" %n questions were not answered and left out.", nullptr, m_questions.unanswered());
    m_session.notice(text, true);
    leave();
}

void ImportPreview::saveRefused()
{
    const QString path = m_session.prompts().saveFile(
        this, tr("Save the refused rows to mend them"),
        QFileInfo(m_path).completeBaseName() + tr("-refused.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const Done done = saveRefusedRows(path, m_file.table(), m_plan.problems, tr("Line"),
                                      tr("Why it was refused"), [](const Problem &problem) {
                                          return tr("%1: %2").arg(fieldText(problem.field),
                                                                  reasonText(problem.reason));
                                      });
    if (!done)
        return m_session.complain(done.error());
    m_session.notice(tr("The refused rows are saved. Mend them there and import that file."));
}

} // namespace countersign
