#include "imports/importpage.h"

#include "access/permissions.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/jobs.h"
#include "common/prompts.h"
#include "imports/importpreview.h"
#include "imports/importservice.h"
#include "imports/rolloverpanel.h"
#include "imports/rollovertoday.h"
#include "ui_importpage.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace countersign {

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ImportPage>()),
      m_preview(new ImportPreview(session)), m_rollOver(new RollOverPanel(session))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->steps->addWidget(m_preview);
    m_ui->steps->addWidget(m_rollOver);
    m_ui->picture->setPixmap(icon(u"imports"_s).pixmap(56, QIcon::Disabled));
    m_ui->choose->setIcon(icon(u"folder-open"_s));
    m_ui->rollOver->setIcon(icon(u"class"_s));
    connect(m_ui->choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_ui->rollOver, &QPushButton::clicked, this, &ImportPage::showRollOver);
    connect(m_rollOver, &RollOverPanel::left, this,
            [this] { m_ui->steps->setCurrentIndex(m_stepBefore); });
    connect(m_preview, &ImportPreview::ready, this,
            [this] { m_ui->steps->setCurrentWidget(m_preview); });
    connect(m_preview, &ImportPreview::finished, this, &ImportPage::backToStart);
    backToStart();
}

ImportPage::~ImportPage() = default;

void ImportPage::goTo(const Place &place)
{
    const bool isPermitted = permits(actor().role, Permission::Import);
    const QString reason = isPermitted ? QString() : textOf(Error{ErrorKind::Forbidden});
    for (QPushButton *way : {m_ui->choose, m_ui->rollOver}) {
        way->setEnabled(isPermitted);
        way->setToolTip(reason);
        way->setAccessibleDescription(reason);
    }
    if (place.detail == rollOverPlace().detail)
        showRollOver();
}

void ImportPage::showRollOver()
{
    if (m_ui->steps->currentWidget() == m_rollOver)
        return;
    m_stepBefore = m_ui->steps->currentIndex();
    m_ui->steps->setCurrentWidget(m_rollOver);
    m_rollOver->begin();
}

void ImportPage::backToStart()
{
    m_ui->steps->setCurrentWidget(m_ui->start);
    m_ui->problem->hide();
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
    auto file = std::make_shared<Result<ImportFile>>(ImportFile());
    const Actor who = actor();
    session().jobs().run(
        tr("Reading %1").arg(QFileInfo(path).fileName()), target(),
        [file, who, path](Register &own, Progress &) -> Done {
            *file = ImportService(own).open(who, path);
            if (!*file)
                return fail(file->error());
            return {};
        },
        [this, file, path](const Done &done) {
            m_ui->problem->setVisible(!done);
            if (done)
                return m_preview->begin(path, std::move(**file));
            m_ui->problem->setText(tr("%1 could not be taken in. %2")
                                       .arg(QFileInfo(path).fileName(), textOf(done.error())));
        });
}

} // namespace countersign
