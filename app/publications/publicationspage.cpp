#include "publications/publicationspage.h"

#include "access/permissions.h"
#include "common/emptypanel.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "consents/publicationservice.h"
#include "consents/sliptext.h"
#include "publications/publicationdialog.h"
#include "publications/publicationsmodel.h"
#include "publications/takedownsmodel.h"
#include "ui_publicationspage.h"

using namespace Qt::StringLiterals;

namespace countersign {

PublicationsPage::PublicationsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::PublicationsPage>()),
      m_publications(new PublicationsModel(session, this)),
      m_takeDowns(new TakeDownsModel(session, this)), m_empty(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->add->setIcon(icon(u"add"_s));
    m_ui->change->setIcon(icon(u"edit"_s));
    m_ui->approve->setIcon(icon(u"yes"_s));
    m_ui->doneOn->setToday(session.today());
    m_ui->doneOn->setDate(session.today());
    m_empty->say(u"publications"_s, tr("Nothing is published yet"),
                 tr("Note what is shown where and who is in it. Then a withdrawal makes the list "
                    "of what to take down by itself."),
                 tr("Add a publication…"));
    m_ui->list->addWidget(m_empty);
    m_ui->publications->setModel(m_publications);
    m_ui->publications->setSortingEnabled(false);
    m_ui->publications->setColumnWidth(PublicationsModel::TitleColumn, 160);
    m_ui->publications->setColumnWidth(PublicationsModel::UseColumn, 125);
    m_ui->publications->setColumnWidth(PublicationsModel::PlaceColumn, 130);
    m_ui->publications->setColumnWidth(PublicationsModel::ShownColumn, 60);
    m_ui->publications->setColumnWidth(PublicationsModel::TakeDownColumn, 92);
    m_ui->publications->rememberIn(session.settings());
    m_ui->takeDowns->setModel(m_takeDowns);
    m_ui->takeDowns->setSortingEnabled(false);
    m_ui->takeDowns->setColumnWidth(TakeDownsModel::WhoColumn, 190);
    m_ui->takeDowns->setColumnWidth(TakeDownsModel::ClassColumn, 80);
    m_ui->takeDowns->setColumnWidth(TakeDownsModel::TitleColumn, 170);
    m_ui->takeDowns->setColumnWidth(TakeDownsModel::PlaceColumn, 180);
    m_ui->takeDowns->rememberIn(session.settings());
    m_ui->takeDowns->setColumnHidden(TakeDownsModel::DoneColumn, true);
    m_ui->split->setStretchFactor(0, 3);
    m_ui->split->setStretchFactor(1, 2);
    connectButtons();
    changeActor();
}

PublicationsPage::~PublicationsPage() = default;

void PublicationsPage::connectButtons()
{
    connect(m_empty, &EmptyPanel::chosen, this, &PublicationsPage::add);
    connect(m_ui->add, &QPushButton::clicked, this, &PublicationsPage::add);
    connect(m_ui->change, &QPushButton::clicked, this, &PublicationsPage::change);
    connect(m_ui->approve, &QPushButton::clicked, this, &PublicationsPage::approve);
    connect(m_ui->end, &QPushButton::clicked, this, &PublicationsPage::endToday);
    connect(m_ui->done, &QPushButton::clicked, this, &PublicationsPage::takenDown);
    connect(m_ui->publications, &TableView::opened, this, &PublicationsPage::change);
    connect(m_ui->withEnded, &QCheckBox::toggled, m_publications, &PublicationsModel::setWithEnded);
    connect(m_ui->withDone, &QCheckBox::toggled, this, [this](bool shows) {
        m_ui->takeDowns->setColumnHidden(TakeDownsModel::DoneColumn, !shows);
        m_takeDowns->setShowsDone(shows);
    });
    for (const TableView *table : {m_ui->publications, m_ui->takeDowns})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &PublicationsPage::enableButtons);
    connect(m_publications, &PublicationsModel::reloaded, this, &PublicationsPage::enableButtons);
    connect(m_takeDowns, &TakeDownsModel::reloaded, this, &PublicationsPage::showTakeDowns);
    connect(&session(), &Session::actorChanged, this, &PublicationsPage::changeActor);
}

void PublicationsPage::changeActor()
{
    m_publications->reload();
    m_takeDowns->reload();
}

const Publication *PublicationsPage::current() const
{
    const QModelIndex index = m_ui->publications->currentIndex();
    return index.isValid() ? &m_publications->rowAt(index.row()).publication : nullptr;
}

void PublicationsPage::enableButtons()
{
    const Publication *one = current();
    const bool mayRecord = permits(actor().role, Permission::RecordPublications);
    const bool mayApprove = permits(actor().role, Permission::ApprovePublications);
    m_ui->add->setEnabled(mayRecord);
    m_ui->change->setEnabled(mayRecord && one);
    m_ui->end->setEnabled(mayRecord && one && one->isCurrent(session().today()));
    m_ui->approve->setEnabled(mayApprove && one && !one->isApproved());
    m_ui->approve->setToolTip(!mayApprove ? tr("The headteacher approves publications")
                              : one && one->isApproved() ? tr("This is approved already")
                                                         : QString());
    m_ui->approve->setAccessibleDescription(m_ui->approve->toolTip());
    const bool isEmpty = m_publications->rowCount() == 0 && !m_ui->withEnded->isChecked();
    m_ui->list->setCurrentIndex(isEmpty ? 1 : 0);
    const QModelIndex task = m_ui->takeDowns->currentIndex();
    m_ui->done->setEnabled(mayRecord && task.isValid() &&
                           !m_takeDowns->rowAt(task.row()).done.isValid());
}

void PublicationsPage::showTakeDowns()
{
    const auto open = std::ranges::count_if(
        m_takeDowns->rows(), [](const TakeDown &task) { return !task.done.isValid(); });
    m_ui->takeDownsLabel->setText(open == 0 ? tr("Nothing has to be &taken down")
                                            : tr("%n to be &taken down", nullptr, int(open)));
    enableButtons();
}

void PublicationsPage::say(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

void PublicationsPage::add()
{
    say({});
    PublicationDialog dialog(session(), {}, this);
    if (dialog.exec() == QDialog::Accepted)
        goTo({.page = u"publications"_s, .record = dialog.savedId().value()});
}

void PublicationsPage::change()
{
    say({});
    if (const Publication *one = current(); one && m_ui->change->isEnabled())
        PublicationDialog(session(), *one, this).exec();
}

QString PublicationsPage::whyNotApproved(const Publication &publication, const Error &error)
{
    if (error.kind != ErrorKind::NotEntitled)
        return textOf(error);
    const auto blocked = PublicationService(target()).blocked(actor(), publication.id);
    if (!blocked)
        return textOf(blocked.error());
    return tr("“%1” is not approved: %2 may not be shown in it. Take the picture out or choose "
              "another, and approve again.")
        .arg(publication.title, namesOf(*blocked));
}

void PublicationsPage::approve()
{
    const Publication one = *current();
    const Done done = PublicationService(target()).approve(actor(), one);
    say(done ? QString() : whyNotApproved(one, done.error()));
    if (done)
        session().notice(tr("“%1” is approved.").arg(one.title), true);
}

void PublicationsPage::endToday()
{
    const Publication one = *current();
    PublicationDraft after = one;
    after.ended = session().today();
    const Done done = PublicationService(target()).change(actor(), one, after);
    say(done ? QString() : textOf(done.error()));
    if (done)
        session().notice(tr("“%1” is no longer shown.").arg(one.title), true);
}

void PublicationsPage::takenDown()
{
    const TakeDown task = m_takeDowns->rowAt(m_ui->takeDowns->currentIndex().row());
    const Done done = PublicationService(target()).takenDown(actor(), task, m_ui->doneOn->date());
    say(done ? QString() : textOf(done.error()));
    if (done)
        session().notice(tr("%1 is out of “%2”.").arg(task.person.known, task.title), true);
}

void PublicationsPage::goTo(const Place &place)
{
    TableView *table = place.detail == "take-downs"_L1 ? m_ui->takeDowns : m_ui->publications;
    if (place.record != 0 && m_publications->rowOf(place.record) < 0)
        m_ui->withEnded->setChecked(true);
    const int row = place.record != 0 ? m_publications->rowOf(place.record) : 0;
    if (row >= 0 && row < table->model()->rowCount() &&
        (place.record != 0 || !table->currentIndex().isValid()))
        table->setCurrentIndex(table->model()->index(row, 0));
    table->setFocus();
}

} // namespace countersign
