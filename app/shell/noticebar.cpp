#include "shell/noticebar.h"

#include "common/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int iconSize = 20;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_undo(new QToolButton)
{
    setObjectName(u"noticeBar"_s);
    setFrameShape(StyledPanel);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(u"noticeUndo"_s);
    m_undo->setText(tr("Undo"));
    m_undo->setIcon(icon(u"undo"_s));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_undo, &QToolButton::clicked, this, &NoticeBar::undoAsked);
    auto *close = new QToolButton;
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the notice"));
    close->setToolTip(tr("Close the notice"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    hide();
}

void NoticeBar::say(const QString &text, bool canUndo)
{
    show(u"yes"_s, text, canUndo);
}

void NoticeBar::complain(const QString &text)
{
    show(u"warning"_s, text, false);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::show(const QString &iconName, const QString &text, bool canUndo)
{
    m_icon->setPixmap(icon(iconName).pixmap(iconSize));
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    setVisible(true);
    // A screen reader is told without the focus being taken away.
    m_text->setAccessibleName(text);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace countersign
