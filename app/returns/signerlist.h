#pragma once

#include "returns/returnedform.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QRadioButton;

namespace countersign {

class KeyCap;

/// Who signed: those who may, each with a letter, and somebody else by name. The first whose
/// consent counts is chosen beforehand; a consent never is.
class SignerList : public QWidget
{
    Q_OBJECT

public:
    explicit SignerList(QWidget *parent = nullptr);

    /// Of one column: with less room than two need, they stand one beneath the other.
    QSize minimumSizeHint() const override;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice
    {
        QChar key;
        OfferedSigner signer;
        KeyCap *cap;
        QRadioButton *button;
    };

    void addChoice(QChar key, const OfferedSigner &signer, const QString &text);
    int widestChoice() const;
    void arrange();
    void showTyping();

    QGridLayout *m_grid;
    /// 0 until they are arranged.
    int m_columns = 0;
    std::vector<Choice> m_choices;
    KeyCap *m_otherCap;
    QRadioButton *m_other;
    QWidget *m_typing;
    QLineEdit *m_name;
    QLineEdit *m_relationship;
};

/// "Mother – Ann Hill (PR)"
QString signerText(const OfferedSigner &signer);

} // namespace countersign
