#include "people/peoplepage.h"

#include "access/permissions.h"
#include "common/emptypanel.h"
#include "common/icons.h"
#include "people/kindtext.h"
#include "people/peoplemodel.h"
#include "people/peopleservice.h"
#include "people/personcard.h"
#include "people/persondialog.h"
#include "ui_peoplepage.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

PeoplePage::PeoplePage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::PeoplePage>()),
      m_model(new PeopleModel(session, this)), m_card(new PersonCard(session)),
      m_empty(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->add->setIcon(icon(u"person-add"_s));
    m_ui->add->setEnabled(permits(actor().role, Permission::ChangePeople));
    m_ui->split->addWidget(m_card);
    m_ui->split->setStretchFactor(0, 3);
    m_ui->split->setStretchFactor(1, 2);
    m_ui->list->addWidget(m_empty);
    m_empty->say(
        u"people"_s, tr("Nobody is in the register yet"),
        tr("Take the roll from your management information system: export the pupils as "
           "a file there, and import it here. Nothing is written before you have seen it."),
        tr("Import the roll…"));
    fillFilters();

    m_ui->people->setModel(m_model);
    m_ui->people->sortByColumn(PeopleModel::NameColumn, Qt::AscendingOrder);
    m_ui->people->setColumnWidth(PeopleModel::NameColumn, 200);
    m_ui->people->setColumnWidth(PeopleModel::KindColumn, 110);
    m_ui->people->setColumnHidden(PeopleModel::UpnColumn, true);
    m_ui->people->setColumnHidden(PeopleModel::LeftColumn, true);
    m_ui->people->rememberIn(session.settings());

    connect(m_empty, &EmptyPanel::chosen, this,
            [this] { this->session().goTo({.page = u"imports"_s}); });
    connect(m_ui->words, &QLineEdit::textChanged, this, &PeoplePage::applyFilter);
    for (QComboBox *box : {m_ui->kind, m_ui->year, m_ui->className, m_ui->presence})
        connect(box, &QComboBox::currentIndexChanged, this, &PeoplePage::applyFilter);
    connect(m_ui->add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    connect(m_ui->people->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::showCurrent);
    connect(m_ui->people, &TableView::opened, this, &PeoplePage::editPerson);
    connect(m_card, &PersonCard::editAsked, this, &PeoplePage::editPerson);
    connect(m_model, &PeopleModel::totalChanged, this, &PeoplePage::showTotal);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::showCurrent);
    connect(&target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"pupil"))
            fillClasses();
    });
    connect(&session, &Session::actorChanged, this,
            [this] { m_ui->add->setEnabled(permits(actor().role, Permission::ChangePeople)); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->words->setFocus();
        m_ui->words->selectAll();
    });
    showTotal();
    if (m_model->rowCount() > 0)
        m_ui->people->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::fillFilters()
{
    m_ui->kind->addItem(tr("Everybody"), EveryKind);
    m_ui->kind->addItem(tr("Pupils"), PupilKind);
    m_ui->kind->addItem(tr("Parents/carers"), ParentKind);
    m_ui->kind->addItem(tr("Staff"), StaffKind);
    m_ui->kind->addItem(tr("Governors"), GovernorKind);
    m_ui->kind->addItem(tr("Visitors and volunteers"), AssociateBit);
    m_ui->presence->addItem(tr("Here now"), int(Presence::Present));
    m_ui->presence->addItem(tr("Have left"), int(Presence::Left));
    m_ui->presence->addItem(tr("Both"), int(Presence::Both));
    m_ui->year->addItem(tr("All years"), QString());
    m_ui->className->addItem(tr("All classes"), QString());
    // After the first rows: to find the classes, every pupil is looked at.
    QTimer::singleShot(0, this, &PeoplePage::fillClasses);
}

void PeoplePage::fillClasses()
{
    PeopleService people(target());
    const auto refill = [](QComboBox *box, const QString &all, const QStringList &values,
                           auto textOf) {
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(all, QString());
        for (const QString &value : values)
            box->addItem(textOf(value), value);
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    refill(m_ui->year, tr("All years"), people.yearGroups(actor()).value_or(QStringList()),
           yearText);
    refill(m_ui->className, tr("All classes"), people.classes(actor()).value_or(QStringList()),
           [](const QString &name) { return name; });
}

PeopleFilter PeoplePage::filter() const
{
    return {.kinds = m_ui->kind->currentData().toUInt(),
            .yearGroup = m_ui->year->currentData().toString(),
            .className = m_ui->className->currentData().toString(),
            .presence = Presence(m_ui->presence->currentData().toInt()),
            .on = m_model->filter().on,
            .words = m_ui->words->text()};
}

void PeoplePage::applyFilter()
{
    m_model->setFilter(filter());
    if (m_model->rowCount() > 0)
        m_ui->people->setCurrentIndex(m_model->index(0, 0));
}

void PeoplePage::showTotal()
{
    m_ui->total->setText(m_model->total() ? tr("%n people", nullptr, *m_model->total())
                                          : tr("Counting…"));
    const PeopleFilter asked = filter();
    const bool asksForAll = asked.kinds == EveryKind && asked.words.isEmpty() &&
                            asked.yearGroup.isEmpty() && asked.className.isEmpty() &&
                            asked.presence == Presence::Present;
    m_ui->list->setCurrentWidget(
        m_model->rowCount() == 0 && asksForAll ? static_cast<QWidget *>(m_empty) : m_ui->people);
    m_card->setVisible(m_ui->list->currentWidget() == m_ui->people);
}

void PeoplePage::showCurrent()
{
    const QModelIndex current = m_ui->people->currentIndex();
    m_card->show(current.isValid() ? m_model->rowAt(current.row()).id : PersonId());
}

void PeoplePage::addPerson()
{
    if (const auto id = PersonDialog::add(session(), this))
        goTo({.page = u"people"_s, .record = id->value()});
}

void PeoplePage::editPerson()
{
    const QModelIndex current = m_ui->people->currentIndex();
    if (current.isValid() && permits(actor().role, Permission::ChangePeople))
        PersonDialog::change(session(), m_model->rowAt(current.row()).id, this);
}

void PeoplePage::goTo(const Place &place)
{
    if (place.record == 0) {
        m_ui->words->setFocus();
        return;
    }
    // Whoever is asked for is shown even when the filter of the moment leaves them out.
    if (m_model->rowOf(place.record) < 0) {
        const auto person = PeopleService(target()).person(actor(), PersonId(place.record));
        if (!person)
            return session().complain(person.error());
        m_ui->kind->setCurrentIndex(0);
        m_ui->year->setCurrentIndex(0);
        m_ui->className->setCurrentIndex(0);
        m_ui->presence->setCurrentIndex(m_ui->presence->findData(int(Presence::Both)));
        m_ui->words->setText(person->names.legal());
    }
    const int row = m_model->rowOf(place.record);
    if (row >= 0)
        m_ui->people->setCurrentIndex(m_model->index(row, 0));
    m_card->showTab(place.detail);
    m_ui->people->setFocus();
}

} // namespace countersign
