#include "returns/signerlist.h"

#include "returns/keycap.h"
#include "returns/signerkeys.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostColumns = 2;

QString standingText(Entitlement entitlement)
{
    switch (entitlement) {
    case Entitlement::Entitled:
        return SignerList::tr("PR");
    case Entitlement::NeedsDelegation:
        return SignerList::tr("no delegated authority");
    case Entitlement::NotKnown:
        return SignerList::tr("PR not known");
    case Entitlement::Barred:
        return SignerList::tr("may not consent");
    case Entitlement::None:
        break;
    }
    return SignerList::tr("no PR");
}

} // namespace

QString signerText(const OfferedSigner &signer)
{
    switch (signer.giver.capacity) {
    case Capacity::Pupil:
        return SignerList::tr("The pupil");
    case Capacity::Self:
        return signer.giver.name;
    case Capacity::Authority:
        return SignerList::tr("Authority – %1").arg(signer.giver.name);
    default:
        break;
    }
    const QString name =
        signer.relationship.isEmpty()
            ? signer.giver.name
            : SignerList::tr("%1 – %2").arg(signer.relationship, signer.giver.name);
    return SignerList::tr("%1 (%2)").arg(name, standingText(signer.entitlement));
}

SignerList::SignerList(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_otherCap(new KeyCap(u"O"_s)),
      m_other(new QRadioButton(tr("Somebody else"))), m_typing(new QWidget), m_name(new QLineEdit),
      m_relationship(new QLineEdit)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(2 * mostColumns - 1, 1);
    m_other->setObjectName(u"signerOther"_s);
    m_name->setObjectName(u"otherName"_s);
    m_relationship->setObjectName(u"otherRelationship"_s);
    m_name->setPlaceholderText(tr("Name as signed"));
    m_relationship->setPlaceholderText(tr("Relationship"));
    m_name->setAccessibleName(tr("Name of whoever signed"));
    m_relationship->setAccessibleName(tr("Relationship to the pupil"));
    auto *row = new QHBoxLayout(m_typing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 2);
    row->addWidget(m_relationship, 1);
    connect(m_other, &QRadioButton::toggled, this, &SignerList::showTyping);
    for (QLineEdit *field : {m_name, m_relationship})
        connect(field, &QLineEdit::textChanged, this, &SignerList::changed);
    setSigners({});
}

void SignerList::setSigners(const std::vector<OfferedSigner> &signers)
{
    for (const Choice &choice : m_choices) {
        delete choice.cap;
        delete choice.button;
    }
    m_choices.clear();
    m_name->clear();
    m_relationship->clear();

    QStringList labels;
    for (const OfferedSigner &signer : signers)
        labels << signerText(signer);
    const auto keys = signerKeys(labels);
    for (size_t at = 0; at < signers.size(); ++at) {
        const bool isPupil = signers[at].giver.capacity == Capacity::Pupil;
        addChoice(isPupil ? QChar(u'P') : keys[at], signers[at], labels[qsizetype(at)]);
    }
    m_columns = 0;
    arrange();

    // Radio buttons cannot be let go of one by one.
    m_other->setAutoExclusive(false);
    m_other->setChecked(false);
    m_other->setAutoExclusive(true);
    if (!m_choices.empty() && m_choices.front().signer.entitlement == Entitlement::Entitled)
        m_choices.front().button->setChecked(true);
    showTyping();
}

void SignerList::addChoice(QChar key, const OfferedSigner &signer, const QString &text)
{
    // An ampersand in a name is no mnemonic.
    auto *button = new QRadioButton(QString(text).replace(u'&', u"&&"_s));
    button->setObjectName(u"signer%1"_s.arg(m_choices.size()));
    connect(button, &QRadioButton::toggled, this, &SignerList::changed);
    auto *cap = new KeyCap(key.isNull() ? QString() : QString(key));
    m_choices.push_back({key, signer, cap, button});
}

int SignerList::widestChoice() const
{
    int widest = m_other->sizeHint().width();
    for (const Choice &choice : m_choices)
        widest = qMax(widest, choice.button->sizeHint().width());
    return widest + m_otherCap->sizeHint().width() + 2 * m_grid->horizontalSpacing();
}

QSize SignerList::minimumSizeHint() const
{
    return {widestChoice(), QWidget::minimumSizeHint().height()};
}

void SignerList::arrange()
{
    const int columns = width() < mostColumns * widestChoice() ? 1 : mostColumns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const auto place = [this](QWidget *cap, QWidget *button, int at) {
        const int column = 2 * (at % m_columns);
        m_grid->addWidget(cap, at / m_columns, column);
        m_grid->addWidget(button, at / m_columns, column + 1);
    };
    int at = 0;
    for (const Choice &choice : m_choices)
        place(choice.cap, choice.button, at++);
    place(m_otherCap, m_other, at);
    m_grid->addWidget(m_typing, at / m_columns + 1, 0, 1, 2 * mostColumns);
}

void SignerList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SignerList::showTyping()
{
    m_typing->setVisible(m_other->isChecked());
    Q_EMIT changed();
}

std::optional<OfferedSigner> SignerList::chosen() const
{
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked())
            return choice.signer;
    }
    const QString name = m_name->text().simplified();
    if (!m_other->isChecked() || name.isEmpty())
        return {};
    const QString relationship = m_relationship->text().simplified();
    return OfferedSigner{
        .giver = {.name = relationship.isEmpty() ? name : tr("%1, %2").arg(name, relationship),
                  .capacity = Capacity::Other}};
}

bool SignerList::chooseByKey(QChar key)
{
    if (key == u'O') {
        m_other->setChecked(true);
        m_name->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (const Choice &choice : m_choices) {
        if (choice.key == key) {
            choice.button->setChecked(true);
            return true;
        }
    }
    return false;
}

std::vector<QWidget *> SignerList::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const Choice &choice : m_choices)
        stops.push_back(choice.button);
    stops.insert(stops.end(), {m_other, m_name, m_relationship});
    return stops;
}

void SignerList::focusMissing()
{
    if (m_other->isChecked())
        return m_name->setFocus();
    QWidget *first = m_choices.empty() ? m_other : m_choices.front().button;
    first->setFocus();
}

} // namespace countersign
