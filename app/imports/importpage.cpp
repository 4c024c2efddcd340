#include "imports/importpage.h"

#include "access/permissions.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/prompts.h"
#include "imports/importpreview.h"
#include "imports/importservice.h"
#include "ui_importpage.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace countersign {

ImportPage::ImportPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ImportPage>()),
      m_preview(new ImportPreview(session))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->steps->addWidget(m_preview);
    m_ui->picture->setPixmap(icon(u"imports"_s).pixmap(56, QIcon::Disabled));
    m_ui->choose->setIcon(icon(u"folder-open"_s));
    connect(m_ui->choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_preview, &ImportPreview::ready, this,
            [this] { m_ui->steps->setCurrentWidget(m_preview); });
    connect(m_preview, &ImportPreview::finished, this, &ImportPage::backToStart);
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
    auto file = ImportService(target()).open(actor(), path);
    m_ui->problem->setVisible(!file);
    if (!file) {
        m_ui->problem->setText(tr("%1 could not be taken in. %2")
                                   .arg(QFileInfo(path).fileName(), textOf(file.error())));
        return;
    }
    m_preview->begin(path, std::move(*file));
}

} // namespace countersign
