#include "reports/reportspage.h"

#include "common/emptypanel.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/prompts.h"
#include "paper/reportfile.h"
#include "reports/pdfprinting.h"
#include "reports/reportchooser.h"
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
      m_maker(new ReportMaker(session, this)), m_chooser(new ReportChooser(session)),
      m_preview(new ReportPreview), m_panel(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->page->setStretch(1, 1);
    m_ui->column->insertWidget(0, m_chooser);
    setTabOrder(m_chooser, m_ui->print);
    m_ui->choices->setFixedWidth(fontMetrics().averageCharWidth() * 42);
    m_ui->result->addWidget(m_preview);
    m_ui->result->addWidget(m_panel);
    m_ui->print->setIcon(icon(u"print"_s));
    m_ui->savePdf->setIcon(icon(u"pdf"_s));
    m_ui->saveXlsx->setIcon(icon(u"export"_s));
    m_ui->saveCsv->setIcon(icon(u"export"_s));
    m_ui->copy->setIcon(icon(u"copy"_s));
    enableActions();

    connect(m_chooser, &ReportChooser::chosen, this, &ReportsPage::refresh);
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
    connect(&target(), &Register::changed, this, &ReportsPage::refresh);
    connect(&session, &Session::actorChanged, this, &ReportsPage::refresh);
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::refresh()
{
    m_isStale = true;
    if (!isVisible() || !m_chooser->isComplete())
        return;
    m_isStale = false;
    m_chooser->remember();
    m_maker->make(m_chooser->kind(), m_chooser->options());
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReportsPage::goTo(const Place &place)
{
    m_chooser->choose(place.detail);
}

void ReportsPage::showReport(const MadeReport &report)
{
    m_made = report;
    if (report.pdf.isEmpty()) {
        showPanel(u"reports"_s, whenEmptyOf(report.report), tr("So there is nothing to print."));
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
    const bool isTable = m_made && std::holds_alternative<ReportTable>(m_made->report);
    for (QPushButton *button : {m_ui->print, m_ui->savePdf})
        button->setEnabled(isThere);
    for (QPushButton *button : {m_ui->saveXlsx, m_ui->saveCsv, m_ui->copy}) {
        button->setEnabled(isThere && isTable);
        button->setVisible(!traitsOf(m_chooser->kind()).isLetters);
    }
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
    const QString ending = u'.' + extension;
    QString path = QString(titleOf(m_made->report)).remove(forbidden).simplified() + ending;
    path = session().prompts().saveFile(this, tr("Where is it to be saved?"),
                                        QDir::home().filePath(path), filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
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
