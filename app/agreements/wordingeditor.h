#pragma once

#include "agreements/agreement.h"
#include "agreements/wording.h"
#include "common/session.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class WordingEditor;
}

namespace countersign {

/// A wording while it is a draft: written, kept as a draft, and published when it is right. From
/// then on nobody can change it, because people put their names under that very text.
class WordingEditor : public QDialog
{
    Q_OBJECT

public:
    /// A draft that is there already.
    WordingEditor(Session &session, const Agreement &agreement, const Wording &draft,
                  QWidget *parent = nullptr);
    /// A new one; with a number it is a translation of the wording of that number.
    WordingEditor(Session &session, const Agreement &agreement, const WordingDraft &draft,
                  QWidget *parent = nullptr);
    ~WordingEditor() override;

    /// Keeps the draft.
    void accept() override;
    /// Asks before it throws away what was written.
    void reject() override;

private:
    WordingEditor(Session &session, const Agreement &agreement, const WordingDraft &draft,
                  const std::optional<Wording> &before, QWidget *parent);

    void fill();
    void connectTools();
    void showFormat();
    WordingDraft draft() const;
    /// Keeps what was written, and says what is wrong with it.
    bool save();
    void publish();
    void complain(QWidget *field, const QString &text);
    void complainOf(const Error &error);

    Session &m_session;
    Agreement m_agreement;
    WordingDraft m_draft;
    std::optional<Wording> m_before;
    bool m_isTranslation;
    WordingDraft m_shown;
    std::unique_ptr<Ui::WordingEditor> m_ui;
};

} // namespace countersign
