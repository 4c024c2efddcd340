#include "consents/peoplechooser.h"

#include "people/kindtext.h"
#include "people/peopleservice.h"
#include "ui_peoplechooser.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr unsigned kinds = PupilKind | StaffKind | GovernorKind | AssociateBit;

enum Roles { IdRole = Qt::UserRole + 1, TextRole };

QString textFor(const PersonSummary &person)
{
    return PeopleChooser::tr("%1 · %2").arg(
        person.known, person.className.isEmpty() ? describe(person) : person.className);
}

void mark(QListWidgetItem *item, bool isBlocked)
{
    const QString text = item->data(TextRole).toString();
    item->setText(isBlocked ? PeopleChooser::tr("%1 · leave out").arg(text) : text);
    QFont font = item->font();
    font.setBold(isBlocked);
    item->setFont(font);
}

} // namespace

PeopleChooser::PeopleChooser(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PeopleChooser>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->name);
    m_ui->list->installEventFilter(this);
    connect(m_ui->name, &PersonPicker::picked, this, [this](const PersonSummary &person) {
        const QSignalBlocker quiet(m_ui->list);
        add(person);
        report();
    });
    connect(m_ui->wholeClass, &QComboBox::activated, this, &PeopleChooser::addClass);
    connect(m_ui->clear, &QPushButton::clicked, this, &PeopleChooser::clear);
    connect(m_ui->list, &QListWidget::itemChanged, this, &PeopleChooser::report);
    report();
}

PeopleChooser::~PeopleChooser() = default;

void PeopleChooser::searchIn(Session &session)
{
    m_session = &session;
    m_ui->name->searchIn(session, kinds);
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"pupil"))
            fillClasses();
    });
    fillClasses();
}

void PeopleChooser::fillClasses()
{
    m_ui->wholeClass->clear();
    m_ui->wholeClass->addItems(
        PeopleService(m_session->target()).classes(m_session->actor()).value_or(QStringList()));
    m_ui->wholeClass->setCurrentIndex(-1);
}

QListWidgetItem *PeopleChooser::itemOf(PersonId person) const
{
    for (int row = 0; row < m_ui->list->count(); ++row) {
        if (m_ui->list->item(row)->data(IdRole).toLongLong() == person.value())
            return m_ui->list->item(row);
    }
    return nullptr;
}

void PeopleChooser::add(const PersonSummary &person)
{
    QListWidgetItem *item = itemOf(person.id);
    if (!item) {
        item = new QListWidgetItem(textFor(person), m_ui->list);
        item->setData(IdRole, person.id.value());
        item->setData(TextRole, item->text());
        // The width is the list's, so that long names are elided.
        item->setSizeHint({0, qMax(26, fontMetrics().height() + 8)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    item->setCheckState(Qt::Checked);
    m_ui->list->setCurrentItem(item);
}

void PeopleChooser::addClass(int index)
{
    const auto people =
        PeopleService(m_session->target())
            .list(m_session->actor(), {.kinds = PupilKind,
                                       .className = m_ui->wholeClass->itemText(index),
                                       .on = m_session->today()});
    m_ui->wholeClass->setCurrentIndex(-1);
    if (!people)
        return m_session->complain(people.error());
    const QSignalBlocker quiet(m_ui->list);
    for (const PersonSummary &person : *people)
        add(person);
    m_ui->list->setCurrentRow(0);
    report();
}

void PeopleChooser::setPeople(const std::vector<PersonSummary> &people)
{
    const QSignalBlocker quiet(m_ui->list);
    m_ui->list->clear();
    for (const PersonSummary &person : people)
        add(person);
    m_ui->list->setCurrentRow(0);
    report();
}

void PeopleChooser::clear()
{
    setPeople({});
    focusOnNames();
}

std::vector<PersonId> PeopleChooser::people() const
{
    std::vector<PersonId> ticked;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QListWidgetItem *item = m_ui->list->item(row);
        if (item->checkState() == Qt::Checked)
            ticked.push_back(PersonId(item->data(IdRole).toLongLong()));
    }
    return ticked;
}

void PeopleChooser::markBlocked(const std::vector<PersonSummary> &people)
{
    const QSignalBlocker quiet(m_ui->list);
    for (int row = 0; row < m_ui->list->count(); ++row) {
        QListWidgetItem *item = m_ui->list->item(row);
        const PersonId id(item->data(IdRole).toLongLong());
        mark(item, std::ranges::find(people, id, &PersonSummary::id) != people.end());
    }
}

void PeopleChooser::untick(const std::vector<PersonSummary> &people)
{
    {
        const QSignalBlocker quiet(m_ui->list);
        for (const PersonSummary &person : people) {
            if (QListWidgetItem *item = itemOf(person.id))
                item->setCheckState(Qt::Unchecked);
        }
    }
    report();
}

void PeopleChooser::focusOnNames()
{
    m_ui->name->setFocus();
}

void PeopleChooser::report()
{
    const int ticked = int(people().size());
    const int leftOut = m_ui->list->count() - ticked;
    m_ui->count->setText(m_ui->list->count() == 0 ? tr("Nobody yet")
                         : leftOut == 0
                             ? tr("%n people", nullptr, ticked)
                             : tr("%n people, %1 left out", nullptr, ticked).arg(leftOut));
    m_ui->clear->setEnabled(m_ui->list->count() > 0);
    Q_EMIT changed();
}

bool PeopleChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        delete m_ui->list->currentItem();
        report();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign
