#pragma once

#include <QString>

class QWidget;

namespace countersign {

/// Every question the program asks in a window of its own. Handed in, so that a test answers
/// without one.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// action is the verb on the button that goes ahead: "Close the register".
    virtual bool confirm(QWidget *parent, const QString &question, const QString &explanation,
                         const QString &action) = 0;
    /// For what must be seen before anything else can be done: a register that cannot be opened.
    virtual void tell(QWidget *parent, const QString &text, const QString &explanation = {}) = 0;
    /// Empty when left without an answer, as all below. filter is Qt's: "Registers
    /// (*.countersign)".
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposed,
                             const QString &filter) = 0;
    virtual QString text(QWidget *parent, const QString &title, const QString &label) = 0;
};

/// The real ones: the desktop's own dialogs.
class DesktopPrompts final : public Prompts
{
public:
    bool confirm(QWidget *parent, const QString &question, const QString &explanation,
                 const QString &action) override;
    void tell(QWidget *parent, const QString &text, const QString &explanation) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposed,
                     const QString &filter) override;
    QString text(QWidget *parent, const QString &title, const QString &label) override;
};

} // namespace countersign
