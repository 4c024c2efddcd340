#include "imports/importpage.h"

#include "access/permissions.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/importtext.h"
#include "common/jobs.h"
#include "common/prompts.h"
#include "imports/columnstable.h"
#include "imports/importservice.h"
#include "imports/planmodel.h"
#include "imports/problemmodel.h"
#include "imports/questionstable.h"
#include "imports/refusedfile.h"
#include "ui_importpage.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

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

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ImportPage>()), m_lines(new PlanModel(this)),
      m_problems(new ProblemModel(this)), m_columns(new ColumnsTable),
      m_questions(new QuestionsTable)
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->picture->setPixmap(icon(u"imports"_s).pixmap(56, QIcon::Disabled));
    m_ui->choose->setIcon(icon(u"folder-open"_s));
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
    m_ui->questionsColumn->addWidget(m_questions);

    connect(m_ui->choose, &QPushButton::clicked, this, &ImportPage::choose);
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
    connect(m_questions, &QuestionsTable::answered, this, [this](size_t entry, int proposal) {
        m_lines->writeTo(m_plan);
        if (proposal < 0)
            m_plan.people[entry].settleAsNew();
        else
            m_plan.people[entry].settleAs(size_t(proposal));
        showPlan();
    });
    connect(m_ui->shown, &QComboBox::activated, this, &ImportPage::showLines);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { m_lines->acceptAll(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { m_lines->acceptAll(false); });
    connect(m_ui->saveRefused, &QPushButton::clicked, this, &ImportPage::saveRefused);
    connect(m_ui->back, &QPushButton::clicked, this, &ImportPage::backToStart);
    connect(m_ui->apply, &QPushButton::clicked, this, &ImportPage::apply);
    backToStart();
}

ImportPage::~ImportPage() = default;

void ImportPage::goTo(const Place &)
{
    m_ui->choose->setEnabled(permits(actor().role, Permission::Import));
}

void ImportPage::backToStart()
{
    m_ui->steps->setCurrentWidget(m_ui->start);
    m_ui->problem->hide();
    m_path.clear();
    m_plan = {};
}

void ImportPage::choose()
{
    const QString path =
        session().prompts().openFile(this, tr("Choose the file to import"),
                                     tr("Exports (*.csv *.tsv *.txt *.xlsx *.xml);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

void ImportPage::openFile(const QString &path)
{
    m_path = path;
    read();
}

void ImportPage::read()
{
    auto file = ImportService(target()).open(actor(), m_path);
    m_ui->problem->setVisible(!file);
    if (!file) {
        m_ui->problem->setText(tr("%1 could not be taken in. %2")
                                   .arg(QFileInfo(m_path).fileName(), textOf(file.error())));
        return;
    }
    m_file = std::move(*file);
    makePlan();
}

void ImportPage::readAgainAs(FileKind kind)
{
    const Done done = ImportService(target()).setKind(m_file, kind);
    if (!done)
        return session().complain(done.error());
    makePlan();
}

void ImportPage::makePlan()
{
    if (!m_file.kind) {
        // Nobody can tell from its headings: the person says, the first kind is a proposal.
        if (const Done done = ImportService(target()).setKind(m_file, FileKind::Pupils); !done)
            return session().complain(done.error());
    }
    auto plan = std::make_shared<Result<ImportPlan>>(ImportPlan());
    const Actor who = actor();
    session().jobs().run(
        tr("Looking through %1").arg(QFileInfo(m_path).fileName()), target(),
        [plan, who, file = m_file](Register &own, Progress &) -> Done {
            *plan = ImportService(own).preview(who, file);
            if (!*plan)
                return fail(plan->error());
            return {};
        },
        [this, plan](const Done &done) {
            if (!done)
                return session().complain(done.error());
            m_plan = std::move(**plan);
            showPlan();
        });
}

QString ImportPage::summary() const
{
    const PlanCounts people = m_plan.countPeople();
    const PlanCounts contacts = m_plan.countContacts();
    QStringList parts{tr("%n rows", nullptr, m_plan.rows),
                      tr("%n new", nullptr, people.added + contacts.added),
                      tr("%n changed", nullptr, people.changed + contacts.changed),
                      tr("%n unchanged", nullptr, people.unchanged + contacts.unchanged)};
    if (people.leaving > 0)
        parts << tr("%n not in the file", nullptr, people.leaving);
    if (people.open > 0)
        parts << tr("%n to answer", nullptr, people.open);
    if (m_plan.repeated > 0)
        parts << tr("%n repeated", nullptr, m_plan.repeated);
    parts << tr("%n refused", nullptr, m_plan.refused())
          << tr("%n to look at", nullptr, m_plan.warnings());
    return parts.join(u" · "_s);
}

void ImportPage::showPlan()
{
    m_ui->steps->setCurrentWidget(m_ui->preview);
    m_ui->fileName->setText(QFileInfo(m_path).fileName());
    m_ui->kind->setEnabled(!m_file.isTransfer());
    if (m_file.kind)
        m_ui->kind->setCurrentIndex(m_ui->kind->findData(int(*m_file.kind)));
    m_ui->summary->setText(summary());
    m_ui->nameColumn->setVisible(!m_file.isTransfer() && m_file.mapping.has(Field::FullName));
    m_columns->list(m_file);
    m_questions->list(m_plan);
    m_problems->list(m_plan);
    m_ui->problems->resizeColumnsToContents();

    const int questions = m_questions->rowCount();
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->questionsTab),
                           tr("Questions (%1)").arg(questions));
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->questionsTab), questions > 0);
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->problemsTab),
                           tr("Refused and to look at (%1)").arg(m_problems->rowCount()));
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->columnsTab), !m_file.isTransfer());
    m_ui->saveRefused->setEnabled(m_plan.refused() > 0 && !m_file.isTransfer());
    m_ui->rollQuestion->setVisible(m_plan.asksAboutRoll());
    m_ui->rollQuestion->setText(
        tr("The file has %1 of the %2 pupils on the roll. Is it the whole roll? Then tick here; "
           "else those who are not in it stay.")
            .arg(m_plan.rollInFile)
            .arg(m_plan.rollBefore));
    m_ui->rollQuestion->setChecked(m_plan.rollConfirmed);
    showLines();
    m_ui->apply->setEnabled(m_plan.hasAnythingToWrite() || m_plan.countPeople().leaving > 0);
}

void ImportPage::showLines()
{
    m_lines->writeTo(m_plan);
    m_lines->list(m_plan, shownKinds[m_ui->shown->currentIndex()]);
    m_ui->lines->resizeColumnsToContents();
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->linesTab),
                           tr("What would change (%1)").arg(m_lines->rowCount()));
}

void ImportPage::apply()
{
    m_lines->writeTo(m_plan);
    m_plan.rollConfirmed = m_ui->rollQuestion->isChecked();
    const Actor who = actor();
    session().jobs().run(
        tr("Importing %1").arg(QFileInfo(m_path).fileName()), target(),
        [plan = m_plan, who](Register &own, Progress &progress) -> Done {
            TRY(ImportService(own).apply(who, plan, [&progress](int done, int all) {
                progress.report(done, all);
                return !progress.isCancelled();
            }));
            return {};
        },
        [this](const Done &done) { finish(done); });
}

void ImportPage::finish(const Done &done)
{
    if (!done) {
        session().complain(done.error());
        if (done.error().kind == ErrorKind::Stale)
            makePlan();
        return;
    }
    session().notice(tr("%1 is imported: %2.").arg(QFileInfo(m_path).fileName(), summary()), true);
    backToStart();
}

void ImportPage::saveRefused()
{
    const QString path = session().prompts().saveFile(
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
        return session().complain(done.error());
    session().notice(tr("The refused rows are saved. Mend them there and import that file."));
}

} // namespace countersign
