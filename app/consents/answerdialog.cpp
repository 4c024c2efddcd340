#include "consents/answerdialog.h"

#include "common/errortext.h"
#include "consents/decisiontext.h"
#include "people/peopleservice.h"
#include "returns/formtext.h"
#include "returns/signerlist.h"
#include "school/schoolsettings.h"
#include "ui_answerdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// The least target that a pointer is asked to hit (WCAG 2.5.8).
constexpr int leastRow = 24;

} // namespace

AnswerDialog::AnswerDialog(Session &session, const Person &person,
                           const std::vector<ConsentUse> &uses, const ConsentUse &about,
                           std::optional<Answer> answer, QWidget *parent)
    : QDialog(parent), m_session(session), m_person(person),
      m_ui(std::make_unique<Ui::AnswerDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("An answer of or for %1").arg(person.names.known()));
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_ui->date->setToday(session.today());
    m_ui->date->setDate(session.today());
    for (const auto came : {Came::Email, Came::Telephone, Came::InPerson, Came::Paper, Came::Screen,
                            Came::EarlierRecords})
        m_ui->came->addItem(cameText(came), int(came));
    fillAnswers(about.basis, answer);
    fillUses(uses, about);
    fillGivers();
    connect(m_ui->giver, &QComboBox::currentIndexChanged, this, &AnswerDialog::showNote);
    showNote();
}

AnswerDialog::~AnswerDialog() = default;

void AnswerDialog::fillAnswers(Basis basis, std::optional<Answer> answer)
{
    const auto offered = basis == Basis::Consent
                             ? std::vector{Answer::Given, Answer::Refused, Answer::Withdrawn}
                             : std::vector{Answer::Objection, Answer::ObjectionSettled};
    for (const Answer one : offered)
        m_ui->answer->addItem(answerText(one), int(one));
    m_ui->answer->setCurrentIndex(answer ? m_ui->answer->findData(int(*answer)) : -1);
}

void AnswerDialog::fillUses(const std::vector<ConsentUse> &uses, const ConsentUse &about)
{
    for (const ConsentUse &use : uses) {
        if (use.basis != about.basis)
            continue;
        auto *entry = new QListWidgetItem(use.name, m_ui->uses);
        entry->setToolTip(use.explanation);
        entry->setSizeHint({0, qMax(leastRow, fontMetrics().height() + 6)});
        entry->setData(Qt::UserRole, use.id.value());
        entry->setCheckState(use.id == about.id ? Qt::Checked : Qt::Unchecked);
        if (use.id == about.id)
            m_ui->uses->setCurrentItem(entry);
    }
}

void AnswerDialog::fillGivers()
{
    const auto contacts =
        PeopleService(m_session.target()).contactsOf(m_session.actor(), m_person.id);
    const auto settings = SchoolSettingsService(m_session.target()).settings();
    if (contacts && settings)
        m_givers =
            offeredSigners(m_person, *contacts, settings->pupilAskedFromAge, m_session.today());
    for (const OfferedSigner &signer : m_givers)
        m_ui->giver->addItem(signerText(signer));
    m_ui->giver->addItem(tr("Somebody else"));
    const bool isClear = !m_givers.empty() && m_givers.front().entitlement == Entitlement::Entitled;
    m_ui->giver->setCurrentIndex(isClear ? 0 : -1);
}

OfferedSigner AnswerDialog::giver() const
{
    const int at = m_ui->giver->currentIndex();
    if (at >= 0 && at < int(m_givers.size()))
        return m_givers[size_t(at)];
    return {.giver = {.name = at < 0 ? QString() : m_ui->name->text().simplified()}};
}

void AnswerDialog::showNote()
{
    const bool isOther = m_ui->giver->currentIndex() == int(m_givers.size());
    m_ui->name->setVisible(isOther);
    m_ui->nameLabel->setVisible(isOther);
    const QString note =
        m_ui->giver->currentIndex() < 0 || isOther ? QString() : entitlementNote(giver());
    m_ui->note->setText(note);
    m_ui->note->setVisible(!note.isEmpty());
}

ConsentForm AnswerDialog::form() const
{
    ConsentForm form{.person = m_person.id,
                     .giver = giver().giver,
                     .answeredOn = m_ui->date->date(),
                     .came = Came(m_ui->came->currentData().toInt()),
                     .evidence = m_ui->evidence->text().simplified()};
    const auto answer = Answer(m_ui->answer->currentData().toInt());
    for (int row = 0; row < m_ui->uses->count(); ++row) {
        const QListWidgetItem *entry = m_ui->uses->item(row);
        if (entry->checkState() == Qt::Checked)
            form.answers.push_back(
                {.use = UseId(entry->data(Qt::UserRole).toLongLong()), .answer = answer});
    }
    return form;
}

void AnswerDialog::complain(QWidget *field, const QString &text)
{
    m_ui->note->setText(text);
    m_ui->note->show();
    field->setFocus();
}

void AnswerDialog::accept()
{
    if (m_ui->answer->currentIndex() < 0)
        return complain(m_ui->answer, tr("Please choose the answer."));
    const auto done = ConsentService(m_session.target()).record(m_session.actor(), form());
    if (!done) {
        QWidget *field = m_ui->uses;
        if (done.error().where.endsWith(u"_on"_s))
            field = m_ui->date;
        else if (done.error().where.endsWith(u"by_name"_s))
            field = m_ui->giver;
        return complain(field, textOf(done.error()));
    }
    m_session.notice(tr("The answer for %1 is recorded.").arg(m_person.names.known()), true);
    QDialog::accept();
}

} // namespace countersign
