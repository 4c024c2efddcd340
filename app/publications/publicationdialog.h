#pragma once

#include "common/session.h"
#include "consents/publication.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class PublicationDialog;
}

namespace countersign {

/// What is shown where, and who is to be seen in it. Who may not be shown is said at once, and can
/// be saved all the same: it may be out already. Approving is the check.
class PublicationDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a publication a new one is made.
    PublicationDialog(Session &session, const std::optional<Publication> &publication,
                      QWidget *parent = nullptr);
    ~PublicationDialog() override;

    PublicationId savedId() const { return m_savedId; }

    void accept() override;

private:
    void fill(const PublicationDraft &draft);
    void fillUses(UseId shown);
    PublicationDraft draft() const;
    void sayWhoMayNot();
    void complain(QWidget *field, const QString &text);
    void complainOf(const Error &error);

    Session &m_session;
    std::optional<Publication> m_before;
    PublicationId m_savedId;
    std::unique_ptr<Ui::PublicationDialog> m_ui;
};

} // namespace countersign
