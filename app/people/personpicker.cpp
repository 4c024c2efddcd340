#include "people/personpicker.h"

#include "common/icons.h"
#include "people/kindtext.h"
#include "people/namesakes.h"
#include "people/peopleservice.h"

#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostFound = 8;
constexpr int leastLetters = 50;

} // namespace

PersonPicker::PersonPicker(QWidget *parent) : QLineEdit(parent), m_found(new QListWidget(this))
{
    addAction(icon(u"search"_s), LeadingPosition);
    m_found->setObjectName(u"pickerFound"_s);
    m_found->setAccessibleName(tr("Found"));
    // The line keeps the focus: a click chooses and the next name can be typed.
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_found->hide();
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::search);
    connect(m_found, &QListWidget::itemClicked, this, &PersonPicker::pickCurrent);
}

PersonPicker::~PersonPicker()
{
    delete m_found;
}

void PersonPicker::searchIn(Session &session, unsigned kinds)
{
    m_session = &session;
    m_kinds = kinds;
}

void PersonPicker::search()
{
    m_found->clear();
    m_people.clear();
    if (!m_session || text().trimmed().isEmpty())
        return m_found->hide();
    auto people =
        PeopleService(m_session->target())
            .list(m_session->actor(), {.kinds = m_kinds, .on = m_session->today(), .words = text()},
                  mostFound);
    if (!people)
        return m_session->complain(people.error());
    m_people = std::move(*people);
    tellApart(m_people);
    for (const PersonSummary &person : m_people)
        m_found->addItem(tr("%1 · %2").arg(person.listed, describe(person)));
    if (m_people.empty()) {
        m_found->addItem(tr("Nobody here has that in the name"));
        m_found->item(0)->setFlags(Qt::NoItemFlags);
    }
    for (int row = 0; row < m_found->count(); ++row)
        m_found->item(row)->setSizeHint({0, qMax(26, fontMetrics().height() + 8)});
    m_found->setCurrentRow(0);
    place();
}

void PersonPicker::place()
{
    if (m_found->parentWidget() != window())
        m_found->setParent(window());
    const int height = m_found->sizeHintForRow(0) * m_found->count() + 2 * m_found->frameWidth();
    const int breadth = qMax(width(), fontMetrics().averageCharWidth() * leastLetters);
    QPoint at = mapTo(window(), QPoint(0, this->height()));
    if (at.y() + height > window()->height())
        at.setY(at.y() - this->height() - height);
    m_found->setGeometry({at, QSize(breadth, height)});
    m_found->show();
    m_found->raise();
}

void PersonPicker::pickCurrent()
{
    const int row = m_found->currentRow();
    if (row < 0 || row >= int(m_people.size()))
        return;
    const PersonSummary person = m_people[size_t(row)];
    m_found->hide();
    m_people.clear();
    clear();
    Q_EMIT picked(person);
}

void PersonPicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0 && !m_people.empty()) {
        m_found->setCurrentRow(qBound(0, m_found->currentRow() + step, m_found->count() - 1));
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !text().isEmpty()) {
        // Never on to the default button of a dialog while a name is being typed.
        pickCurrent();
    } else if (key == Qt::Key_Escape && !m_found->isHidden()) {
        m_found->hide();
        m_people.clear();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void PersonPicker::focusOutEvent(QFocusEvent *event)
{
    m_found->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace countersign
