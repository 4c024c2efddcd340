#include "consents/whypanel.h"

#include "access/permissions.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "consents/decisiontext.h"
#include "consents/markpainter.h"
#include "people/kindtext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QLabel *wrapped(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFont larger(const QFont &font, qreal by)
{
    QFont made = font;
    made.setPointSizeF(made.pointSizeF() * by);
    made.setBold(true);
    return made;
}

QString eventLine(const ConsentEvent &event)
{
    const QString giver =
        event.giver.name.isEmpty()
            ? capacityText(event.giver.capacity)
            : WhyPanel::tr("%1 (%2)").arg(event.giver.name, capacityText(event.giver.capacity));
    QString line = WhyPanel::tr("%1 · %2\n%3, %4")
                       .arg(dateText(event.answeredOn), answerText(event.answer), giver,
                            cameText(event.came).toLower());
    if (!event.evidence.isEmpty())
        line += u"\n"_s + event.evidence;
    if (event.publication.isValid())
        line += u"\n"_s + WhyPanel::tr("for one picture only");
    return line;
}

QString settlementLine(const Settlement &settlement)
{
    return WhyPanel::tr("%1 · Settled: %2\n%3. %4")
        .arg(dateText(settlement.settledOn),
             settlement.answer == Settled::Given ? WhyPanel::tr("Yes") : WhyPanel::tr("No"),
             settlement.settledBy, settlement.reason);
}

} // namespace

QString ruleText(int rule)
{
    switch (rule) {
    case 1:
        return WhyPanel::tr("Rule 1 of 6: the head or the safety lead has said no to pictures.");
    case 2:
        return WhyPanel::tr("Rule 2 of 6: a pupil old enough to be asked can refuse.");
    case 3:
        return WhyPanel::tr("Rule 3 of 6: a use that does not rest on consent is permitted until "
                            "somebody objects.");
    case 4:
        return WhyPanel::tr("Rule 4 of 6: a no from one person with parental responsibility is "
                            "enough.");
    case 5:
        return WhyPanel::tr("Rule 5 of 6: somebody entitled gave consent for exactly this use.");
    default:
        return WhyPanel::tr("Rule 6 of 6: without consent in force the answer is no.");
    }
}

WhyPanel::WhyPanel(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_name(wrapped("whyName")), m_about(wrapped("whyAbout")),
      m_use(wrapped("whyUse")), m_sign(new QLabel), m_verdict(wrapped("whyVerdict")),
      m_reason(wrapped("whyReason")), m_rule(wrapped("whyRule")), m_events(wrapped("whyEvents")),
      m_open(new QPushButton(tr("&Open the person"))),
      m_record(new QPushButton(tr("&Record an answer…")))
{
    setObjectName(u"whyPanel"_s);
    setAccessibleName(tr("Why"));
    m_name->setFont(larger(font(), 1.25));
    m_verdict->setFont(larger(font(), 1.15));
    m_use->setFont(larger(font(), 1));
    m_open->setObjectName(u"whyOpen"_s);
    m_open->setIcon(icon(u"people"_s));
    m_open->setAutoDefault(true);
    m_record->setObjectName(u"whyRecord"_s);
    m_record->setIcon(icon(u"signature"_s));
    m_record->setAutoDefault(true);

    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_sign);
    verdict->addWidget(m_verdict, 1);
    auto *words = new QWidget;
    auto *inner = new QVBoxLayout(words);
    inner->setContentsMargins(0, 0, 6, 0);
    inner->setSpacing(6);
    for (QLabel *label : {m_name, m_about})
        inner->addWidget(label);
    inner->addSpacing(8);
    inner->addWidget(m_use);
    inner->addLayout(verdict);
    inner->addWidget(m_reason);
    inner->addWidget(m_rule);
    inner->addSpacing(8);
    inner->addWidget(m_events);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(words);
    scroll->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addWidget(m_open);
    column->addWidget(m_record);
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);

    connect(m_open, &QPushButton::clicked, this,
            [this] { m_session.goTo({.page = u"people"_s, .record = m_person.value()}); });
    connect(m_record, &QPushButton::clicked, this,
            [this] { m_session.goTo({.page = u"returns"_s, .record = m_person.value()}); });
    clear();
}

void WhyPanel::clear()
{
    m_person = {};
    for (QLabel *label : {m_name, m_use, m_verdict, m_reason, m_rule, m_events, m_sign})
        label->clear();
    m_about->setText(tr("Choose a cell to see why it says what it says. The arrow keys move from "
                        "cell to cell; Enter leads here, Escape back."));
    m_sign->hide();
    m_open->hide();
    m_record->hide();
}

void WhyPanel::setVerdict(const Decision &decision)
{
    const CellMark mark = markOf(decision);
    QPixmap sign(markSize(fontMetrics()) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setFont(font());
    paintMark(painter, QRect(QPoint(), markSize(fontMetrics())), mark,
              palette().color(QPalette::Window));
    painter.end();
    m_sign->setPixmap(sign);
    m_sign->show();
    m_verdict->setText(decision.permitted ? tr("May be shown") : tr("May not be shown"));
}

QString WhyPanel::eventsText(const Explanation &explanation) const
{
    if (explanation.decision.reason == Reason::Withheld)
        return {};
    QStringList lines;
    for (const ConsentEvent &event : explanation.events)
        lines << eventLine(event);
    for (const Settlement &settlement : explanation.settlements)
        lines << settlementLine(settlement);
    if (lines.isEmpty())
        return tr("Nothing was answered about this use.");
    return tr("What was answered:") + u"\n\n"_s + lines.join(u"\n\n"_s);
}

void WhyPanel::explain(const PersonSummary &person, const ConsentUse &use, QDate day)
{
    m_person = person.id;
    m_name->setText(person.known);
    m_about->setText(describe(person));
    m_use->setText(use.name);
    m_open->show();
    // Forms are of pupils; an adult's answer is recorded on their card.
    m_record->setVisible((person.kinds & PupilKind) &&
                         permits(m_session.actor().role, Permission::RecordConsents));
    const auto explanation =
        ConsentGridService(m_session.target()).explain(m_session.actor(), person.id, use.id, day);
    if (!explanation) {
        for (QLabel *label : {m_verdict, m_rule, m_events, m_sign})
            label->clear();
        m_reason->setText(textOf(explanation.error()));
        return;
    }
    setVerdict(explanation->decision);
    m_reason->setText(decisionText(explanation->decision));
    m_rule->setText(ruleText(explanation->decision.rule));
    m_events->setText(eventsText(*explanation));
    setAccessibleDescription(tr("%1, %2: %3").arg(person.known, use.name, m_reason->text()));
}

void WhyPanel::enter()
{
    (m_record->isHidden() ? m_open : m_record)->setFocus(Qt::OtherFocusReason);
}

void WhyPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace countersign
