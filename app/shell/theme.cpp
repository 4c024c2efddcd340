#include "shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Contrast of every pair below is at least 4.5:1 (WCAG 1.4.3).
QPalette palette(bool dark)
{
    const QColor window(dark ? 0x1f2428 : 0xf4f5f6);
    const QColor base(dark ? 0x16191c : 0xffffff);
    const QColor text(dark ? 0xe8eaed : 0x1c1f23);
    const QColor muted(dark ? 0xa3abb3 : 0x5b636b);
    const QColor accent(dark ? 0x2f7d8c : 0x1f6f7f);

    QPalette made(dark ? QColor(0x2a3035) : QColor(0xf7f8f9), window);
    made.setColor(QPalette::Window, window);
    made.setColor(QPalette::WindowText, text);
    made.setColor(QPalette::Base, base);
    made.setColor(QPalette::AlternateBase, dark ? QColor(0x1b1f23) : QColor(0xf6f8f9));
    made.setColor(QPalette::Text, text);
    made.setColor(QPalette::ButtonText, text);
    made.setColor(QPalette::BrightText, Qt::white);
    made.setColor(QPalette::ToolTipBase, base);
    made.setColor(QPalette::ToolTipText, text);
    made.setColor(QPalette::PlaceholderText, muted);
    made.setColor(QPalette::Highlight, accent);
    made.setColor(QPalette::HighlightedText, Qt::white);
    made.setColor(QPalette::Link, dark ? QColor(0x6cc3d5) : accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, dark ? QColor(0x7d868e) : QColor(0x80878e));
    return made;
}

/// Fusion draws the edges of what one fills in in a shade of the window: in the dark an empty box
/// is not seen. At least 3:1 against both backgrounds (WCAG 1.4.11).
class SeenEdges final : public QProxyStyle
{
public:
    SeenEdges() : QProxyStyle(u"Fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isFocused = option->state & State_HasFocus;
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QColor(0x8a9299));
        if (element == PE_IndicatorCheckBox)
            painter->drawRect(edge);
        else if (element == PE_IndicatorRadioButton)
            painter->drawEllipse(edge);
        else if (element == PE_FrameLineEdit && !isFocused)
            painter->drawRoundedRect(edge, 2, 2);
        painter->restore();
    }
};

/// Qt 6.4 tells only that the theme of the system is another, once to each window; not which it is.
class SystemFollower final : public QObject
{
public:
    SystemFollower(QApplication &application, std::function<bool()> isDark)
        : QObject(&application), m_isDark(std::move(isDark))
    {
        application.installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Afterwards, and once for all windows. Our own palette sends no such event: no loop.
        if (event->type() == QEvent::ThemeChange && !m_isBehind) {
            m_isBehind = true;
            QMetaObject::invokeMethod(
                this, [this] { follow(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        m_isBehind = false;
        QApplication::setPalette(palette(m_isDark()));
    }

    std::function<bool()> m_isDark;
    bool m_isBehind = false;
};

constexpr QLatin1StringView followerName = "systemFollower"_L1;

} // namespace

bool isSystemDark()
{
    // Without a palette of the program's own, the application's is the system's.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void applyTheme(QApplication &application, const QString &chosen, std::function<bool()> isDark)
{
    // The one style that is the same on every desktop, so that what was looked at is what is seen.
    application.setStyle(new SeenEdges);
    delete application.findChild<QObject *>(followerName, Qt::FindDirectChildrenOnly);
    if (chosen == "light"_L1 || chosen == "dark"_L1)
        return application.setPalette(palette(chosen == "dark"_L1));
    auto *follower = new SystemFollower(application, std::move(isDark));
    follower->setObjectName(followerName);
}

} // namespace countersign
