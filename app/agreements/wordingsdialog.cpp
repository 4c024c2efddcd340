#include "agreements/wordingsdialog.h"

#include "access/permissions.h"
#include "agreements/agreementdialog.h"
#include "agreements/agreementservice.h"
#include "agreements/agreementtext.h"
#include "agreements/wordingeditor.h"
#include "agreements/wordingsmodel.h"
#include "agreements/wordingview.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/prompts.h"
#include "common/twolinedelegate.h"
#include "people/kindtext.h"
#include "ui_wordingsdialog.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString factsOf(const Agreement &agreement)
{
    QStringList facts{audienceText(agreement.audience)};
    if (agreement.signers != Signers::Self)
        facts << WordingsDialog::tr("Signed by: %1").arg(signersText(agreement.signers));
    if (agreement.authoriser)
        facts << WordingsDialog::tr("An authoriser signs too");
    facts << (agreement.renewal == Renewal::Months
                  ? WordingsDialog::tr("Signed again every %n months", nullptr,
                                       agreement.renewalMonths)
                  : WordingsDialog::tr("Signed again: %1").arg(renewalText(agreement.renewal)));
    return facts.join(u"  ·  "_s);
}

} // namespace

WordingsDialog::WordingsDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::WordingsDialog>()),
      m_agreements(new QStandardItemModel(this)), m_wordings(new WordingsModel(this))
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->split->setStretchFactor(0, 2);
    m_ui->split->setStretchFactor(1, 5);
    m_ui->agreements->setModel(m_agreements);
    m_ui->agreements->setItemDelegate(new TwoLineDelegate(m_ui->agreements));
    m_ui->agreements->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->agreements->setMinimumWidth(310);
    m_ui->wordings->setSortingEnabled(false);
    m_ui->wordings->setModel(m_wordings);
    makeDeeds();
    connect(m_ui->agreements->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WordingsDialog::showAgreement);
    connect(m_ui->wordings->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WordingsDialog::showWording);
    connect(m_ui->wordings, &TableView::opened, this, &WordingsDialog::open);
    connect(&session, &Session::actorChanged, this, &WordingsDialog::enableDeeds);
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.isLarge || set.touches(u"agreement") || set.touches(u"wording"))
            reload();
    });
    reload();
}

WordingsDialog::~WordingsDialog() = default;

void WordingsDialog::makeDeeds()
{
    const std::tuple<QPushButton *, QString, void (WordingsDialog::*)()> deeds[] = {
        {m_ui->add, u"add"_s, &WordingsDialog::add},
        {m_ui->change, u"edit"_s, &WordingsDialog::change},
        {m_ui->retire, u"lapsed"_s, &WordingsDialog::retire},
        {m_ui->draft, u"add"_s, &WordingsDialog::draft},
        {m_ui->translate, u"copy"_s, &WordingsDialog::translate},
        {m_ui->edit, u"edit"_s, &WordingsDialog::open},
        {m_ui->discard, u"delete"_s, &WordingsDialog::discard},
    };
    for (const auto &[button, iconName, deed] : deeds) {
        button->setIcon(icon(iconName));
        connect(button, &QPushButton::clicked, this, deed);
    }
}

void WordingsDialog::reload()
{
    const AgreementId before = agreement() ? agreement()->id : AgreementId();
    auto all = AgreementService(m_session.target()).agreements(m_session.actor());
    if (!all) {
        failed(fail(all.error()));
        return;
    }
    m_all = std::move(*all);
    const QSignalBlocker quiet(m_ui->agreements->selectionModel());
    m_agreements->clear();
    for (const Agreement &row : m_all) {
        auto *line = new QStandardItem(icon(row.retired.isValid() ? u"lapsed"_s : u"agreements"_s),
                                       row.name);
        const QString second = row.retired.isValid()
                                   ? tr("Retired from %1").arg(dateText(row.retired))
                                   : audienceText(row.audience);
        line->setData(second, TwoLineDelegate::SecondLineRole);
        line->setAccessibleText(tr("%1. %2").arg(row.name, second));
        m_agreements->appendRow(line);
    }
    choose(before.isValid() || m_all.empty() ? before : m_all.front().id);
}

void WordingsDialog::choose(AgreementId id)
{
    const auto found = std::ranges::find(m_all, id, &Agreement::id);
    if (found != m_all.end())
        m_ui->agreements->setCurrentIndex(m_agreements->index(int(found - m_all.begin()), 0));
    showAgreement();
}

const Agreement *WordingsDialog::agreement() const
{
    const QModelIndex current = m_ui->agreements->currentIndex();
    return current.isValid() ? &m_all[size_t(current.row())] : nullptr;
}

const Wording *WordingsDialog::wording() const
{
    const QModelIndex current = m_ui->wordings->currentIndex();
    return current.isValid() ? &m_wordings->rowAt(current.row()) : nullptr;
}

void WordingsDialog::showAgreement()
{
    std::vector<Wording> wordings;
    if (agreement()) {
        auto read =
            AgreementService(m_session.target()).wordings(m_session.actor(), agreement()->id);
        if (!read) {
            failed(fail(read.error()));
            return;
        }
        wordings = std::move(*read);
    }
    m_ui->facts->setText(agreement() ? factsOf(*agreement())
                                     : tr("There is no agreement yet. Add one."));
    const bool isEmpty = wordings.empty();
    m_wordings->show(std::move(wordings), m_session.today());
    m_ui->wordings->resizeColumnsToContents();
    if (!isEmpty && !m_ui->wordings->currentIndex().isValid())
        m_ui->wordings->setCurrentIndex(m_wordings->index(0, 0));
    showWording();
}

void WordingsDialog::showWording()
{
    m_ui->preview->setHtml(wording() ? wording()->html : QString());
    enableDeeds();
}

void WordingsDialog::enableDeeds()
{
    const bool may = permits(m_session.actor().role, Permission::ChangeAgreements);
    const bool isDraft = wording() && !wording()->isPublished();
    m_ui->add->setEnabled(may);
    for (QPushButton *button : {m_ui->change, m_ui->retire, m_ui->draft})
        button->setEnabled(may && agreement());
    m_ui->retire->setText(agreement() && agreement()->retired.isValid() ? tr("B&ring back")
                                                                        : tr("&Retire…"));
    m_ui->translate->setEnabled(may && wording());
    m_ui->edit->setText(isDraft ? tr("&Edit or publish…") : tr("R&ead…"));
    m_ui->edit->setEnabled(wording() && (may || !isDraft));
    m_ui->discard->setEnabled(may && isDraft);
}

bool WordingsDialog::failed(const Done &done)
{
    m_ui->problem->setVisible(!done);
    if (!done)
        m_ui->problem->setText(textOf(done.error()));
    return !done;
}

void WordingsDialog::add()
{
    AgreementDialog dialog(m_session, {}, this);
    if (dialog.exec() == Accepted)
        choose(dialog.savedId());
}

void WordingsDialog::change()
{
    AgreementDialog(m_session, *agreement(), this).exec();
}

void WordingsDialog::retire()
{
    const Agreement before = *agreement();
    const bool isRetired = before.retired.isValid();
    if (!isRetired && !m_session.prompts().confirm(
                          this, tr("Retire “%1”?").arg(before.name),
                          tr("From today on nobody is asked to sign it. What was signed stays in "
                             "the register, and it can be brought back."),
                          tr("Retire")))
        return;
    const Done done =
        AgreementService(m_session.target())
            .retire(m_session.actor(), before, isRetired ? QDate() : m_session.today());
    if (!failed(done))
        m_session.notice(isRetired ? tr("“%1” is asked of people again.").arg(before.name)
                                   : tr("“%1” is retired.").arg(before.name),
                         true);
}

void WordingsDialog::write(const WordingDraft &draft)
{
    WordingEditor(m_session, *agreement(), draft, this).exec();
}

void WordingsDialog::draft()
{
    WordingDraft draft{.agreement = agreement()->id,
                       .startsOn = m_session.today(),
                       .asksAgain = asksAgainByDefault(agreement()->renewal)};
    // One begins with the text that is there.
    const auto english = std::ranges::find(m_wordings->rows(), draft.language, &Wording::language);
    if (english != m_wordings->rows().end())
        draft.html = english->html;
    write(draft);
}

void WordingsDialog::translate()
{
    WordingDraft draft = *wording();
    draft.language = u"cy"_s;
    write(draft);
}

void WordingsDialog::open()
{
    if (!wording())
        return;
    if (!wording()->isPublished()) {
        if (permits(m_session.actor().role, Permission::ChangeAgreements))
            WordingEditor(m_session, *agreement(), *wording(), this).exec();
        return;
    }
    auto *view = new WordingView(*agreement(), *wording(), this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show();
}

void WordingsDialog::discard()
{
    const Wording draft = *wording();
    const Done done = AgreementService(m_session.target()).discardWording(m_session.actor(), draft);
    if (!failed(done))
        m_session.notice(tr("The draft of wording %1 is discarded.").arg(draft.number), true);
}

} // namespace countersign
