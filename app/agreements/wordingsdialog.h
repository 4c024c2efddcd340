#pragma once

#include "agreements/agreement.h"
#include "agreements/wording.h"
#include "common/session.h"

#include <QDialog>

#include <memory>

class QStandardItemModel;

namespace Ui {
class WordingsDialog;
}

namespace countersign {

class WordingsModel;

/// The agreements of the school, the retired ones too, and all wordings of each. It stays open
/// beside the window.
class WordingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WordingsDialog(Session &session, QWidget *parent = nullptr);
    ~WordingsDialog() override;

    void choose(AgreementId id);

private:
    void makeDeeds();
    void reload();
    void showAgreement();
    void showWording();
    void enableDeeds();
    /// Nullptr while there is none.
    const Agreement *agreement() const;
    const Wording *wording() const;

    void add();
    void change();
    void retire();
    void draft();
    void translate();
    void open();
    void discard();
    void write(const WordingDraft &draft);
    /// Says what went wrong, here, and whether anything did.
    bool failed(const Done &done);

    Session &m_session;
    std::unique_ptr<Ui::WordingsDialog> m_ui;
    QStandardItemModel *m_agreements;
    WordingsModel *m_wordings;
    std::vector<Agreement> m_all;
};

} // namespace countersign
