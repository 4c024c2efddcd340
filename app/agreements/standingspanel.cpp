#include "agreements/standingspanel.h"

#include "access/permissions.h"
#include "agreements/agreementtext.h"
#include "agreements/authorisedialog.h"
#include "agreements/declinedialog.h"
#include "agreements/handoutdialog.h"
#include "agreements/recorddialog.h"
#include "agreements/standingsmodel.h"
#include "agreements/voiding.h"
#include "common/icons.h"
#include "people/kindtext.h"
#include "ui_standingspanel.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// Everybody first; what was chosen stays chosen as long as there is somebody of it.
void refill(QComboBox *box, const QString &all, StandingGroup group,
            const std::vector<PersonStanding> &rows)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all, QString());
    for (const StandingCounts &counts : countsBy(group, rows)) {
        if (!counts.group.isEmpty())
            box->addItem(group == StandingGroup::Year ? yearText(counts.group) : counts.group,
                         counts.group);
    }
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

StandingsPanel::StandingsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::StandingsPanel>()),
      m_people(new StandingsModel(this)), m_shown(new StandingsFilter(m_people, this))
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_ui->title->setFont(large);
    m_ui->standings->setModel(m_shown);
    m_ui->standings->sortByColumn(StandingsModel::NameColumn, Qt::AscendingOrder);
    m_ui->standings->setColumnWidth(StandingsModel::NameColumn, 190);
    m_ui->standings->setColumnWidth(StandingsModel::StandingColumn, 150);
    m_ui->standings->setColumnWidth(StandingsModel::SinceColumn, 95);
    m_ui->standings->setColumnWidth(StandingsModel::UntilColumn, 95);
    m_ui->standings->setColumnWidth(StandingsModel::ClassColumn, 80);
    m_ui->standings->setColumnWidth(StandingsModel::YearColumn, 60);
    m_ui->standings->rememberIn(session.settings());
    connect(m_ui->standings->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StandingsPanel::enableDeeds);
    connect(m_ui->standings, &TableView::opened, this, &StandingsPanel::openPerson);
    connect(&session, &Session::actorChanged, this, &StandingsPanel::enableDeeds);
    makeFilters();
    makeDeeds();
}

StandingsPanel::~StandingsPanel() = default;

void StandingsPanel::makeFilters()
{
    const std::pair<StandingView, QString> views[] = {
        {StandingView::Unsigned, tr("Not signed")},
        {StandingView::Everybody, tr("Any standing")},
        {StandingView::Signed, tr("Signed")},
        {StandingView::DueSoon, tr("Due soon")},
        {StandingView::Waiting, tr("Waiting")},
        {StandingView::Authoriser, tr("Authoriser to sign")},
        {StandingView::Lapsed, tr("Lapsed")},
        {StandingView::Declined, tr("Declined")},
        {StandingView::NotIssued, tr("Not handed out")},
    };
    for (const auto &[view, text] : views)
        m_ui->standing->addItem(text, int(view));
    for (QComboBox *box : {m_ui->standing, m_ui->className, m_ui->year, m_ui->post})
        connect(box, &QComboBox::currentIndexChanged, this, &StandingsPanel::applyFilter);
    connect(m_ui->onlyUnsigned, &QPushButton::clicked, this, [this](bool isPressed) {
        m_ui->standing->setCurrentIndex(m_ui->standing->findData(
            int(isPressed ? StandingView::Unsigned : StandingView::Everybody)));
    });
}

void StandingsPanel::makeDeeds()
{
    const std::tuple<QPushButton *, QString, void (StandingsPanel::*)()> deeds[] = {
        {m_ui->record, u"signature"_s, &StandingsPanel::record},
        {m_ui->handOut, u"copy"_s, &StandingsPanel::handOut},
        {m_ui->authorise, u"yes"_s, &StandingsPanel::authorise},
        {m_ui->print, u"print"_s, &StandingsPanel::print},
        {m_ui->open, u"people"_s, &StandingsPanel::openPerson},
        {m_ui->decline, u"no"_s, &StandingsPanel::decline},
        {m_ui->voidNewest, u"delete"_s, &StandingsPanel::voidNewest},
    };
    for (const auto &[button, iconName, deed] : deeds) {
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this, deed);
    }
    m_ui->standings->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->standings, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        for (QPushButton *button : {m_ui->open, m_ui->decline, m_ui->voidNewest})
            menu.addAction(button->icon(), button->text(), button, &QPushButton::click)
                ->setEnabled(button->isEnabled());
        menu.exec(m_ui->standings->viewport()->mapToGlobal(at));
    });
}

void StandingsPanel::showAgreement(const AgreementCounts &agreement)
{
    auto people = AgreementStandings(m_session.target())
                      .whoHasSigned(m_session.actor(), agreement.agreement.id, m_session.today());
    if (!people)
        return m_session.complain(people.error());
    const bool isSame = agreement.agreement.id == m_agreement.agreement.id;
    m_agreement = agreement;
    if (isSame)
        m_people->updateRows(std::move(*people));
    else
        m_people->setRows(std::move(*people));
    fillFilters();
    applyFilter();
    showFigures();
}

const std::vector<PersonStanding> &StandingsPanel::people() const
{
    return m_people->rows();
}

const PersonStanding *StandingsPanel::chosen() const
{
    const QModelIndex current = m_ui->standings->currentIndex();
    return current.isValid() ? &m_shown->rowAt(current) : nullptr;
}

void StandingsPanel::showFigures()
{
    const StandingCounts &counts = m_agreement.counts;
    m_ui->title->setText(m_agreement.agreement.name);
    m_ui->summary->setText(counts.outstanding() == 0
                               ? tr("All %n who are asked have signed.", nullptr, counts.asked())
                               : tr("%1 of %2 have not signed. In all: %3.")
                                     .arg(counts.outstanding())
                                     .arg(counts.asked())
                                     .arg(figuresText(counts)));
}

void StandingsPanel::fillFilters()
{
    const bool isOfPupils = kindAsked(m_agreement.agreement.audience) == PupilKind;
    refill(m_ui->className, tr("All classes"), StandingGroup::Class, people());
    refill(m_ui->year, tr("All years"), StandingGroup::Year, people());
    refill(m_ui->post, tr("All posts"), StandingGroup::Post, people());
    m_ui->className->setVisible(isOfPupils);
    m_ui->year->setVisible(isOfPupils);
    m_ui->post->setVisible(!isOfPupils);
    m_ui->standings->setColumnHidden(StandingsModel::ClassColumn, !isOfPupils);
    m_ui->standings->setColumnHidden(StandingsModel::YearColumn, !isOfPupils);
    m_ui->standings->setColumnHidden(StandingsModel::PostColumn, isOfPupils);
}

StandingFilter StandingsPanel::filter() const
{
    StandingFilter filter{.yearGroup = m_ui->year->currentData().toString(),
                          .className = m_ui->className->currentData().toString()};
    // What is listed as a post is a category where there is one, as in the bars.
    const QString post = m_ui->post->currentData().toString();
    const bool isCategory =
        std::ranges::find(people(), post, &PersonStanding::category) != people().end();
    (isCategory ? filter.category : filter.post) = post;
    return filter;
}

void StandingsPanel::filterBy(StandingGroup group, const QString &name)
{
    QComboBox *box = group == StandingGroup::Class  ? m_ui->className
                     : group == StandingGroup::Year ? m_ui->year
                                                    : m_ui->post;
    box->setCurrentIndex(qMax(0, box->findData(name)));
}

void StandingsPanel::showOnly(StandingView view)
{
    for (QComboBox *box : {m_ui->className, m_ui->year, m_ui->post})
        box->setCurrentIndex(0);
    m_ui->standing->setCurrentIndex(m_ui->standing->findData(int(view)));
}

void StandingsPanel::takeFocus()
{
    m_ui->standings->setFocus();
}

void StandingsPanel::applyFilter()
{
    const auto view = StandingView(m_ui->standing->currentData().toInt());
    m_ui->onlyUnsigned->setChecked(view == StandingView::Unsigned);
    m_shown->setFilter(view, filter());
    m_ui->total->setText(tr("%1 of %2 shown").arg(m_shown->rowCount()).arg(m_people->rowCount()));
    const QModelIndex current = m_ui->standings->currentIndex();
    if (!m_ui->standings->selectionModel()->hasSelection())
        m_ui->standings->setCurrentIndex(current.isValid() ? current : m_shown->index(0, 0));
    enableDeeds();
}

void StandingsPanel::enableDeeds()
{
    const bool may = permits(m_session.actor().role, Permission::RecordSignatures);
    const bool isWaiting = std::ranges::any_of(
        people(), [](const PersonStanding &row) { return row.standing.waitsForAuthoriser; });
    m_ui->record->setEnabled(may);
    m_ui->handOut->setEnabled(may && m_shown->rowCount() > 0);
    m_ui->authorise->setVisible(m_agreement.agreement.authoriser);
    m_ui->authorise->setEnabled(may && isWaiting);
    m_ui->open->setEnabled(chosen());
    m_ui->decline->setEnabled(may && chosen());
    m_ui->voidNewest->setEnabled(may && chosen() && chosen()->newest.isValid());
}

void StandingsPanel::openPerson()
{
    if (chosen())
        m_session.goTo({.page = u"people"_s,
                        .record = chosen()->person.id.value(),
                        .detail = u"agreements"_s});
}

void StandingsPanel::record()
{
    RecordDialog(m_session, m_agreement.agreement, people(), filter().className, this).exec();
}

void StandingsPanel::handOut()
{
    HandOutDialog(m_session, m_agreement.agreement, m_shown->shown(), this).exec();
}

void StandingsPanel::authorise()
{
    AuthoriseDialog(m_session, m_agreement.agreement, people(), this).exec();
}

void StandingsPanel::decline()
{
    DeclineDialog(m_session, m_agreement.agreement, chosen()->person, this).exec();
}

void StandingsPanel::voidNewest()
{
    voidWithReason(m_session, this, chosen()->newest, chosen()->person.known);
}

void StandingsPanel::print()
{
    m_session.goTo(
        {.page = u"reports"_s, .detail = u"unsigned:%1"_s.arg(m_agreement.agreement.id.value())});
}

} // namespace countersign
