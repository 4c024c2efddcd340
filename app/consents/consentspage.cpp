#include "consents/consentspage.h"

#include "access/permissions.h"
#include "common/emptypanel.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "consents/consentgridmodel.h"
#include "consents/markpainter.h"
#include "consents/usesdialog.h"
#include "consents/whypanel.h"
#include "people/peopleservice.h"
#include "ui_consentspage.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// What the box of classes offers besides them, told from a class by its kind.
enum ClassRoles { KindRole = Qt::UserRole + 1 };

} // namespace

ConsentsPage::ConsentsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ConsentsPage>()),
      m_model(new ConsentGridModel(session, this)), m_why(new WhyPanel(session)),
      m_empty(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->uses->setIcon(icon(u"settings"_s));
    m_ui->day->setToday(session.today());
    m_ui->day->setDate(session.today());
    m_ui->split->addWidget(m_why);
    m_ui->split->setStretchFactor(0, 1);
    m_ui->split->setStretchFactor(1, 0);
    m_ui->list->addWidget(m_empty);
    m_ui->grid->setModel(m_model);
    m_ui->counts->follow(m_model, m_ui->grid);
    fillClasses();

    connect(m_ui->words, &QLineEdit::textChanged, this, &ConsentsPage::applyFilter);
    connect(m_ui->className, &QComboBox::currentIndexChanged, this, &ConsentsPage::applyFilter);
    connect(m_ui->day, &DateEdit::dateChanged, this, &ConsentsPage::applyFilter);
    connect(m_ui->uses, &QPushButton::clicked, this, &ConsentsPage::editUses);
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConsentsPage::showCurrent);
    connect(m_ui->grid, &ConsentGridView::asked, this, [this] {
        showCurrent();
        m_why->enter();
    });
    connect(m_why, &WhyPanel::left, this, [this] { m_ui->grid->setFocus(); });
    connect(m_model, &ConsentGridModel::countsChanged, this, &ConsentsPage::showCounts);
    connect(m_empty, &EmptyPanel::chosen, this, [this] {
        if (m_model->uses().empty())
            editUses();
        else
            this->session().goTo({.page = u"imports"_s});
    });
    connect(&target(), &Register::changed, this, &ConsentsPage::follow);
    connect(&session, &Session::actorChanged, this, &ConsentsPage::changeActor);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->words->setFocus();
        m_ui->words->selectAll();
    });
    changeActor();
}

ConsentsPage::~ConsentsPage() = default;

void ConsentsPage::fillClasses()
{
    const QSignalBlocker quiet(m_ui->className);
    const QString chosen = m_ui->className->currentText();
    m_ui->className->clear();
    m_ui->className->addItem(tr("All classes"), QString());
    m_ui->className->setItemData(0, PupilKind, KindRole);
    for (const QString &name : PeopleService(target()).classes(actor()).value_or(QStringList())) {
        m_ui->className->addItem(name, name);
        m_ui->className->setItemData(m_ui->className->count() - 1, PupilKind, KindRole);
    }
    m_ui->className->addItem(tr("Adults at the school"), QString());
    m_ui->className->setItemData(m_ui->className->count() - 1,
                                 StaffKind | GovernorKind | AssociateBit, KindRole);
    m_ui->className->setCurrentIndex(qMax(0, m_ui->className->findText(chosen)));
}

PeopleFilter ConsentsPage::filter() const
{
    const QDate day = m_ui->day->date();
    return {.kinds = m_ui->className->currentData(KindRole).toUInt(),
            .className = m_ui->className->currentData().toString(),
            .on = day.isValid() ? day : m_model->filter().on,
            .words = m_ui->words->text()};
}

void ConsentsPage::applyFilter()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    const PersonId person =
        current.isValid() ? m_model->rowAt(current.row()).person.id : PersonId();
    m_ui->grid->setShowsClass(filter().className.isEmpty());
    m_model->setFilter(filter());
    keepCurrent(person, qMax(0, current.column()));
}

void ConsentsPage::keepCurrent(PersonId person, int column)
{
    const int row = m_model->rowOf(person.value());
    if (row >= 0)
        m_ui->grid->setCurrentIndex(m_model->index(row, column));
    showCurrent();
}

void ConsentsPage::follow(const ChangeSet &set)
{
    if (set.touches(u"pupil"))
        fillClasses();
    // The model has heard of it before the page has: it was connected first.
    showCurrent();
}

void ConsentsPage::changeActor()
{
    m_ui->uses->setEnabled(permits(actor().role, Permission::ChangeUses));
    m_ui->uses->setToolTip(m_ui->uses->isEnabled()
                               ? QString()
                               : tr("The office, an administrator and the head change the list"));
    std::vector<CellMark> marks = everyMark();
    if (!permits(actor().role, Permission::SeePhotoFlagReason))
        std::erase(marks, CellMark::PhotoFlag);
    m_ui->legend->setMarks(marks);
    m_model->reload();
    showCurrent();
}

void ConsentsPage::showCurrent()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    if (!current.isValid())
        return m_why->clear();
    m_why->explain(m_model->rowAt(current.row()).person, m_model->uses()[size_t(current.column())],
                   m_model->filter().on);
}

void ConsentsPage::showCounts()
{
    m_ui->total->setText(m_model->rowCount() == 0
                             ? tr("Nobody is found. Try fewer letters or another class.")
                             : tr("%n people", nullptr, m_model->rowCount()));
    showWhatIsThere();
}

void ConsentsPage::showWhatIsThere()
{
    const bool asksForAll = m_ui->words->text().isEmpty() && m_ui->className->currentIndex() <= 0 &&
                            m_model->filter().on == this->session().today();
    const bool isNobody = m_model->rowCount() == 0 && asksForAll;
    if (m_model->problem())
        m_empty->say(u"error"_s, tr("The consents could not be read"), textOf(*m_model->problem()));
    else if (m_model->uses().empty())
        m_empty->say(u"consents"_s, tr("No use of pictures is on the list yet"),
                     tr("Say first what the school uses pictures for: display, website, "
                        "prospectus. Each use is asked about by itself."),
                     tr("Uses…"));
    else if (isNobody)
        m_empty->say(u"people"_s, tr("No pupil is in the register yet"),
                     tr("Take the roll from your management information system. Then every pupil "
                        "has a row here."),
                     tr("Import the roll…"));
    const bool hasGrid = !m_model->problem() && !m_model->uses().empty() && !isNobody;
    m_ui->list->setCurrentIndex(hasGrid ? 0 : 1);
    m_why->setVisible(hasGrid);
    m_ui->total->setVisible(hasGrid);
    m_ui->legend->setVisible(hasGrid);
}

void ConsentsPage::editUses()
{
    UsesDialog(session(), this).exec();
}

void ConsentsPage::bringIn(qint64 person)
{
    // Whoever is asked for is shown even when the filter of the moment leaves them out.
    if (m_model->rowOf(person) >= 0)
        return;
    m_ui->words->clear();
    const int pupils = 0;
    const int adults = m_ui->className->count() - 1;
    for (const int index : {pupils, adults}) {
        m_ui->className->setCurrentIndex(index);
        if (m_model->rowOf(person) >= 0)
            return;
    }
    m_ui->className->setCurrentIndex(pupils);
    session().notice(tr("Whoever you came for is not at the school on that day."));
}

void ConsentsPage::goTo(const Place &place)
{
    if (!place.detail.isEmpty())
        m_ui->className->setCurrentIndex(qMax(0, m_ui->className->findData(place.detail)));
    if (place.record != 0) {
        bringIn(place.record);
        keepCurrent(PersonId(place.record), 0);
    } else if (!m_ui->grid->currentIndex().isValid() && m_model->rowCount() > 0 &&
               m_model->columnCount() > 0) {
        m_ui->grid->setCurrentIndex(m_model->index(0, 0));
    }
    m_ui->grid->setFocus();
}

} // namespace countersign
