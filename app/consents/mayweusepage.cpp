#include "consents/mayweusepage.h"

#include "common/errortext.h"
#include "common/icons.h"
#include "consents/markpainter.h"
#include "consents/slipservice.h"
#include "consents/slipsmodel.h"
#include "consents/sliptext.h"
#include "consents/useservice.h"
#include "people/kindtext.h"
#include "ui_mayweusepage.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int signSize = 40;

} // namespace

MayWeUsePage::MayWeUsePage(Session &session, QWidget *parent)
    : Page(session, parent), m_ui(std::make_unique<Ui::MayWeUsePage>()),
      m_slips(new SlipsModel(session, this))
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_ui->answer->setFont(large);
    m_ui->copy->setIcon(icon(u"copy"_s));
    m_ui->keep->setIcon(icon(u"camera-check"_s));
    m_ui->chooser->searchIn(session);
    m_ui->slips->setModel(m_slips);
    m_ui->slips->setSortingEnabled(false);
    m_ui->slips->setColumnWidth(1, 200);
    m_ui->slips->setColumnWidth(2, 150);
    m_ui->slips->setColumnWidth(3, 120);
    m_ui->slips->rememberIn(session.settings());
    m_ui->split->setStretchFactor(0, 3);
    m_ui->split->setStretchFactor(1, 2);
    fillUses();

    connect(m_ui->use, &QComboBox::currentIndexChanged, this, &MayWeUsePage::answer);
    connect(m_ui->purpose, &QLineEdit::textChanged, this, [this] {
        // What it is for decides nothing, so nobody is checked again for it.
        if (m_shown.lines.empty() || m_shown.id.isValid())
            answer();
        else
            showChecked();
    });
    connect(m_ui->chooser, &PeopleChooser::changed, this, &MayWeUsePage::answer);
    connect(m_ui->leaveOut, &QPushButton::clicked, this, &MayWeUsePage::leaveOut);
    connect(m_ui->copy, &QPushButton::clicked, this, &MayWeUsePage::copy);
    connect(m_ui->keep, &QPushButton::clicked, this, &MayWeUsePage::keep);
    connect(m_ui->slips, &TableView::opened, this, &MayWeUsePage::showKept);
    connect(&target(), &Register::changed, this, [this](const ChangeSet &set) {
        if (set.touches(u"consent_use"))
            fillUses();
        else if (!set.touches(u"permission_slip"))
            answer();
    });
    connect(&session, &Session::actorChanged, this, [this] {
        fillUses();
        m_slips->reload();
    });
    answer();
}

MayWeUsePage::~MayWeUsePage() = default;

void MayWeUsePage::fillUses()
{
    const auto uses = UseService(target()).list(actor());
    if (!uses)
        return session().complain(uses.error());
    {
        const QSignalBlocker quiet(m_ui->use);
        const QVariant chosen = m_ui->use->currentData();
        m_ui->use->clear();
        for (const ConsentUse &use : *uses)
            m_ui->use->addItem(use.name, use.id.value());
        // None to begin with: the use decides, so it is chosen and never assumed.
        m_ui->use->setCurrentIndex(chosen.isValid() ? m_ui->use->findData(chosen) : -1);
    }
    answer();
}

SlipDraft MayWeUsePage::draft() const
{
    return {.use = UseId(m_ui->use->currentData().toLongLong()),
            .purpose = m_ui->purpose->text().simplified(),
            .people = m_ui->chooser->people()};
}

void MayWeUsePage::showNothing(const QString &text)
{
    m_shown = {};
    m_ui->sign->clear();
    m_ui->sign->hide();
    m_ui->answer->setText(text);
    m_ui->detail->clear();
    m_ui->chooser->markBlocked({});
    for (QPushButton *button : {m_ui->leaveOut, m_ui->copy, m_ui->keep})
        button->setEnabled(false);
}

void MayWeUsePage::answer()
{
    const SlipDraft asked = draft();
    if (!asked.use.isValid())
        return showNothing(tr("Choose a use. It is never assumed."));
    if (asked.people.empty())
        return showNothing(tr("Who is in the picture? Type a name, or take a whole class."));
    auto slip = SlipService(target()).check(actor(), asked);
    if (!slip)
        return showNothing(textOf(slip.error()));
    m_shown = std::move(*slip);
    m_shownUse = m_ui->use->currentText();
    showChecked();
}

void MayWeUsePage::showChecked()
{
    m_ui->chooser->markBlocked(m_shown.blocked());
    const int others = int(m_shown.lines.size() - m_shown.blocked().size());
    const QString rest = m_shown.isClear() ? QString()
                         : others == 0     ? tr("Nobody else is in it. ")
                                           : tr("The other %n may be shown. ", nullptr, others);
    const bool hasPurpose = !draft().purpose.isEmpty();
    const QString hint = hasPurpose ? QString() : tr("To keep it as a slip, say what it is for.");
    showAnswer(QString(rest + hint));
    m_ui->leaveOut->setEnabled(!m_shown.isClear());
    m_ui->keep->setEnabled(hasPurpose);
}

void MayWeUsePage::showAnswer(const QString &detail)
{
    m_ui->sign->setPixmap(signOf(m_shown.isClear() ? CellMark::Yes : CellMark::No,
                                 palette().color(QPalette::Window), signSize, devicePixelRatioF()));
    m_ui->sign->show();
    m_ui->answer->setText(answerOf(m_shown));
    m_ui->detail->setText(tr("%1, %2. %3").arg(m_shownUse, dateText(m_shown.asked), detail));
    m_ui->copy->setEnabled(true);
}

void MayWeUsePage::showKept(const QModelIndex &index)
{
    const SlipRow &row = m_slips->rowAt(index.row());
    m_shown = row.slip;
    m_shownUse = row.use;
    showAnswer(
        tr("As it was answered for “%1”, asked by %2.").arg(m_shown.purpose, m_shown.askedBy));
    m_ui->leaveOut->setEnabled(false);
    m_ui->keep->setEnabled(false);
}

void MayWeUsePage::leaveOut()
{
    m_ui->chooser->untick(m_shown.blocked());
}

void MayWeUsePage::copy()
{
    QApplication::clipboard()->setText(wholeAnswerOf(m_shown, m_shownUse));
    session().notice(tr("The answer is copied."));
}

void MayWeUsePage::keep()
{
    const auto kept = SlipService(target()).keep(actor(), draft());
    if (!kept)
        return session().complain(kept.error());
    session().notice(tr("The answer is kept as a slip."), true);
    m_ui->keep->setEnabled(false);
}

void MayWeUsePage::goTo(const Place &place)
{
    if (place.record != 0)
        m_ui->use->setCurrentIndex(m_ui->use->findData(place.record));
    if (m_ui->use->currentIndex() < 0)
        m_ui->use->setFocus();
    else
        m_ui->chooser->focusOnNames();
}

} // namespace countersign
