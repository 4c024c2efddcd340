#include "consents/usedialog.h"

#include "common/errortext.h"
#include "consents/decisiontext.h"
#include "consents/useservice.h"
#include "ui_usedialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString explanationOf(Basis basis)
{
    switch (basis) {
    case Basis::Consent:
        return UseDialog::tr("Nobody is shown without a yes from somebody entitled to give it. It "
                             "can be refused, and withdrawn at any time.");
    case Basis::PublicTask:
        return UseDialog::tr("The school does it as part of its task and does not ask for a yes. "
                             "Parents are told, and may object; until an objection is settled the "
                             "answer is no.");
    case Basis::LegitimateInterests:
        break;
    }
    return UseDialog::tr("The school has weighed its interest against the pupils’ and written that "
                         "down. It does not ask for a yes. Parents are told, and may object; until "
                         "an objection is settled the answer is no.");
}

} // namespace

UseDialog::UseDialog(Session &session, const std::optional<ConsentUse> &use, QWidget *parent)
    : QDialog(parent), m_session(session), m_before(use), m_ui(std::make_unique<Ui::UseDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    setWindowTitle(use ? tr("Change a use") : tr("Add a use"));
    for (const auto basis : {Basis::Consent, Basis::PublicTask, Basis::LegitimateInterests})
        m_ui->basis->addItem(basisText(basis), int(basis));
    const ConsentUseDraft shown = use.value_or(ConsentUse());
    m_ui->name->setText(shown.name);
    m_ui->explanation->setPlainText(shown.explanation);
    m_ui->basis->setCurrentIndex(m_ui->basis->findData(int(shown.basis)));
    connect(m_ui->basis, &QComboBox::currentIndexChanged, this, &UseDialog::explainBasis);
    explainBasis();
}

UseDialog::~UseDialog() = default;

void UseDialog::explainBasis()
{
    const Basis chosen = draft().basis;
    QString text = explanationOf(chosen);
    if (m_before && m_before->basis == Basis::Consent && chosen != Basis::Consent)
        text += tr(" Everybody who said no counts as objecting from now on.");
    m_ui->meaning->setText(text);
}

ConsentUseDraft UseDialog::draft() const
{
    return {.name = m_ui->name->text().simplified(),
            .explanation = m_ui->explanation->toPlainText().trimmed(),
            .basis = Basis(m_ui->basis->currentData().toInt())};
}

Done UseDialog::save()
{
    UseService uses(m_session.target());
    if (m_before)
        return uses.change(m_session.actor(), *m_before, draft());
    TRY(uses.add(m_session.actor(), draft()));
    return {};
}

void UseDialog::accept()
{
    if (const Done done = save(); !done) {
        m_ui->problem->setText(textOf(done.error()));
        m_ui->problem->show();
        if (done.error().where == "consent_use.explanation"_L1)
            m_ui->explanation->setFocus();
        else
            m_ui->name->setFocus();
        return;
    }
    m_session.notice(tr("%1 is saved.").arg(draft().name), true);
    QDialog::accept();
}

} // namespace countersign
