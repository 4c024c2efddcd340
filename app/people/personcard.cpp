#include "people/personcard.h"

#include "access/permissions.h"
#include "agreements/agreementstab.h"
#include "common/icons.h"
#include "consents/consentstab.h"
#include "history/historytab.h"
#include "people/contactstab.h"
#include "people/detailstab.h"
#include "people/kindtext.h"
#include "people/peoplerepository.h"
#include "people/peopleservice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

PersonCard::PersonCard(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_name(new QLabel), m_line(new QLabel),
      m_edit(new QPushButton(tr("&Edit…"))), m_tabs(new QTabWidget), m_details(new DetailsTab),
      m_contacts(new ContactsTab(session)), m_agreements(new AgreementsTab(session)),
      m_consents(new ConsentsTab(session)), m_history(new HistoryTab(session))
{
    setObjectName(u"personCard"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(u"cardName"_s);
    m_line->setWordWrap(true);
    m_edit->setObjectName(u"cardEdit"_s);
    m_edit->setIcon(icon(u"edit"_s));
    m_edit->setAutoDefault(false);
    m_tabs->setObjectName(u"cardTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_contacts, tr("Contacts"));
    m_tabs->addTab(m_agreements, tr("Agreements"));
    m_tabs->addTab(m_consents, tr("Consents"));
    m_tabs->addTab(m_history, tr("History"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    // As wide as its tabs, so that none of them is out of sight.
    setMinimumWidth(qMax(330, m_tabs->tabBar()->sizeHint().width() + 8));

    connect(m_edit, &QPushButton::clicked, this, &PersonCard::editAsked);
    connect(&session.target(), &Register::changed, this, &PersonCard::refresh);
    connect(&session, &Session::actorChanged, this, &PersonCard::refresh);
    refresh();
}

void PersonCard::show(PersonId id)
{
    if (id == m_id)
        return;
    m_id = id;
    refresh();
}

void PersonCard::showTab(const QString &name)
{
    for (int at = 0; at < m_tabs->count(); ++at) {
        if (m_tabs->widget(at)->objectName() == name)
            m_tabs->setCurrentIndex(at);
    }
}

void PersonCard::refresh()
{
    const bool hasPerson = m_id.isValid();
    m_tabs->setVisible(hasPerson);
    m_edit->setVisible(hasPerson);
    m_edit->setEnabled(permits(m_session.actor().role, Permission::ChangePeople));
    m_name->setText(QString());
    m_line->setText(hasPerson ? QString() : tr("Choose somebody in the list to see more."));
    if (!hasPerson)
        return;
    const auto person = PeopleService(m_session.target()).person(m_session.actor(), m_id);
    if (!person) {
        m_tabs->hide();
        m_line->setText(person.error().kind == ErrorKind::NotFound
                            ? tr("This person is not in the register any more.")
                            : tr("This person could not be read."));
        return;
    }
    m_name->setText(person->names.known());
    const auto summaries = PeopleRepository(m_session.target().database()).summaries({m_id});
    if (summaries && !summaries->empty())
        m_line->setText(describe(summaries->front()));
    m_details->show(*person);
    m_contacts->show(*person);
    m_agreements->show(*person);
    m_consents->show(*person);
    m_history->show(u"person"_s, m_id.value());
}

} // namespace countersign
