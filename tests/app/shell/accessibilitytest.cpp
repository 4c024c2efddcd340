#include "common/page.h"
#include "shell/mainwindow.h"
#include "shell/pages.h"
#include "support/apptest.h"

#include <QAccessible>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class AccessibilityTest : public AppTest
{
protected:
    /// Everything that takes the focus has a name and a role that a screen reader can say
    /// (domain.md §7; WCAG 4.1.2).
    static void expectNames(QAccessibleInterface *node, const QString &page, int depth = 0)
    {
        constexpr int deepest = 30;
        if (!node || !node->isValid() || depth > deepest || node->state().invisible)
            return;
        // The text field inside a box is named by the box.
        const bool isPart = node->parent() && (node->parent()->role() == QAccessible::ComboBox ||
                                               node->parent()->role() == QAccessible::SpinBox);
        if (!isPart && node->state().focusable && saysSomething(node->role())) {
            const QString name = node->text(QAccessible::Name);
            EXPECT_FALSE(name.isEmpty())
                << page.toStdString() << ": "
                << (node->object() ? node->object()->metaObject()->className() : "?") << " "
                << (node->object() ? node->object()->objectName().toStdString() : "");
        }
        // The cells of tables are named by their text, and there may be very many.
        if (node->tableInterface() || node->role() == QAccessible::List)
            return;
        for (int child = 0; child < node->childCount(); ++child)
            expectNames(node->child(child), page, depth + 1);
    }

    static bool saysSomething(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Table:
        case QAccessible::List:
        case QAccessible::Tree:
            return true;
        default:
            return false;
        }
    }
};

} // namespace

TEST_F(AccessibilityTest, everyControlOfEveryPageHasAName)
{
    for (int i = 0; i < 3; ++i)
        add(pupilNamed(u"Ann", u"Hill", u"1A"));
    MainWindow window(*session);
    window.show();
    for (const PageRow &row : pageRows()) {
        window.goTo({.page = row.id});
        expectNames(QAccessible::queryAccessibleInterface(window.page(row.id)), row.id);
    }
}
