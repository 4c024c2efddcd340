#include "reports/reportspage.h"

#include "agreements/agreementservice.h"
#include "common/emptypanel.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/prompts.h"
#include "consents/useservice.h"
#include "paper/reportfile.h"
#include "people/peopleservice.h"
#include "reports/pdfprinting.h"
#include "reports/reportclipboard.h"
#include "reports/reportpreview.h"
#include "ui_reportspage.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ReportsPage>()),
      m_maker(new ReportMaker(session, this)), m_preview(new ReportPreview), m_panel(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->page->setStretch(1, 1);
    m_ui->choices->setMinimumWidth(fontMetrics().averageCharWidth() * 38);
    m_ui->choices->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_ui->result->addWidget(m_preview);
    m_ui->result->addWidget(m_panel);
    m_ui->print->setIcon(icon(u"print"_s));
    m_ui->savePdf->setIcon(icon(u"pdf"_s));
    m_ui->saveXlsx->setIcon(icon(u"export"_s));
    m_ui->saveCsv->setIcon(icon(u"export"_s));
    m_ui->copy->setIcon(icon(u"copy"_s));
    m_ui->on->setToday(session.today());
    m_ui->on->setDate(session.today());
    fillReports();
    fillChoices();
    restoreChoices();

    connect(m_ui->report, &QListWidget::currentRowChanged, this, &ReportsPage::chooseReport);
    for (QComboBox *box : {m_ui->className, m_ui->use, m_ui->agreement, m_ui->group})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    connect(m_ui->on, &DateEdit::dateChanged, this, &ReportsPage::refresh);
    connect(m_maker, &ReportMaker::made, this, &ReportsPage::showReport);
    connect(m_maker, &ReportMaker::failed, this, &ReportsPage::showError);
    connect(m_ui->print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_ui->savePdf, &QPushButton::clicked, this,
            [this] { save(u"pdf"_s, tr("PDF (*.pdf)")); });
    connect(m_ui->saveXlsx, &QPushButton::clicked, this,
            [this] { save(u"xlsx"_s, tr("Excel workbooks (*.xlsx)")); });
    connect(m_ui->saveCsv, &QPushButton::clicked, this,
            [this] { save(u"csv"_s, tr("CSV files (*.csv)")); });
    connect(m_ui->copy, &QPushButton::clicked, this, &ReportsPage::copy);
    connect(&target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"pupil") || set.touches(u"consent_use") || set.touches(u"agreement"))
            fillChoices();
        refresh();
    });
    connect(&session, &Session::actorChanged, this, &ReportsPage::refresh);
    chooseReport();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::fillReports()
{
    for (const auto &[kind, code] : reportCodes.rows) {
        auto *entry = new QListWidgetItem(reportName(kind), m_ui->report);
        entry->setData(Qt::UserRole, code.toString());
        entry->setSizeHint({0, qMax(30, fontMetrics().height() + 12)});
    }
    const int rows = m_ui->report->count();
    m_ui->report->setFixedHeight(rows * m_ui->report->sizeHintForRow(0) +
                                 2 * m_ui->report->frameWidth());
    m_ui->group->addItem(tr("Class or post"), QVariant());
    m_ui->group->addItem(tr("Year"), int(StandingGroup::Year));
}

void ReportsPage::fillChoices()
{
    const auto refill = [](QComboBox *box, const QString &all, const auto &rows, auto add) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        if (!all.isEmpty())
            box->addItem(all, QVariant());
        for (const auto &row : rows)
            add(row);
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    // Who may not see one of these is told so by the report that needs it.
    refill(m_ui->className, tr("All classes"),
           PeopleService(target()).classes(actor()).value_or(QStringList()),
           [this](const QString &name) { m_ui->className->addItem(name, name); });
    refill(m_ui->use, {}, UseService(target()).list(actor()).value_or(std::vector<ConsentUse>()),
           [this](const ConsentUse &use) { m_ui->use->addItem(use.name, use.id.value()); });
    refill(m_ui->agreement, tr("All agreements"),
           AgreementService(target()).agreements(actor()).value_or(std::vector<Agreement>()),
           [this](const Agreement &agreement) {
               m_ui->agreement->addItem(agreement.name, agreement.id.value());
           });
}

void ReportsPage::restoreChoices()
{
    const QSettings &settings = session().settings();
    const QString code = settings.value(u"reports/report"_s).toString();
    m_ui->report->setCurrentRow(0);
    for (int row = 0; row < m_ui->report->count(); ++row) {
        if (m_ui->report->item(row)->data(Qt::UserRole).toString() == code)
            m_ui->report->setCurrentRow(row);
    }
    choose(m_ui->className, settings.value(u"reports/class"_s));
    choose(m_ui->use, settings.value(u"reports/use"_s));
    choose(m_ui->agreement, settings.value(u"reports/agreement"_s));
    choose(m_ui->group, settings.value(u"reports/group"_s));
}

void ReportsPage::rememberChoices()
{
    QSettings &settings = session().settings();
    settings.setValue(u"reports/report"_s, reportCodes.of(kind()));
    settings.setValue(u"reports/class"_s, m_ui->className->currentText());
    settings.setValue(u"reports/use"_s, m_ui->use->currentText());
    settings.setValue(u"reports/agreement"_s, m_ui->agreement->currentText());
    settings.setValue(u"reports/group"_s, m_ui->group->currentText());
}

/// By its text, which means the same in another register too; the first when it is not there.
void ReportsPage::choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findText(value.toString())));
}

ReportKind ReportsPage::kind() const
{
    const QListWidgetItem *entry = m_ui->report->currentItem();
    return reportCodes.value(entry->data(Qt::UserRole).toString())
        .value_or(ReportKind::ConsentSummary);
}

ReportOptions ReportsPage::options() const
{
    ReportOptions options{.className = m_ui->className->currentData().toString(),
                          .use = UseId(m_ui->use->currentData().toLongLong()),
                          .agreement = AgreementId(m_ui->agreement->currentData().toLongLong()),
                          .on = m_ui->on->date()};
    if (m_ui->group->currentData().isValid())
        options.group = StandingGroup(m_ui->group->currentData().toInt());
    return options;
}

void ReportsPage::chooseReport()
{
    const ReportTraits traits = traitsOf(kind());
    m_ui->purpose->setText(reportPurpose(kind()));
    const std::pair<QWidget *, bool> rows[] = {
        {m_ui->useLabel, traits.takesUse},
        {m_ui->use, traits.takesUse},
        {m_ui->agreementLabel, traits.takesAgreement},
        {m_ui->agreement, traits.takesAgreement},
        {m_ui->groupLabel, traits.takesGroup},
        {m_ui->group, traits.takesGroup},
        {m_ui->saveXlsx, !traits.isLetters},
        {m_ui->saveCsv, !traits.isLetters},
        {m_ui->copy, !traits.isLetters},
    };
    for (const auto &[widget, isShown] : rows)
        widget->setVisible(isShown);
    refresh();
}

void ReportsPage::refresh()
{
    m_isStale = true;
    if (!isVisible() || !m_ui->on->isAcceptable() || !m_ui->on->date().isValid())
        return;
    m_isStale = false;
    // A group is of one agreement; of all, each is a group.
    m_ui->group->setEnabled(m_ui->agreement->currentData().isValid());
    rememberChoices();
    m_maker->make(kind(), options());
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReportsPage::goTo(const Place &place)
{
    const QString code = place.detail.section(u':', 0, 0);
    const QString what = place.detail.section(u':', 1);
    const auto wanted = reportCodes.value(code);
    if (!wanted) {
        m_ui->report->setFocus();
        return;
    }
    for (int row = 0; row < m_ui->report->count(); ++row) {
        if (m_ui->report->item(row)->data(Qt::UserRole).toString() == code)
            m_ui->report->setCurrentRow(row);
    }
    const ReportTraits traits = traitsOf(*wanted);
    QComboBox *box = traits.takesAgreement ? m_ui->agreement
                     : traits.takesUse     ? m_ui->use
                                           : m_ui->className;
    const QVariant value = box == m_ui->className ? QVariant(what) : QVariant(what.toLongLong());
    // A link that names one agreement means all of its people.
    if (box != m_ui->className)
        m_ui->className->setCurrentIndex(0);
    box->setCurrentIndex(qMax(0, what.isEmpty() ? 0 : box->findData(value)));
    m_ui->report->setFocus();
}

void ReportsPage::showReport(const MadeReport &report)
{
    m_made = report;
    if (report.pdf.isEmpty()) {
        const auto *letters = std::get_if<LetterRun>(&report.report);
        const QString text =
            letters ? letters->whenEmpty : std::get<ReportTable>(report.report).whenEmpty;
        showPanel(u"reports"_s, text, tr("So there is nothing to print."));
    } else {
        m_preview->setPdf(report.pdf);
        m_ui->result->setCurrentWidget(m_preview);
    }
    enableActions();
}

void ReportsPage::showError(const Error &error)
{
    m_made.reset();
    if (error.kind == ErrorKind::Required && error.where == "consent_use"_L1)
        showPanel(u"consents"_s, tr("There is no use of pictures yet"),
                  tr("The list of uses stands on the page of consents."));
    else
        showPanel(u"error"_s, tr("This cannot be printed"), textOf(error));
    enableActions();
}

void ReportsPage::showPanel(const QString &iconName, const QString &title,
                            const QString &explanation)
{
    m_panel->say(iconName, title, explanation);
    m_ui->result->setCurrentWidget(m_panel);
}

void ReportsPage::enableActions()
{
    const bool isThere = m_made && !m_made->pdf.isEmpty();
    for (QPushButton *button :
         {m_ui->print, m_ui->savePdf, m_ui->saveXlsx, m_ui->saveCsv, m_ui->copy})
        button->setEnabled(isThere);
}

void ReportsPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    orientAs(m_preview->document(), printer);
    printer.setDocName(titleOf(m_made->report));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_preview->document().pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (printPdf(m_preview->document(), printer))
        session().notice(tr("Printed: %1").arg(titleOf(m_made->report)));
    else
        session().complain({.kind = ErrorKind::Io});
}

void ReportsPage::save(const QString &extension, const QString &filter)
{
    // What no file system takes in a name.
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|]+"_s);
    const QString title = QString(titleOf(m_made->report)).remove(forbidden).simplified();
    QString path = session().prompts().saveFile(
        this, tr("Where is it to be saved?"),
        QDir::home().filePath(QString(title + u'.' + extension)), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QString(u'.' + extension), Qt::CaseInsensitive))
        path += QString(u'.' + extension);
    if (const Done done = saveReport(m_made->report, m_made->style, path); !done)
        return session().complain(done.error());
    session().notice(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ReportsPage::copy()
{
    if (const auto *table = std::get_if<ReportTable>(&m_made->report)) {
        copyToClipboard(*table);
        session().notice(tr("The table is on the clipboard."));
    }
}

} // namespace countersign
