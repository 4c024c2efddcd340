#include "agreements/agreementspage.h"

#include "access/permissions.h"
#include "agreements/agreementservice.h"
#include "agreements/countsdelegate.h"
#include "agreements/countsmodel.h"
#include "agreements/standingsmodel.h"
#include "agreements/standingspanel.h"
#include "agreements/startingwordings.h"
#include "agreements/wordingsdialog.h"
#include "base/schoolyear.h"
#include "common/emptypanel.h"
#include "common/icons.h"
#include "people/kindtext.h"
#include "ui_agreementspage.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool touchesAgreements(const ChangeSet &set)
{
    return std::ranges::any_of(
        std::initializer_list<QStringView>{u"agreement", u"wording", u"issue", u"signature",
                                           u"signatory", u"signature_void", u"setting", u"person",
                                           u"pupil", u"staff", u"governor", u"associate"},
        [&](QStringView table) { return set.touches(table); });
}

} // namespace

AgreementsPage::AgreementsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::AgreementsPage>()),
      m_agreements(new CountsModel(this)), m_groups(new CountsModel(this)),
      m_panel(new StandingsPanel(session)), m_empty(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->stack->addWidget(m_empty);
    m_ui->split->addWidget(m_panel);
    m_ui->split->setStretchFactor(0, 2);
    m_ui->split->setStretchFactor(1, 5);
    m_ui->bars->setStretchFactor(0, 3);
    m_ui->bars->setStretchFactor(1, 2);
    m_ui->wordings->setIcon(icon(u"agreements"_s));
    makeLists();
    connect(m_ui->wordings, &QPushButton::clicked, this, &AgreementsPage::openWordings);
    connect(m_empty, &EmptyPanel::chosen, this,
            [this] { m_hasAgreements ? openWordings() : addStartingAgreements(); });
    connect(&target(), &Register::changed, this, &AgreementsPage::follow);
    connect(&session, &Session::actorChanged, this, &AgreementsPage::reload);
    reload();
}

AgreementsPage::~AgreementsPage() = default;

void AgreementsPage::makeLists()
{
    for (QListView *list : {m_ui->agreements, m_ui->groups}) {
        list->setItemDelegate(new CountsDelegate(list));
        list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        list->setResizeMode(QListView::Adjust);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setMinimumWidth(250);
    }
    // What is filtered by is said above the table, and can be changed there.
    m_ui->groups->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->agreements->setModel(m_agreements);
    m_ui->groups->setModel(m_groups);
    connect(m_ui->groupBy, &QComboBox::currentIndexChanged, this, &AgreementsPage::fillGroups);
    connect(m_ui->agreements->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgreementsPage::showChosen);
    connect(m_ui->groups, &QListView::clicked, this, &AgreementsPage::filterByGroup);
    connect(m_ui->groups, &QListView::activated, this, &AgreementsPage::filterByGroup);
}

void AgreementsPage::follow(const ChangeSet &set)
{
    if (!set.isLarge && !touchesAgreements(set))
        return;
    m_isBehind = !isVisible();
    if (!m_isBehind)
        reload();
}

void AgreementsPage::showEvent(QShowEvent *event)
{
    if (m_isBehind)
        reload();
    Page::showEvent(event);
}

void AgreementsPage::reload()
{
    m_isBehind = false;
    auto overview = AgreementStandings(target()).overview(actor(), session().today());
    if (!overview)
        return session().complain(overview.error());
    m_overview = std::move(*overview);
    std::vector<CountsLine> lines;
    for (const AgreementCounts &row : m_overview)
        lines.push_back({row.agreement.id.value(), row.agreement.name, row.counts});
    const QModelIndex before = m_ui->agreements->currentIndex();
    m_agreements->updateRows(std::move(lines));
    m_ui->stack->setCurrentWidget(m_overview.empty() ? static_cast<QWidget *>(m_empty)
                                                     : m_ui->split);
    if (m_overview.empty())
        return showEmpty();
    if (!m_ui->agreements->currentIndex().isValid())
        m_ui->agreements->setCurrentIndex(m_agreements->index(0, 0));
    else if (m_ui->agreements->currentIndex() == before)
        showChosen();
}

void AgreementsPage::showEmpty()
{
    const auto all = AgreementService(target()).agreements(actor());
    m_hasAgreements = all && !all->empty();
    if (m_hasAgreements)
        m_empty->say(u"agreements"_s, tr("Nobody is asked to sign anything today"),
                     tr("An agreement is asked of people once one of its wordings is published "
                        "and has started, and the people whom it is for are in the register."),
                     tr("Agreements and wordings…"));
    else
        m_empty->say(u"agreements"_s, tr("There is no agreement yet"),
                     tr("Begin with eight acceptable use agreements: for pupils of each age, "
                        "parents/carers, staff, governors, volunteers and organisations. You can "
                        "change their wordings, add your own, and retire those you do not use."),
                     permits(actor().role, Permission::ChangeSettings)
                         ? tr("Add the starting agreements")
                         : QString());
}

const AgreementCounts *AgreementsPage::chosen() const
{
    const QModelIndex current = m_ui->agreements->currentIndex();
    if (!current.isValid())
        return nullptr;
    const AgreementId id(m_agreements->rowAt(current.row()).key);
    const auto found = std::ranges::find(
        m_overview, id, [](const AgreementCounts &row) { return row.agreement.id; });
    return found == m_overview.end() ? nullptr : &*found;
}

void AgreementsPage::showChosen()
{
    const AgreementCounts *row = chosen();
    if (!row)
        return;
    m_panel->showAgreement(*row);
    fillGroupings(kindAsked(row->agreement.audience) == PupilKind);
    fillGroups();
}

void AgreementsPage::fillGroupings(bool isOfPupils)
{
    const StandingGroup first = isOfPupils ? StandingGroup::Class : StandingGroup::Post;
    if (m_ui->groupBy->findData(int(first)) >= 0)
        return;
    const QSignalBlocker quiet(m_ui->groupBy);
    m_ui->groupBy->clear();
    m_ui->groupBy->addItem(isOfPupils ? tr("class") : tr("post"), int(first));
    if (isOfPupils)
        m_ui->groupBy->addItem(tr("year"), int(StandingGroup::Year));
}

void AgreementsPage::fillGroups()
{
    const auto group = StandingGroup(m_ui->groupBy->currentData().toInt());
    std::vector<CountsLine> lines;
    for (const StandingCounts &counts : countsBy(group, m_panel->people())) {
        const QString title = counts.group.isEmpty()         ? tr("None recorded")
                              : group == StandingGroup::Year ? yearText(counts.group)
                                                             : counts.group;
        lines.push_back({qint64(lines.size()), title, counts});
    }
    m_groups->updateRows(std::move(lines));
}

void AgreementsPage::filterByGroup(const QModelIndex &index)
{
    m_panel->filterBy(StandingGroup(m_ui->groupBy->currentData().toInt()),
                      m_groups->rowAt(index.row()).counts.group);
}

void AgreementsPage::addStartingAgreements()
{
    const auto wordings = readStartingWordings(QDir(u":/wordings"_s));
    if (!wordings)
        return session().complain(wordings.error());
    const Done done = addStartingWordings(target(), actor(), *wordings,
                                          SchoolYear::containing(session().today()).firstDay());
    if (!done)
        return session().complain(done.error());
    session().notice(tr("The starting agreements are in the register."), true);
}

void AgreementsPage::openWordings()
{
    if (!m_wordings) {
        m_wordings = new WordingsDialog(session(), this);
        m_wordings->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (const AgreementCounts *row = chosen())
        m_wordings->choose(row->agreement.id);
    m_wordings->show();
    m_wordings->raise();
    m_wordings->activateWindow();
}

void AgreementsPage::goTo(const Place &place)
{
    if (m_isBehind)
        reload();
    const int row = m_agreements->rowOf(place.record);
    if (row < 0)
        return m_ui->agreements->setFocus();
    m_ui->agreements->setCurrentIndex(m_agreements->index(row, 0));
    if (const auto view = standingViewCodes.value(place.detail))
        m_panel->showOnly(*view);
    m_panel->takeFocus();
}

} // namespace countersign
