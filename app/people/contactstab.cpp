#include "people/contactstab.h"

#include "access/permissions.h"
#include "common/icons.h"
#include "common/prompts.h"
#include "common/tableview.h"
#include "people/contactdialog.h"
#include "people/kindtext.h"
#include "people/peoplerepository.h"
#include "people/peopleservice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct ContactLine
{
    Contact contact;
    /// The contact of a pupil, or the pupil of a contact.
    PersonId other;
    QString otherName;

    friend bool operator==(const ContactLine &a, const ContactLine &b)
    {
        return a.contact.version == b.contact.version && a.contact.id == b.contact.id &&
               a.otherName == b.otherName;
    }
};

} // namespace

class ContactsTab::Model final : public RowModel<ContactLine>
{
public:
    explicit Model(QObject *parent) : RowModel(parent)
    {
        setColumns({{ContactsTab::tr("Name"),
                     [](const ContactLine &row) {
                         return row.otherName;
                     }},
                    {ContactsTab::tr("Relationship"),
                     [](const ContactLine &row) {
                         return row.contact.relationship;
                     }},
                    {ContactsTab::tr("PR"),
                     [](const ContactLine &row) {
                         return responsibilityText(row.contact.responsibility);
                     }},
                    {ContactsTab::tr("Telephone"),
                     [](const ContactLine &row) {
                         return row.contact.phone;
                     }},
                    {ContactsTab::tr("Until"), [](const ContactLine &row) {
                         return dateText(row.contact.ended);
                     }}});
    }

protected:
    qint64 keyOf(const ContactLine &row) const override { return row.contact.id.value(); }
};

ContactsTab::ContactsTab(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new Model(this)), m_explanation(new QLabel),
      m_table(new TableView), m_add(new QPushButton(tr("Add a &contact…"))),
      m_edit(new QPushButton(tr("Cha&nge…"))), m_end(new QPushButton(tr("En&d today"))),
      m_remove(new QPushButton(tr("&Remove…")))
{
    setObjectName(u"contactsTab"_s);
    m_table->setObjectName(u"contacts"_s);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_explanation->setWordWrap(true);
    m_add->setIcon(icon(u"add"_s));
    m_edit->setIcon(icon(u"edit"_s));
    m_remove->setIcon(icon(u"delete"_s));
    m_add->setObjectName(u"addContact"_s);
    m_edit->setObjectName(u"changeContact"_s);
    m_end->setObjectName(u"endContact"_s);
    m_end->setToolTip(tr("Not a contact from today on. What they have answered stays in force."));
    m_remove->setObjectName(u"removeContact"_s);
    m_remove->setToolTip(tr("For somebody who was entered by mistake"));

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_edit, m_end, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &ContactsTab::add);
    connect(m_edit, &QPushButton::clicked, this, &ContactsTab::edit);
    connect(m_end, &QPushButton::clicked, this, &ContactsTab::end);
    connect(m_remove, &QPushButton::clicked, this, &ContactsTab::remove);
    connect(m_table, &TableView::opened, this, &ContactsTab::goToOther);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContactsTab::enableButtons);
}

ContactsTab::~ContactsTab() = default;

void ContactsTab::show(const Person &person)
{
    m_isPupil = person.pupil.has_value();
    PeopleService people(m_session.target());
    const auto contacts = m_isPupil ? people.contactsOf(m_session.actor(), person.id)
                                    : people.contactsThrough(m_session.actor(), person.id);
    if (!contacts)
        return m_session.complain(contacts.error());

    std::vector<ContactLine> rows;
    for (const Contact &contact : *contacts) {
        const PersonId other = m_isPupil ? contact.person : contact.pupil;
        const auto summaries = PeopleRepository(m_session.target().database()).summaries({other});
        rows.push_back(
            {contact, other,
             summaries && !summaries->empty() ? summaries->front().known : contact.name});
    }
    if (person.id == m_id)
        m_model->updateRows(std::move(rows));
    else
        m_model->setRows(std::move(rows));
    m_id = person.id;
    m_explanation->setText(
        m_isPupil ? (m_model->rowCount() == 0
                         ? tr("No parent or carer is recorded. Consent needs somebody with "
                              "parental responsibility (PR).")
                         : tr("PR: parental responsibility. Double click to see the person."))
                  : (m_model->rowCount() == 0 ? tr("Not a contact of any pupil.")
                                              : tr("Contact of these pupils:")));
    m_table->resizeColumnsToContents();
    enableButtons();
}

void ContactsTab::enableButtons()
{
    const bool may = permits(m_session.actor().role, Permission::ChangePeople);
    const bool hasRow = m_table->currentIndex().isValid();
    m_add->setVisible(m_isPupil);
    m_add->setEnabled(may);
    m_edit->setEnabled(may && hasRow);
    m_end->setEnabled(may && hasRow &&
                      !m_model->rowAt(m_table->currentIndex().row()).contact.ended.isValid());
    m_remove->setEnabled(may && hasRow);
}

void ContactsTab::add()
{
    ContactDialog::add(m_session, m_id, this);
}

void ContactsTab::edit()
{
    ContactDialog::change(m_session, m_model->rowAt(m_table->currentIndex().row()).contact, this);
}

void ContactsTab::end()
{
    const ContactLine row = m_model->rowAt(m_table->currentIndex().row());
    ContactDraft ended = row.contact;
    ended.ended = m_session.today();
    const Done done =
        PeopleService(m_session.target()).changeContact(m_session.actor(), row.contact, ended);
    if (!done)
        return m_session.complain(done.error());
    m_session.notice(tr("%1 is a contact until today.").arg(row.otherName), true);
}

void ContactsTab::remove()
{
    const ContactLine row = m_model->rowAt(m_table->currentIndex().row());
    if (!m_session.prompts().confirm(
            this, tr("Was %1 entered by mistake?").arg(row.otherName),
            tr("Removed, they never were a contact, and a consent that they gave counts no more. "
               "Of somebody who was a contact until now, choose “End today” instead."),
            tr("Remove")))
        return;
    const Done done =
        PeopleService(m_session.target()).removeContact(m_session.actor(), row.contact);
    if (!done)
        return m_session.complain(done.error());
    m_session.notice(tr("%1 is not a contact any more.").arg(row.otherName), true);
}

void ContactsTab::goToOther()
{
    const QModelIndex current = m_table->currentIndex();
    m_session.goTo({.page = u"people"_s, .record = m_model->rowAt(current.row()).other.value()});
}

} // namespace countersign
