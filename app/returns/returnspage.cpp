#include "returns/returnspage.h"

#include "common/emptypanel.h"
#include "people/peopleservice.h"
#include "returns/formpanel.h"
#include "returns/returnlistmodel.h"
#include "returns/sheetmenu.h"
#include "ui_returnspage.h"

#include <QHeaderView>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// To begin with; it can be dragged.
constexpr int pileWidth = 240;
const QString classKey = u"returns/class"_s;

} // namespace

ReturnsPage::ReturnsPage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::ReturnsPage>()),
      m_model(new ReturnListModel(this)), m_form(new FormPanel(session)), m_empty(new EmptyPanel)
{
    m_ui->setupUi(this);
    m_ui->split->addWidget(m_form);
    m_ui->split->setStretchFactor(0, 0);
    m_ui->split->setStretchFactor(1, 1);
    m_ui->split->setSizes({pileWidth, pileWidth * 3});
    m_ui->stack->addWidget(m_empty);
    m_empty->say(u"signature"_s, tr("No pupil is on the roll yet"),
                 tr("Take the roll from your management information system first; then the forms "
                    "that come back are recorded here, class by class."),
                 tr("Import the roll…"));
    m_ui->hint->hide();
    m_ui->pupils->setModel(m_model);
    m_ui->pupils->setSortingEnabled(false);
    m_ui->pupils->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->pupils->horizontalHeader()->setSectionResizeMode(ReturnListModel::NameColumn,
                                                           QHeaderView::Stretch);
    m_ui->pupils->horizontalHeader()->setSectionResizeMode(ReturnListModel::FormColumn,
                                                           QHeaderView::ResizeToContents);

    connect(m_empty, &EmptyPanel::chosen, this,
            [this] { this->session().goTo({.page = u"imports"_s}); });
    connect(m_ui->className, &QComboBox::currentIndexChanged, this, &ReturnsPage::readClass);
    connect(m_ui->words, &QLineEdit::textChanged, this, &ReturnsPage::jump);
    connect(m_ui->words, &QLineEdit::returnPressed, this, &ReturnsPage::jumpAnywhere);
    connect(m_ui->pupils->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                showPupil(current.isValid() ? m_model->rowAt(current.row()).pupil.id : PersonId());
            });
    connect(m_ui->pupils, &TableView::opened, m_form, &FormPanel::focusForm);
    connect(m_form, &FormPanel::recorded, this, &ReturnsPage::goOn);
    connect(m_form, &FormPanel::stepAsked, this, &ReturnsPage::step);
    connect(m_form, &FormPanel::sheetsChanged, this, &ReturnsPage::refresh);
    connect(&target(), &Register::changed, this, &ReturnsPage::follow);
    connect(&session, &Session::actorChanged, this, &ReturnsPage::readClass);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_ui->words->setFocus();
        m_ui->words->selectAll();
    });
    fillClasses();
    if (session.settings().contains(classKey))
        chooseClass(session.settings().value(classKey).toString());
    readClass();
}

ReturnsPage::~ReturnsPage() = default;

void ReturnsPage::fillClasses()
{
    const QSignalBlocker quiet(m_ui->className);
    // The first class, until one is chosen: those without a class come last.
    const bool isChosen = m_ui->className->count() > 0;
    const QString chosen = className();
    m_ui->className->clear();
    PeopleService people(target());
    const QStringList classes = people.classes(actor()).value_or(QStringList());
    for (const QString &name : classes) {
        if (!name.isEmpty())
            m_ui->className->addItem(name, name);
    }
    m_ui->className->addItem(tr("Without a class"), QString());
    m_ui->className->setCurrentIndex(isChosen ? qMax(0, m_ui->className->findData(chosen)) : 0);
    const int pupils =
        people.count(actor(), {.kinds = PupilKind, .on = session().today()}).value_or(0);
    m_ui->stack->setCurrentWidget(pupils == 0 ? static_cast<QWidget *>(m_empty) : m_ui->split);
}

QString ReturnsPage::className() const
{
    return m_ui->className->currentData().toString();
}

void ReturnsPage::chooseClass(const QString &className)
{
    const int index = m_ui->className->findData(className);
    if (index >= 0)
        m_ui->className->setCurrentIndex(index);
}

void ReturnsPage::readClass()
{
    auto rows = FormsDue(target(), agreementsLeftOut(session()))
                    .ofClass(actor(), className(), session().today());
    if (!rows && rows.error().kind != ErrorKind::Forbidden)
        session().complain(rows.error());
    m_model->setRows(std::move(rows).value_or(std::vector<FormDue>()));
    session().settings().setValue(classKey, className());
    showProgress();
    const int due = m_model->nextDue(-1);
    choose(due >= 0 ? due : 0);
}

void ReturnsPage::refresh()
{
    auto rows = FormsDue(target(), agreementsLeftOut(session()))
                    .ofClass(actor(), className(), session().today());
    if (!rows)
        return session().complain(rows.error());
    m_model->updateRows(std::move(*rows));
    showProgress();
}

void ReturnsPage::follow(const ChangeSet &set)
{
    if (set.isLarge || set.touches(u"pupil")) {
        const QString before = className();
        fillClasses();
        if (className() != before)
            return readClass();
    }
    refresh();
}

void ReturnsPage::showProgress()
{
    m_ui->progress->setText(
        tr("%1 of %2 forms back").arg(m_model->backCount()).arg(m_model->rowCount()));
}

void ReturnsPage::choose(int row)
{
    if (row >= m_model->rowCount())
        return showPupil({});
    m_ui->pupils->setCurrentIndex(m_model->index(row, 0));
}

void ReturnsPage::showPupil(PersonId pupil)
{
    if (pupil.isValid() && pupil == m_form->pupil())
        return;
    if (m_form->isTouched())
        session().notice(tr("What was ticked for %1 was not saved.").arg(m_form->pupilName()));
    m_form->showPupil(pupil);
}

void ReturnsPage::step(int by)
{
    const int row = m_ui->pupils->currentIndex().row() + by;
    if (row < 0 || row >= m_model->rowCount())
        return;
    choose(row);
    m_form->focusForm();
}

void ReturnsPage::goOn(PersonId pupil, bool isMoreToCome)
{
    const int own = m_model->rowOf(pupil.value());
    const int next = isMoreToCome ? own : m_model->nextDue(own);
    if (next < 0)
        session().notice(tr("All forms of %1 are back.").arg(m_ui->className->currentText()), true);
    if (next < 0 || next == own)
        m_form->showPupil(pupil);
    else
        choose(next);
    m_form->focusForm();
}

void ReturnsPage::jump()
{
    const QString words = m_ui->words->text();
    m_ui->hint->hide();
    if (words.trimmed().isEmpty())
        return;
    const auto found = PeopleService(target()).list(
        actor(),
        {.kinds = PupilKind, .className = className(), .on = session().today(), .words = words}, 1);
    const int row = found && !found->empty() ? m_model->rowOf(found->front().id.value()) : -1;
    if (row >= 0)
        return choose(row);
    m_ui->hint->setText(tr("Nobody here. Enter looks in the whole school."));
    m_ui->hint->show();
}

void ReturnsPage::jumpAnywhere()
{
    const QString words = m_ui->words->text();
    if (m_ui->hint->isHidden() || words.trimmed().isEmpty())
        return m_form->focusForm();
    const auto found = PeopleService(target()).list(
        actor(), {.kinds = PupilKind, .on = session().today(), .words = words}, 1);
    if (!found)
        return session().complain(found.error());
    if (found->empty())
        return m_ui->hint->setText(tr("No pupil on the roll is called that."));
    goTo({.page = u"returns"_s, .record = found->front().id.value()});
}

void ReturnsPage::goTo(const Place &place)
{
    if (place.record == withoutClass) {
        chooseClass({});
    } else if (place.record > 0) {
        const auto person = PeopleService(target()).person(actor(), PersonId(place.record));
        if (!person)
            return session().complain(person.error());
        if (person->pupil)
            chooseClass(person->pupil->className);
        choose(qMax(0, m_model->rowOf(place.record)));
    } else if (!place.detail.isEmpty()) {
        chooseClass(place.detail);
    }
    m_ui->words->clear();
    m_form->focusForm();
}

} // namespace countersign
