#include "returns/formpanel.h"

#include "access/permissions.h"
#include "common/errortext.h"
#include "consents/decisiontext.h"
#include "people/kindtext.h"
#include "returns/formtext.h"
#include "returns/returnsservice.h"
#include "returns/sheetmenu.h"
#include "ui_formpanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// One for each of the agreements on a sheet; a sheet with more is worked with the arrows.
constexpr QStringView agreementKeys = u"ST";
constexpr int digits = 10;

bool takesText(QWidget *widget)
{
    return qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
}

} // namespace

FormPanel::FormPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::FormPanel>()),
      m_sheets(new SheetMenu(session, this))
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::ClickFocus);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_ui->pupilName->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_ui->signersTitle->setFont(bold);
    m_ui->sheet->setMenu(m_sheets);
    m_ui->date->setToday(session.today());
    m_ui->date->setDate(session.today());
    for (const auto came : {Came::Paper, Came::Email, Came::Screen, Came::InPerson, Came::Telephone,
                            Came::EarlierRecords})
        m_ui->came->addItem(cameText(came), int(came));
    m_ui->legend->setText(keyLegend());
    connectWidgets();
    showPupil({});
}

FormPanel::~FormPanel() = default;

void FormPanel::connectWidgets()
{
    connect(m_ui->answers, &AnswerRows::ticked, this, &FormPanel::showNote);
    // Keys lead to fields that may be scrolled away.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_ui->sheetArea->isAncestorOf(now))
            m_ui->scroll->ensureWidgetVisible(now, 0, 30);
    });
    connect(m_ui->signers, &SignerList::changed, this, &FormPanel::showNote);
    connect(m_ui->date, &DateEdit::dateChanged, this, &FormPanel::showNote);
    connect(m_ui->save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_ui->saveAndStay, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_ui->clear, &QPushButton::clicked, this, [this] {
        clearForm();
        focusForm();
    });
    connect(m_sheets, &SheetMenu::changed, this, [this] {
        askRows();
        Q_EMIT sheetsChanged();
    });
    for (const auto &[key, step] : {std::pair(Qt::Key_PageDown, 1), {Qt::Key_PageUp, -1}}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { Q_EMIT stepAsked(by); });
    }
    connect(&m_session.target(), &Register::changed, this, [this] {
        if (!m_isSaving && pupil().isValid())
            refresh();
    });
    connect(&m_session, &Session::actorChanged, this, &FormPanel::showNote);
}

void FormPanel::showPupil(PersonId id)
{
    m_blank = {};
    m_blank.pupil.id = id;
    if (id.isValid())
        reload();
    m_ui->pupilName->setText(m_blank.pupil.pupil ? formTitle(m_blank.pupil) : QString());
    m_ui->signers->setSigners(m_blank.signers);
    askRows();
    setEnabled(m_blank.pupil.pupil.has_value());
    m_ui->scroll->ensureVisible(0, 0);
}

void FormPanel::reload()
{
    auto blank = ReturnsService(m_session.target())
                     .blank(m_session.actor(), m_blank.pupil.id, m_session.today());
    if (blank)
        m_blank = std::move(*blank);
    else if (blank.error().kind != ErrorKind::Forbidden)
        m_session.complain(blank.error());
}

void FormPanel::refresh()
{
    const auto questionsBefore = questions();
    const auto signersBefore = m_blank.signers;
    reload();
    // What is half filled in stays, unless something else is asked now.
    if (questions() != questionsBefore || m_blank.signers != signersBefore)
        return showPupil(pupil());
    showLast();
    showNote();
}

std::vector<OfferedAgreement> FormPanel::onSheet() const
{
    auto agreements = m_blank.agreements;
    std::erase_if(agreements, [this](const OfferedAgreement &offered) {
        return !m_sheets->isOnSheet(offered.agreement) || offered.wordings.empty();
    });
    return agreements;
}

std::vector<AskedRow> FormPanel::questions() const
{
    std::vector<AskedRow> rows;
    for (const OfferedAgreement &offered : onSheet()) {
        const auto at = qsizetype(rows.size());
        const QString key = at < agreementKeys.size() ? QString(agreementKeys[at]) : QString();
        rows.push_back(askedRow(key, offered, m_sheets->wordingOf(offered)));
    }
    for (size_t at = 0; at < m_blank.uses.size(); ++at) {
        const QString key = at < digits ? QString::number((at + 1) % digits) : QString();
        rows.push_back(askedRow(key, m_blank.uses[at].use));
    }
    return rows;
}

void FormPanel::askRows()
{
    m_sheets->offer(m_blank.agreements);
    m_ui->sheet->setVisible(!m_blank.agreements.empty());
    m_ui->answers->setRows(questions());
    orderTabs();
    showLast();
    showNote();
}

void FormPanel::orderTabs()
{
    QWidget *before = m_ui->sheet;
    for (const auto &stops : {m_ui->answers->tabStops(), m_ui->signers->tabStops(),
                              std::vector<QWidget *>{m_ui->date}}) {
        for (QWidget *next : stops) {
            setTabOrder(before, next);
            before = next;
        }
    }
}

void FormPanel::showLast()
{
    int row = 0;
    for (const OfferedAgreement &offered : onSheet())
        m_ui->answers->setLast(row++, lastText(offered.standing));
    for (const OfferedUse &offered : m_blank.uses)
        m_ui->answers->setLast(row++, lastText(offered));
}

void FormPanel::showNote()
{
    if (!m_blank.pupil.pupil)
        return say(permits(m_session.actor().role, Permission::RecordConsents)
                       ? QString()
                       : tr("Your role does not record forms. The office, the head and the safety "
                            "lead do."));
    QStringList notes;
    const auto signer = m_ui->signers->chosen();
    if (signer)
        notes << entitlementNote(*signer);
    const QDate day = m_ui->date->date();
    if (signer && m_blank.isRecorded(signer->giver, day))
        notes << tr("A form of %1 by %2 is recorded already. What you save now is recorded beside "
                    "it, and the newer answer counts.")
                     .arg(dateText(day), signer->giver.name);
    notes.removeAll(QString());
    say(notes.join(u'\n'));
}

void FormPanel::say(const QString &text)
{
    m_ui->note->setText(text);
    m_ui->note->setVisible(!text.isEmpty());
}

bool FormPanel::isTouched() const
{
    return m_ui->answers->isTouched();
}

void FormPanel::focusForm()
{
    m_ui->answers->focusRow(0);
}

bool FormPanel::isSignedByAllYes(const OfferedAgreement &offered) const
{
    // A second name on the same sheet signs nothing twice, and a pupil does not sign for a parent.
    const auto signer = m_ui->signers->chosen();
    const bool isByPupil = signer && signer->giver.capacity == Capacity::Pupil;
    const bool isSignedThatDay =
        isSigned(offered.standing.kind) && offered.standing.since == m_ui->date->date();
    return !isSignedThatDay && !(isByPupil && needsParent(offered.agreement));
}

void FormPanel::tickAll()
{
    int row = 0;
    for (const OfferedAgreement &offered : onSheet()) {
        if (isSignedByAllYes(offered))
            m_ui->answers->setTick(row, Tick::Yes);
        ++row;
    }
    for (; row < m_ui->answers->count(); ++row)
        m_ui->answers->setTick(row, Tick::Yes);
}

void FormPanel::flip(int row)
{
    const bool isAgreement = row < int(onSheet().size());
    const Tick first = isAgreement ? Tick::Yes : Tick::No;
    const Tick second = isAgreement ? Tick::No : Tick::Yes;
    m_ui->answers->setTick(row, m_ui->answers->tick(row) == first ? second : first);
}

void FormPanel::clearForm()
{
    m_ui->answers->clearTicks();
    m_ui->signers->setSigners(m_blank.signers);
    showNote();
}

bool FormPanel::handleLetter(QChar letter)
{
    const int row = m_ui->answers->rowOfKey(letter);
    if (row >= 0) {
        flip(row);
        return true;
    }
    if (letter == u'A') {
        tickAll();
        return true;
    }
    for (const auto &[key, field] :
         {std::pair(u'D', static_cast<QLineEdit *>(m_ui->date)), {u'W', m_ui->evidence}}) {
        if (letter == key) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return true;
        }
    }
    return m_ui->signers->chooseByKey(letter);
}

void FormPanel::handleEscape()
{
    if (takesText(focusWidget()))
        m_ui->answers->focusRow(m_ui->answers->currentRow());
    else
        clearForm();
}

void FormPanel::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (modifiers & ~Qt::ShiftModifier) == 0)
        return save(modifiers == Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        return handleEscape();
    const QString text = event->text().toUpper();
    // Caps lock and a shift held too long are no reason to miss a key.
    if ((modifiers & ~Qt::ShiftModifier) == 0 && text.size() == 1 && handleLetter(text.front()))
        return;
    QWidget::keyPressEvent(event);
}

ReturnedForm FormPanel::form() const
{
    ReturnedForm form{.pupil = pupil(),
                      .signedOn = m_ui->date->date(),
                      .came = Came(m_ui->came->currentData().toInt()),
                      .evidence = m_ui->evidence->text().simplified()};
    if (const auto signer = m_ui->signers->chosen())
        form.signer = signer->giver;
    int row = 0;
    for (const OfferedAgreement &offered : onSheet()) {
        const Tick tick = m_ui->answers->tick(row++);
        if (tick != Tick::None)
            form.agreements.push_back({.agreement = offered.agreement.id,
                                       .wording = m_sheets->wordingOf(offered),
                                       .outcome = tick == Tick::Yes ? SignatureOutcome::Signed
                                                                    : SignatureOutcome::Declined});
    }
    for (const OfferedUse &offered : m_blank.uses) {
        const Tick tick = m_ui->answers->tick(row++);
        if (tick == Tick::None)
            continue;
        if (const auto answer = answerFor(offered.use, tick == Tick::Yes))
            form.answers.push_back({.use = offered.use.id, .answer = *answer});
    }
    return form;
}

void FormPanel::save(bool isMoreToCome)
{
    if (!m_blank.pupil.pupil)
        return;
    m_isSaving = true;
    const auto done = ReturnsService(m_session.target()).record(m_session.actor(), form());
    m_isSaving = false;
    if (!done) {
        say(problemText(done.error()));
        return focusField(done.error().where);
    }
    m_ui->answers->clearTicks();
    m_session.notice(tr("The form of %1 is recorded.").arg(pupilName()), true);
    Q_EMIT recorded(pupil(), isMoreToCome);
}

void FormPanel::focusField(const QString &field)
{
    if (field.endsWith(u"_on"_s))
        return m_ui->date->setFocus();
    if (field.endsWith(u"by_name"_s) || field == "signatory.name"_L1)
        return m_ui->signers->focusMissing();
    m_ui->answers->focusRow(m_ui->answers->currentRow());
}

} // namespace countersign
