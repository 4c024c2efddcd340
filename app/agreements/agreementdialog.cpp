#include "agreements/agreementdialog.h"

#include "agreements/agreementservice.h"
#include "agreements/agreementtext.h"
#include "common/errortext.h"
#include "ui_agreementdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString renewalHint(Renewal renewal)
{
    switch (renewal) {
    case Renewal::Joining:
        return AgreementDialog::tr("Signed once, it holds for the whole time at the school.");
    case Renewal::EachSeptember:
        return AgreementDialog::tr("It holds to 31 August. What is signed from 1 June on holds for "
                                   "the coming school year too.");
    case Renewal::Months:
        return AgreementDialog::tr("It holds for so many months from the day it was signed.");
    case Renewal::WordingChange:
        return AgreementDialog::tr("It holds until a new wording asks everybody again.");
    }
    return {};
}

} // namespace

AgreementDialog::AgreementDialog(Session &session, const std::optional<Agreement> &agreement,
                                 QWidget *parent)
    : QDialog(parent), m_session(session), m_before(agreement),
      m_ui(std::make_unique<Ui::AgreementDialog>())
{
    m_ui->setupUi(this);
    m_ui->problem->hide();
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    setWindowTitle(agreement ? tr("Change “%1”").arg(agreement->name) : tr("Add an agreement"));
    for (const auto &[audience, code] : audienceCodes.rows)
        m_ui->audience->addItem(audienceText(audience), int(audience));
    for (const auto &[renewal, code] : renewalCodes.rows)
        m_ui->renewal->addItem(renewalText(renewal), int(renewal));
    connect(m_ui->audience, &QComboBox::currentIndexChanged, this, &AgreementDialog::offerSigners);
    connect(m_ui->renewal, &QComboBox::currentIndexChanged, this, &AgreementDialog::showRenewal);

    const AgreementDraft shown = agreement.value_or(Agreement());
    m_ui->name->setText(shown.name);
    m_ui->audience->setCurrentIndex(m_ui->audience->findData(int(shown.audience)));
    offerSigners();
    m_ui->signers->setCurrentIndex(qMax(0, m_ui->signers->findData(int(shown.signers))));
    m_ui->authoriser->setChecked(shown.authoriser);
    m_ui->renewal->setCurrentIndex(m_ui->renewal->findData(int(shown.renewal)));
    if (shown.renewalMonths > 0)
        m_ui->months->setValue(shown.renewalMonths);
    showRenewal();
}

AgreementDialog::~AgreementDialog() = default;

void AgreementDialog::offerSigners()
{
    AgreementDraft asked = draft();
    asked.name = u"any"_s;
    m_ui->signers->clear();
    for (const auto &[signers, code] : signersCodes.rows) {
        asked.signers = signers;
        if (checkAgreement(asked))
            m_ui->signers->addItem(asked.audience == Audience::Parents
                                       ? tr("One parent or carer of the pupil")
                                       : signersText(signers),
                                   int(signers));
    }
}

void AgreementDialog::showRenewal()
{
    const Renewal renewal = draft().renewal;
    m_ui->months->setVisible(renewal == Renewal::Months);
    m_ui->monthsLabel->setVisible(renewal == Renewal::Months);
    m_ui->hint->setText(renewalHint(renewal));
}

AgreementDraft AgreementDialog::draft() const
{
    const auto renewal = Renewal(m_ui->renewal->currentData().toInt());
    return {.name = m_ui->name->text().simplified(),
            .audience = Audience(m_ui->audience->currentData().toInt()),
            .signers = Signers(m_ui->signers->currentData().toInt()),
            .authoriser = m_ui->authoriser->isChecked(),
            .renewal = renewal,
            .renewalMonths = renewal == Renewal::Months ? m_ui->months->value() : 0};
}

Done AgreementDialog::save()
{
    AgreementService agreements(m_session.target());
    if (m_before) {
        m_savedId = m_before->id;
        return agreements.change(m_session.actor(), *m_before, draft());
    }
    TRY_LET(m_savedId, agreements.add(m_session.actor(), draft()));
    return {};
}

void AgreementDialog::complain(QWidget *field, const QString &text)
{
    m_ui->problem->setText(text);
    m_ui->problem->show();
    field->setFocus();
}

void AgreementDialog::accept()
{
    const Done done = save();
    if (!done && done.error().where == "agreement.audience"_L1)
        return complain(m_ui->audience,
                        tr("Somebody has signed it already, so it stays with those it is for. "
                           "Retire it, and add another agreement for the others."));
    if (!done)
        return complain(m_ui->name, textOf(done.error()));
    m_session.notice(tr("“%1” is saved.").arg(draft().name), true);
    QDialog::accept();
}

} // namespace countersign
