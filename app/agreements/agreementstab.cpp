#include "agreements/agreementstab.h"

#include "access/permissions.h"
#include "agreements/agreementservice.h"
#include "agreements/agreementtext.h"
#include "agreements/signatureservice.h"
#include "agreements/signaturesmodel.h"
#include "agreements/signaturetext.h"
#include "agreements/voiding.h"
#include "agreements/wordingview.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "common/twolinedelegate.h"

#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

/// The list is as high as what is in it, up to this; then it scrolls.
constexpr int mostStandings = 3;

Result<std::vector<SignatureLine>> linesOf(Session &session, PersonId person)
{
    AgreementService agreements(session.target());
    TRY_LET(const auto signatures,
            SignatureService(session.target()).signaturesOf(session.actor(), person));
    std::vector<SignatureLine> lines;
    for (const Signature &signature : signatures) {
        TRY_LET(const Agreement agreement,
                agreements.agreement(session.actor(), signature.agreement));
        TRY_LET(const Wording wording, agreements.wording(session.actor(), signature.wording));
        lines.push_back({signature, agreement, wording});
    }
    return lines;
}

} // namespace

AgreementsTab::AgreementsTab(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_explanation(new QLabel), m_standings(new QListView),
      m_standingsModel(new QStandardItemModel(this)),
      m_signaturesLabel(new QLabel(tr("What was &signed"))), m_table(new TableView),
      m_signatures(new SignaturesModel(this)), m_facts(new QTextBrowser),
      m_wording(new QPushButton(tr("Show the &wording…"))), m_void(new QPushButton(tr("&Void…")))
{
    setObjectName(u"agreementsTab"_s);
    m_explanation->setWordWrap(true);
    m_standings->setObjectName(u"personStandings"_s);
    m_standings->setAccessibleName(tr("Agreements that ask this person"));
    m_standings->setModel(m_standingsModel);
    m_standings->setItemDelegate(new TwoLineDelegate(m_standings));
    m_standings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_standings->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(u"signatures"_s);
    m_table->setAccessibleName(tr("What was signed"));
    m_table->setModel(m_signatures);
    m_table->setSortingEnabled(false);
    m_signaturesLabel->setBuddy(m_table);
    m_facts->setObjectName(u"signatureFacts"_s);
    m_facts->setAccessibleName(tr("About this signature"));
    m_wording->setObjectName(u"showWording"_s);
    m_wording->setIcon(icon(u"agreements"_s));
    m_void->setObjectName(u"voidSignature"_s);
    m_void->setIcon(icon(u"delete"_s));

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_wording, m_void}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_explanation);
    column->addWidget(m_standings);
    column->addWidget(m_signaturesLabel);
    column->addWidget(m_table, 3);
    column->addWidget(m_facts, 2);
    column->addLayout(buttons);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgreementsTab::showCurrent);
    connect(m_table, &TableView::opened, this, &AgreementsTab::showWording);
    connect(m_wording, &QPushButton::clicked, this, &AgreementsTab::showWording);
    connect(m_void, &QPushButton::clicked, this, &AgreementsTab::voidCurrent);
}

void AgreementsTab::show(const Person &person)
{
    const bool isSame = person.id == m_id;
    m_id = person.id;
    m_name = person.names.known();
    showStandings();
    showSignatures(isSame);
}

void AgreementsTab::showStandings()
{
    const auto standings = AgreementStandings(m_session.target())
                               .standingsOf(m_session.actor(), m_id, m_session.today());
    m_standingsModel->clear();
    m_explanation->setVisible(!standings || standings->empty());
    m_standings->setVisible(standings && !standings->empty());
    if (!standings) {
        m_explanation->setText(tr("The agreements could not be read."));
        return;
    }
    if (standings->empty())
        m_explanation->setText(tr("No agreement asks this person today. What parents and carers "
                                  "sign is kept with the pupil."));
    for (const AgreementStanding &row : *standings) {
        auto *line = new QStandardItem(icon(standingIcon(row.standing)), row.agreement.name);
        const QString sentence = standingSentence(row.standing);
        line->setData(sentence, TwoLineDelegate::SecondLineRole);
        line->setAccessibleText(
            tr("%1: %2", "an agreement and a standing").arg(row.agreement.name, sentence));
        m_standingsModel->appendRow(line);
    }
    const int shown = qMin(mostStandings, m_standingsModel->rowCount());
    m_standings->setFixedHeight(shown * m_standings->sizeHintForRow(0) + 2);
}

void AgreementsTab::showSignatures(bool isSamePerson)
{
    auto lines = linesOf(m_session, m_id);
    if (!lines)
        return m_session.complain(lines.error());
    const bool hasAny = !lines->empty();
    if (isSamePerson)
        m_signatures->updateRows(std::move(*lines));
    else
        m_signatures->setRows(std::move(*lines));
    m_signaturesLabel->setText(hasAny ? tr("What was &signed") : tr("Nothing was signed yet."));
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_facts, m_wording, m_void})
        part->setVisible(hasAny);
    m_table->resizeColumnsToContents();
    if (hasAny && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_signatures->index(0, 0));
    showCurrent();
}

void AgreementsTab::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_facts->clear();
    m_wording->setEnabled(current.isValid());
    m_void->setEnabled(false);
    if (!current.isValid())
        return;
    const SignatureLine &line = m_signatures->rowAt(current.row());
    m_facts->setHtml(signatureHtml(line.signature, line.wording));
    m_void->setEnabled(!line.signature.voided &&
                       permits(m_session.actor().role, Permission::RecordSignatures));
}

void AgreementsTab::showWording()
{
    const SignatureLine &line = m_signatures->rowAt(m_table->currentIndex().row());
    auto *view = new WordingView(line.agreement, line.wording, this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show();
}

void AgreementsTab::voidCurrent()
{
    const SignatureLine &line = m_signatures->rowAt(m_table->currentIndex().row());
    voidWithReason(m_session, this, line.signature.id, m_name);
}

} // namespace countersign
