#include "consents/consentstab.h"

#include "access/permissions.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "consents/answerdialog.h"
#include "consents/consentgrid.h"
#include "consents/consentlines.h"
#include "consents/decisiontext.h"
#include "consents/photoflagservice.h"
#include "consents/reasondialog.h"
#include "consents/useservice.h"
#include "people/kindtext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ConsentsTab::ConsentsTab(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_lines(new UseLinesModel(this)),
      m_events(new EventLinesModel(this)), m_flagLine(new QLabel), m_table(new TableView),
      m_why(new QLabel), m_eventTable(new TableView)
{
    setObjectName(u"consentsTab"_s);
    m_table->setObjectName(u"uses"_s);
    m_table->setAccessibleName(tr("Uses of pictures"));
    m_table->setModel(m_lines);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_eventTable->setObjectName(u"useEvents"_s);
    m_eventTable->setAccessibleName(tr("What was answered"));
    m_eventTable->setModel(m_events);
    m_eventTable->setSortingEnabled(false);
    m_flagLine->setObjectName(u"flagLine"_s);
    m_flagLine->setWordWrap(true);
    m_flagLine->setFrameShape(QFrame::StyledPanel);
    m_flagLine->setMargin(6);
    m_why->setObjectName(u"why"_s);
    m_why->setWordWrap(true);
    makeButtons();
    lay();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConsentsTab::showWhy);
    connect(m_table, &TableView::opened, this, &ConsentsTab::recordAnswer);
}

void ConsentsTab::makeButtons()
{
    const auto make = [this](const char *name, const QString &text, auto pressed) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        return button;
    };
    m_record = make("recordAnswer", tr("Rec&ord an answer…"), &ConsentsTab::recordAnswer);
    m_withdraw = make("withdraw", tr("&Withdraw…"), &ConsentsTab::withdraw);
    m_settle = make("settle", tr("&Settle the conflict…"), &ConsentsTab::settle);
    m_circumstances =
        make("circumstances", tr("Circumstances c&hanged…"), &ConsentsTab::changeCircumstances);
    m_changeFlag = make("photoFlag", QString(), &ConsentsTab::changeFlag);
    m_record->setIcon(icon(u"add"_s));
    m_changeFlag->setIcon(icon(u"flag"_s));
    m_settle->setIcon(icon(u"conflict"_s));
}

void ConsentsTab::lay()
{
    auto *buttons = new QGridLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_record, 0, 0);
    buttons->addWidget(m_withdraw, 0, 1);
    buttons->addWidget(m_circumstances, 1, 0);
    buttons->addWidget(m_settle, 1, 1);
    buttons->addWidget(m_changeFlag, 2, 0, 1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_flagLine);
    column->addWidget(m_table, 3);
    column->addWidget(m_why);
    column->addWidget(m_eventTable, 1);
    column->addLayout(buttons);
}

void ConsentsTab::show(const Person &person)
{
    m_person = person;
    showFlag();
    showUses();
}

void ConsentsTab::showUses()
{
    const auto uses = UseService(m_session.target()).list(m_session.actor());
    m_uses = uses.value_or(std::vector<ConsentUse>());
    const auto row = ConsentGridService(m_session.target())
                         .row(m_session.actor(), m_person.id, m_uses, m_session.today());
    const bool isRead = uses && row;
    m_table->setVisible(isRead);
    m_eventTable->setVisible(isRead);
    if (!isRead) {
        m_why->setText(tr("Your role does not see consents."));
        m_lines->setRows({});
        return enableButtons();
    }
    std::vector<UseLine> lines;
    for (size_t at = 0; at < m_uses.size(); ++at)
        lines.push_back({m_uses[at], row->decisions[at]});
    m_lines->updateRows(std::move(lines));
    if (!m_table->currentIndex().isValid() && m_lines->rowCount() > 0)
        m_table->setCurrentIndex(m_lines->index(0, 0));
    showWhy();
}

void ConsentsTab::showWhy()
{
    const auto use = currentUse();
    enableButtons();
    if (!use) {
        m_events->updateRows({});
        return m_why->setText(tr("The school asks about no use of pictures yet."));
    }
    const auto explanation =
        ConsentGridService(m_session.target())
            .explain(m_session.actor(), m_person.id, use->id, m_session.today());
    if (!explanation)
        return m_session.complain(explanation.error());
    m_why->setText(tr("%1: %2").arg(use->name, decisionText(explanation->decision)));
    m_events->updateRows(EventLinesModel::linesOf(*explanation));
    m_eventTable->resizeColumnsToContents();
}

void ConsentsTab::showFlag()
{
    m_flag.reset();
    const auto flags = PhotoFlagService(m_session.target()).flagsOf(m_session.actor(), m_person.id);
    if (flags) {
        for (const PhotoFlag &flag : *flags) {
            if (flag.isInForce(m_session.today()))
                m_flag = flag;
        }
    } else if (flags.error().kind != ErrorKind::Forbidden) {
        m_session.complain(flags.error());
    }
    m_flagLine->setVisible(m_flag.has_value());
    if (m_flag)
        m_flagLine->setText(tr("Do not photograph since %1: %2\nOnly the head and the safety lead "
                               "see this.")
                                .arg(dateText(m_flag->set), m_flag->reason));
}

std::optional<ConsentUse> ConsentsTab::currentUse() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_lines->rowAt(current.row()).use) : std::nullopt;
}

Reason ConsentsTab::currentReason() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_lines->rowAt(current.row()).decision.reason : Reason::NoFormBack;
}

void ConsentsTab::enableButtons()
{
    const Role role = m_session.actor().role;
    const auto use = currentUse();
    const bool mayRecord = permits(role, Permission::RecordConsents) && use;
    m_record->setEnabled(mayRecord);
    m_withdraw->setEnabled(mayRecord);
    m_withdraw->setText(use && use->basis != Basis::Consent ? tr("Ob&ject…") : tr("&Withdraw…"));
    m_circumstances->setEnabled(permits(role, Permission::RecordConsents));
    const Reason reason = currentReason();
    m_settle->setVisible(permits(role, Permission::SettleConflicts));
    m_settle->setEnabled(reason == Reason::Conflict || reason == Reason::SettledGiven ||
                         reason == Reason::SettledRefused);
    m_changeFlag->setVisible(permits(role, Permission::SetPhotoFlag));
    m_changeFlag->setText(m_flag ? tr("&Lift the do-not-photograph flag…")
                                 : tr("&Do not photograph…"));
}

void ConsentsTab::recordAnswer()
{
    if (const auto use = currentUse())
        AnswerDialog(m_session, m_person, m_uses, *use, {}, this).exec();
}

void ConsentsTab::withdraw()
{
    if (const auto use = currentUse())
        AnswerDialog(m_session, m_person, m_uses, *use,
                     use->basis == Basis::Consent ? Answer::Withdrawn : Answer::Objection, this)
            .exec();
}

void ConsentsTab::settle()
{
    const auto use = currentUse();
    if (!use)
        return;
    const auto save = [&](const ReasonAnswer &answer) -> Done {
        TRY(ConsentService(m_session.target())
                .settle(m_session.actor(),
                        {.person = m_person.id,
                         .use = use->id,
                         .answer = answer.choice == 0 ? Settled::Given : Settled::Refused,
                         .settledOn = answer.day,
                         .reason = answer.reason}));
        m_session.notice(tr("The conflict is settled."), true);
        return {};
    };
    ReasonDialog({.title = tr("Settle a conflict: %1").arg(use->name),
                  .explanation = tr("Two with parental responsibility disagree about %1. What is "
                                    "decided here counts until one of them answers again.")
                                     .arg(m_person.names.known()),
                  .choices = {tr("Yes, it may be used"), tr("No, it may not be used")},
                  .dayLabel = tr("&Date"),
                  .reasonLabel = tr("&Reason"),
                  .verb = tr("&Settle"),
                  .today = m_session.today()},
                 save, this)
        .exec();
}

void ConsentsTab::changeCircumstances()
{
    const auto save = [&](const ReasonAnswer &answer) -> Done {
        TRY(ConsentService(m_session.target())
                .markCircumstances(
                    m_session.actor(),
                    {.person = m_person.id, .changedOn = answer.day, .note = answer.reason}));
        m_session.notice(tr("Consent for %1 is asked again.").arg(m_person.names.known()), true);
        return {};
    };
    ReasonDialog({.title = tr("Circumstances changed"),
                  .explanation = tr("A separation, a new carer: every yes for %1 from before that "
                                    "day ends, and consent is asked again. A no stands.")
                                     .arg(m_person.names.known()),
                  .dayLabel = tr("Changed &on"),
                  .reasonLabel = tr("&Note"),
                  .verb = tr("&Ask again"),
                  .today = m_session.today()},
                 save, this)
        .exec();
}

void ConsentsTab::changeFlag()
{
    const auto save = [&](const ReasonAnswer &answer) -> Done {
        PhotoFlagService flags(m_session.target());
        if (m_flag)
            TRY(flags.lift(m_session.actor(), *m_flag, answer.day));
        else
            TRY(flags.set(m_session.actor(), m_person.id, answer.day, answer.reason));
        m_session.notice(tr("Saved for %1.").arg(m_person.names.known()), true);
        return {};
    };
    const QString name = m_person.names.known();
    ReasonQuestion question{
        .title = tr("Do not photograph"),
        .explanation = tr("No picture of %1 may be used from that day on. Everybody sees “no”; "
                          "the reason is seen by the head and the safety lead alone. Write as "
                          "little as will do.")
                           .arg(name),
        .dayLabel = tr("&From"),
        .reasonLabel = tr("&Reason"),
        .verb = tr("&Set the flag"),
        .today = m_session.today()};
    if (m_flag) {
        question.explanation =
            tr("From that day on consent decides again about pictures of %1.").arg(name);
        question.reasonLabel.clear();
        question.verb = tr("&Lift the flag");
    }
    ReasonDialog(question, save, this).exec();
}

} // namespace countersign
