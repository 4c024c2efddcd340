#include "shell/searchpopup.h"

#include "agreements/agreementservice.h"
#include "base/folding.h"
#include "common/icons.h"
#include "consents/publicationservice.h"
#include "consents/useservice.h"
#include "people/kindtext.h"
#include "people/namesakes.h"
#include "people/peopleservice.h"
#include "shell/pages.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostOfAKind = 30;

} // namespace

SearchPopup::SearchPopup(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_words(new QLineEdit), m_found(new QListWidget)
{
    setObjectName(u"searchPopup"_s);
    setWindowTitle(tr("Search everything"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"searchWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(
        tr("A name, UPN, class, code, agreement, use, publication or page"));
    m_words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_found->setObjectName(u"searchFound"_s);
    m_found->setAccessibleName(tr("Found"));
    m_found->setUniformItemSizes(true);
    auto *label = new QLabel(tr("&Search for"));
    label->setBuddy(m_words);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_words);
    column->addWidget(m_found, 1);
    resize(560, 440);
    connect(m_words, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_words, &QLineEdit::returnPressed, this, &SearchPopup::goToCurrent);
    connect(m_found, &QListWidget::itemActivated, this, &SearchPopup::goToCurrent);
    search({});
}

void SearchPopup::open(Session &session, QWidget *parent)
{
    (new SearchPopup(session, parent))->show();
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move through what was found while the words are still being typed.
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_found->setCurrentRow(qBound(0, m_found->currentRow() + step, m_found->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchPopup::addLine(const QString &iconName, const QString &text, const Place &place)
{
    m_found->addItem(new QListWidgetItem(icon(iconName), text));
    m_places.push_back(place);
}

void SearchPopup::search(const QString &words)
{
    m_found->clear();
    m_places.clear();
    const QString key = folded(words);
    for (const PageRow &row : pageRows()) {
        if (folded(row.title).contains(key))
            addLine(row.icon, row.title, {.page = row.id});
    }
    for (const TaskRow &row : taskRows()) {
        if (folded(row.title).contains(key))
            addLine(row.icon, row.title, row.place);
    }
    if (!key.isEmpty()) {
        searchPeople(words);
        searchRecords(key);
    }
    m_found->setCurrentRow(0);
}

void SearchPopup::searchPeople(const QString &words)
{
    auto people = PeopleService(m_session.target())
                      .list(m_session.actor(),
                            {.presence = Presence::Both, .on = m_session.today(), .words = words},
                            mostOfAKind);
    if (!people)
        return m_session.complain(people.error());
    tellApart(*people);
    for (const PersonSummary &person : *people)
        addLine(u"people"_s, tr("%1 · %2").arg(person.listed, describe(person)),
                {.page = u"people"_s, .record = person.id.value()});
}

void SearchPopup::searchRecords(const QString &key)
{
    const auto add = [&](const auto &found, auto name, const PageRow &page, const QString &kind) {
        if (!found) {
            // Pages of what the actor may not see stand there too, and say so.
            if (found.error().kind != ErrorKind::Forbidden)
                m_session.complain(found.error());
            return;
        }
        int left = mostOfAKind;
        for (const auto &one : *found) {
            const QString &text = std::invoke(name, one);
            if (folded(text).contains(key) && left-- > 0)
                addLine(page.icon, tr("%1 · %2").arg(text, kind),
                        {.page = page.id, .record = one.id.value()});
        }
    };
    Register &target = m_session.target();
    const Actor &actor = m_session.actor();
    for (const PageRow &page : pageRows()) {
        if (page.id == "agreements"_L1)
            add(AgreementService(target).agreements(actor), &Agreement::name, page,
                tr("agreement"));
        else if (page.id == "may-use"_L1)
            add(UseService(target).list(actor), &ConsentUse::name, page, tr("use of pictures"));
        else if (page.id == "publications"_L1)
            add(PublicationService(target).list(actor, true), &Publication::title, page,
                tr("publication"));
    }
}

void SearchPopup::goToCurrent()
{
    const int row = m_found->currentRow();
    if (row < 0)
        return;
    const Place place = m_places[size_t(row)];
    close();
    m_session.goTo(place);
}

} // namespace countersign
