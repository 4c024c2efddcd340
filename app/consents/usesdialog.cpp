#include "consents/usesdialog.h"

#include "common/errortext.h"
#include "common/icons.h"
#include "common/prompts.h"
#include "common/twolinedelegate.h"
#include "consents/decisiontext.h"
#include "consents/usedialog.h"
#include "consents/useservice.h"
#include "people/kindtext.h"
#include "ui_usesdialog.h"

using namespace Qt::StringLiterals;

namespace countersign {

UsesDialog::UsesDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::UsesDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->list->setItemDelegate(new TwoLineDelegate(m_ui->list));
    m_ui->add->setIcon(icon(u"add"_s));
    m_ui->change->setIcon(icon(u"edit"_s));
    connect(m_ui->add, &QPushButton::clicked, this, &UsesDialog::add);
    connect(m_ui->change, &QPushButton::clicked, this, &UsesDialog::change);
    connect(m_ui->up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_ui->retire, &QPushButton::clicked, this, &UsesDialog::retire);
    connect(m_ui->withRetired, &QCheckBox::toggled, this, &UsesDialog::reload);
    connect(m_ui->list, &QListWidget::itemActivated, this, &UsesDialog::change);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &UsesDialog::enableButtons);
    connect(&session.target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"consent_use"))
            reload();
    });
    reload();
}

UsesDialog::~UsesDialog() = default;

void UsesDialog::reload()
{
    auto uses =
        UseService(m_session.target()).list(m_session.actor(), m_ui->withRetired->isChecked());
    if (!uses)
        return say(countersign::fail(uses.error()));
    const int row = m_ui->list->currentRow();
    m_uses = std::move(*uses);
    m_ui->list->clear();
    for (const ConsentUse &use : m_uses) {
        auto *line = new QListWidgetItem(icon(use.retired.isValid() ? u"lapsed"_s : u"consents"_s),
                                         use.name, m_ui->list);
        line->setData(TwoLineDelegate::SecondLineRole,
                      use.retired.isValid()
                          ? tr("Retired on %1").arg(dateText(use.retired))
                          : tr("%1 · %2").arg(basisText(use.basis), use.explanation));
        line->setToolTip(use.explanation);
    }
    m_ui->list->setCurrentRow(qBound(0, row, m_ui->list->count() - 1));
    enableButtons();
}

const ConsentUse *UsesDialog::current() const
{
    const int row = m_ui->list->currentRow();
    return row >= 0 && row < int(m_uses.size()) ? &m_uses[size_t(row)] : nullptr;
}

void UsesDialog::enableButtons()
{
    const ConsentUse *use = current();
    const bool canChange = use && !use->retired.isValid();
    const int row = m_ui->list->currentRow();
    m_ui->change->setEnabled(canChange);
    m_ui->retire->setEnabled(canChange);
    // Among retired uses the order says nothing.
    m_ui->up->setEnabled(canChange && row > 0 && !m_ui->withRetired->isChecked());
    m_ui->down->setEnabled(canChange && row + 1 < m_ui->list->count() &&
                           !m_ui->withRetired->isChecked());
}

void UsesDialog::say(const Done &done)
{
    m_ui->problem->setVisible(!done);
    if (!done)
        m_ui->problem->setText(textOf(done.error()));
}

void UsesDialog::add()
{
    if (UseDialog(m_session, {}, this).exec() == Accepted)
        m_ui->list->setCurrentRow(m_ui->list->count() - 1);
}

void UsesDialog::change()
{
    if (const ConsentUse *use = current(); use && m_ui->change->isEnabled())
        UseDialog(m_session, *use, this).exec();
}

void UsesDialog::moveBy(int step)
{
    const int row = m_ui->list->currentRow();
    std::vector<UseId> order;
    for (const ConsentUse &use : m_uses)
        order.push_back(use.id);
    std::swap(order[size_t(row)], order[size_t(row + step)]);
    const Done done = UseService(m_session.target()).reorder(m_session.actor(), order);
    say(done);
    if (done)
        m_ui->list->setCurrentRow(row + step);
}

void UsesDialog::retire()
{
    const ConsentUse use = *current();
    if (!m_session.prompts().confirm(
            this, tr("Retire “%1”?").arg(use.name),
            tr("From today nothing new may be made of it, and nobody is asked about it any more. "
               "What was answered stays in the register."),
            tr("Retire it")))
        return;
    const Done done =
        UseService(m_session.target()).retire(m_session.actor(), use, m_session.today());
    say(done);
    if (done)
        m_session.notice(tr("%1 is retired.").arg(use.name), true);
}

} // namespace countersign
