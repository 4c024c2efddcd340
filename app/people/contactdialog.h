#pragma once

#include "common/session.h"
#include "people/person.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class ContactDialog;
}

namespace countersign {

/// A parent, carer or other contact of one pupil, and what their word counts for.
class ContactDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a contact, a new person becomes one of the pupil.
    ContactDialog(Session &session, PersonId pupil, const std::optional<Contact> &contact,
                  QWidget *parent = nullptr);
    ~ContactDialog() override;

    static void add(Session &session, PersonId pupil, QWidget *parent);
    static void change(Session &session, const Contact &contact, QWidget *parent);

    void accept() override;

private:
    ContactDraft draft() const;
    Done save();
    void complain(QWidget *field, const QString &text);

    Session &m_session;
    PersonId m_pupil;
    std::optional<Contact> m_before;
    std::unique_ptr<Ui::ContactDialog> m_ui;
};

} // namespace countersign
