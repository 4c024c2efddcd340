#pragma once

#include "returns/returnedform.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QRadioButton;

namespace countersign {

/// Who signed: those who may, each with a letter, and somebody else by name. The first whose
/// consent counts is chosen beforehand; a consent never is.
class SignerList : public QWidget
{
    Q_OBJECT

public:
    explicit SignerList(QWidget *parent = nullptr);

    void setSigners(const std::vector<OfferedSigner> &signers);
    /// Nothing as long as nobody is chosen, or somebody else is without a name.
    std::optional<OfferedSigner> chosen() const;
    /// Whether the letter is anybody's.
    bool chooseByKey(QChar key);
    /// What Tab stops at, in order.
    std::vector<QWidget *> tabStops() const;
    /// Where to go on typing when nobody is chosen.
    void focusMissing();

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        QChar key;
        OfferedSigner signer;
        QRadioButton *button;
    };

    void addChoice(QChar key, const OfferedSigner &signer, const QString &text);
    void addSomebodyElse();
    void showTyping();

    QGridLayout *m_grid;
    std::vector<Choice> m_choices;
    QRadioButton *m_other;
    QWidget *m_typing;
    QLineEdit *m_name;
    QLineEdit *m_relationship;
};

/// "Mother – Ann Hill (PR)"
QString signerText(const OfferedSigner &signer);

} // namespace countersign
