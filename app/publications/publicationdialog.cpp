#include "publications/publicationdialog.h"

#include "common/errortext.h"
#include "consents/publicationservice.h"
#include "consents/slipservice.h"
#include "consents/sliptext.h"
#include "consents/useservice.h"
#include "people/peoplerepository.h"
#include "ui_publicationdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

PublicationDialog::PublicationDialog(Session &session,
                                     const std::optional<Publication> &publication, QWidget *parent)
    : QDialog(parent), m_session(session), m_before(publication),
      m_ui(std::make_unique<Ui::PublicationDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    setWindowTitle(publication ? tr("Change a publication") : tr("Add a publication"));
    m_ui->approval->setVisible(publication && publication->isApproved());
    m_ui->chooser->searchIn(session);
    for (DateEdit *field : {m_ui->published, m_ui->ended})
        field->setToday(session.today());
    fill(publication ? static_cast<const PublicationDraft &>(*publication) : PublicationDraft());
    connect(m_ui->use, &QComboBox::currentIndexChanged, this, &PublicationDialog::sayWhoMayNot);
    connect(m_ui->isLongStanding, &QCheckBox::toggled, this, &PublicationDialog::sayWhoMayNot);
    connect(m_ui->chooser, &PeopleChooser::changed, this, &PublicationDialog::sayWhoMayNot);
    sayWhoMayNot();
    m_ui->title->setFocus();
    resize(620, 660);
}

PublicationDialog::~PublicationDialog() = default;

void PublicationDialog::fill(const PublicationDraft &draft)
{
    fillUses(draft.use);
    m_ui->title->setText(draft.title);
    m_ui->place->setText(draft.place);
    m_ui->published->setDate(draft.published);
    m_ui->ended->setDate(draft.ended);
    m_ui->isLongStanding->setChecked(draft.isLongStanding);
    const auto people = PeopleRepository(m_session.target().database()).summaries(draft.people);
    if (people)
        m_ui->chooser->setPeople(*people);
    else
        // Saving without them would take them out of it.
        m_session.complain(people.error());
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(people.has_value());
}

void PublicationDialog::fillUses(UseId shown)
{
    const auto uses = UseService(m_session.target()).list(m_session.actor(), true);
    if (!uses)
        return m_session.complain(uses.error());
    for (const ConsentUse &use : *uses) {
        if (!use.isRetired(m_session.today()) || use.id == shown)
            m_ui->use->addItem(use.name, use.id.value());
    }
    m_ui->use->setCurrentIndex(m_ui->use->findData(shown.value()));
}

PublicationDraft PublicationDialog::draft() const
{
    return {.title = m_ui->title->text().simplified(),
            .use = UseId(m_ui->use->currentData().toLongLong()),
            .place = m_ui->place->text().simplified(),
            .published = m_ui->published->date(),
            .ended = m_ui->ended->date(),
            .isLongStanding = m_ui->isLongStanding->isChecked(),
            .people = m_ui->chooser->people()};
}

void PublicationDialog::sayWhoMayNot()
{
    const PublicationDraft typed = draft();
    m_ui->standing->clear();
    m_ui->chooser->markBlocked({});
    if (typed.isLongStanding)
        return m_ui->standing->setText(
            tr("Everybody shown is asked once more, for this picture alone."));
    if (!typed.use.isValid() || typed.people.empty())
        return;
    const auto slip = SlipService(m_session.target())
                          .check(m_session.actor(), {.use = typed.use, .people = typed.people});
    if (!slip)
        return m_ui->standing->setText(textOf(slip.error()));
    m_ui->chooser->markBlocked(slip->blocked());
    m_ui->standing->setText(slip->isClear()
                                ? tr("Everybody in it may be shown.")
                                : tr("May not be shown: %1. It can be saved, but not approved.")
                                      .arg(namesOf(slip->blocked())));
}

void PublicationDialog::complain(QWidget *field, const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    field->setFocus();
}

void PublicationDialog::complainOf(const Error &error)
{
    const QHash<QString, QWidget *> fields{{u"publication.place"_s, m_ui->place},
                                           {u"publication.consent_use"_s, m_ui->use},
                                           {u"publication.ended_on"_s, m_ui->ended}};
    complain(fields.value(error.where, m_ui->title), textOf(error));
}

void PublicationDialog::accept()
{
    for (DateEdit *field : {m_ui->published, m_ui->ended}) {
        if (!field->isAcceptable())
            return complain(field,
                            tr("%1 is not a date. Write it as day/month/year.").arg(field->text()));
    }
    PublicationService publications(m_session.target());
    if (m_before) {
        const Done done = publications.change(m_session.actor(), *m_before, draft());
        if (!done)
            return complainOf(done.error());
        m_savedId = m_before->id;
    } else {
        const auto added = publications.add(m_session.actor(), draft());
        if (!added)
            return complainOf(added.error());
        m_savedId = *added;
    }
    m_session.notice(tr("“%1” is saved.").arg(draft().title), true);
    QDialog::accept();
}

} // namespace countersign
