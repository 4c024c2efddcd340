#include "agreements/wordingeditor.h"

#include "agreements/agreementservice.h"
#include "agreements/agreementtext.h"
#include "agreements/wordinghtml.h"
#include "common/errortext.h"
#include "common/prompts.h"
#include "people/kindtext.h"
#include "ui_wordingeditor.h"

#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// The languages of most homes in Britain; a draft in another one keeps it.
const QStringList &usualLanguages()
{
    static const QStringList codes{u"en"_s, u"cy"_s, u"ar"_s, u"bn"_s, u"zh"_s, u"fr"_s,
                                   u"gu"_s, u"fa"_s, u"pl"_s, u"pt"_s, u"pa"_s, u"ro"_s,
                                   u"so"_s, u"es"_s, u"ta"_s, u"tr"_s, u"uk"_s, u"ur"_s};
    return codes;
}

} // namespace

WordingEditor::WordingEditor(Session &session, const Agreement &agreement, const Wording &draft,
                             QWidget *parent)
    : WordingEditor(session, agreement, draft, draft, parent)
{
}

WordingEditor::WordingEditor(Session &session, const Agreement &agreement,
                             const WordingDraft &draft, QWidget *parent)
    : WordingEditor(session, agreement, draft, std::nullopt, parent)
{
}

WordingEditor::WordingEditor(Session &session, const Agreement &agreement,
                             const WordingDraft &draft, const std::optional<Wording> &before,
                             QWidget *parent)
    : QDialog(parent), m_session(session), m_agreement(agreement), m_draft(draft), m_before(before),
      m_isTranslation(!before && draft.number > 0), m_ui(std::make_unique<Ui::WordingEditor>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save the draft"));
    setWindowTitle(before ? tr("%1: draft of wording %2").arg(agreement.name).arg(draft.number)
                   : m_isTranslation
                       ? tr("%1: translate wording %2").arg(agreement.name).arg(draft.number)
                       : tr("%1: new wording").arg(agreement.name));
    m_ui->explanation->setText(
        tr("Nobody can sign a draft. Published, it can be signed from its first day on, and can "
           "never be changed: a later correction is a new wording."));
    m_ui->startsOn->setToday(session.today());
    fill();
    connectTools();
    connect(m_ui->publish, &QPushButton::clicked, this, &WordingEditor::publish);
}

WordingEditor::~WordingEditor() = default;

void WordingEditor::fill()
{
    for (const QString &code : usualLanguages())
        m_ui->language->addItem(languageText(code), code);
    if (m_ui->language->findData(m_draft.language) < 0)
        m_ui->language->addItem(languageText(m_draft.language), m_draft.language);
    m_ui->language->setCurrentIndex(m_ui->language->findData(m_draft.language));
    m_ui->startsOn->setDate(m_draft.startsOn);
    m_ui->asksAgain->setChecked(m_draft.asksAgain);
    // A translation asks again whom its original does.
    m_ui->asksAgain->setVisible(!m_isTranslation);
    m_ui->text->setHtml(m_draft.html);
    m_shown = draft();
}

void WordingEditor::connectTools()
{
    connect(m_ui->bold, &QPushButton::clicked, m_ui->text, &WordingTextEdit::setBold);
    connect(m_ui->heading, &QPushButton::clicked, m_ui->text, &WordingTextEdit::setHeading);
    connect(m_ui->list, &QPushButton::clicked, m_ui->text, &WordingTextEdit::setList);
    for (QPushButton *tool : {m_ui->bold, m_ui->heading, m_ui->list})
        connect(tool, &QPushButton::clicked, m_ui->text, [this] { m_ui->text->setFocus(); });
    connect(new QShortcut(QKeySequence::Bold, m_ui->text, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_ui->bold, &QPushButton::click);
    connect(m_ui->text, &QTextEdit::cursorPositionChanged, this, &WordingEditor::showFormat);
    connect(m_ui->text, &QTextEdit::currentCharFormatChanged, this, &WordingEditor::showFormat);
    showFormat();
}

void WordingEditor::showFormat()
{
    m_ui->bold->setChecked(m_ui->text->fontWeight() > QFont::Medium);
    m_ui->heading->setChecked(m_ui->text->isHeading());
    m_ui->list->setChecked(m_ui->text->isList());
}

WordingDraft WordingEditor::draft() const
{
    WordingDraft draft = m_draft;
    draft.language = m_ui->language->currentData().toString();
    draft.startsOn = m_ui->startsOn->date();
    draft.asksAgain = m_ui->asksAgain->isChecked();
    draft.html = wordingHtml(*m_ui->text->document());
    return draft;
}

void WordingEditor::complain(QWidget *field, const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    field->setFocus();
}

void WordingEditor::complainOf(const Error &error)
{
    const QHash<QString, QWidget *> fields{{u"wording.starts_on"_s, m_ui->startsOn},
                                           {u"wording.language"_s, m_ui->language}};
    if (error.kind == ErrorKind::Duplicate)
        return complain(m_ui->language, tr("This wording is there in %1 already. Choose another "
                                           "language, or change that draft.")
                                            .arg(m_ui->language->currentText()));
    complain(fields.value(error.where, m_ui->text), textOf(error));
}

bool WordingEditor::save()
{
    if (!m_ui->startsOn->isAcceptable()) {
        complain(m_ui->startsOn,
                 tr("%1 is not a date. Write it as day/month/year.").arg(m_ui->startsOn->text()));
        return false;
    }
    AgreementService agreements(m_session.target());
    const auto saved = [&]() -> Result<Wording> {
        if (m_before) {
            TRY(agreements.changeWording(m_session.actor(), *m_before, draft()));
            return agreements.wording(m_session.actor(), m_before->id);
        }
        TRY_LET(const WordingId id, agreements.draftWording(m_session.actor(), draft()));
        return agreements.wording(m_session.actor(), id);
    }();
    if (!saved) {
        complainOf(saved.error());
        return false;
    }
    m_before = *saved;
    m_draft = *saved;
    m_shown = draft();
    return true;
}

void WordingEditor::accept()
{
    if (!save())
        return;
    m_session.notice(tr("The draft of “%1” is saved.").arg(m_agreement.name), true);
    QDialog::accept();
}

void WordingEditor::publish()
{
    if (!save())
        return;
    const QString asked = m_before->asksAgain
                              ? tr("From %1 on, those who have signed an older wording are asked "
                                   "to sign again.")
                              : tr("Those who have signed an older wording are not asked again.");
    const bool isSure = m_session.prompts().confirm(
        this, tr("Publish wording %1 of “%2”?").arg(m_before->number).arg(m_agreement.name),
        tr("Published, it is frozen: its text, its first day (%1) and its language can never be "
           "changed. %2")
            .arg(dateText(m_before->startsOn), asked.arg(dateText(m_before->startsOn))),
        tr("Publish"));
    if (!isSure)
        return;
    const Done done =
        AgreementService(m_session.target()).publishWording(m_session.actor(), *m_before);
    if (!done)
        return complainOf(done.error());
    m_session.notice(tr("Wording %1 of “%2” is published and frozen.")
                         .arg(m_before->number)
                         .arg(m_agreement.name));
    QDialog::accept();
}

void WordingEditor::reject()
{
    if (!(draft() == m_shown) &&
        !m_session.prompts().confirm(this, tr("Throw away what was written?"),
                                     tr("The changes to this draft are not saved."),
                                     tr("Throw away")))
        return;
    QDialog::reject();
}

} // namespace countersign
