#pragma once

#include "common/session.h"
#include "people/person.h"

#include <QDialog>

#include <memory>
#include <optional>

class QLineEdit;

namespace Ui {
class PersonDialog;
}

namespace countersign {

/// One person typed in: a copy goes in, a draft comes out, and it stays open with what was typed
/// until it could be saved.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a person a new one is made.
    PersonDialog(Session &session, const std::optional<Person> &person, QWidget *parent = nullptr);
    ~PersonDialog() override;

    static std::optional<PersonId> add(Session &session, QWidget *parent);
    static void change(Session &session, PersonId id, QWidget *parent);

    PersonId savedId() const { return m_savedId; }

    void accept() override;

private:
    void fill(const PersonDraft &draft);
    /// The first field that cannot be right is said, and gets the focus.
    std::optional<PersonDraft> draft();
    std::optional<PersonName> name(QLineEdit *field, bool *isGood);
    bool checkDates();
    void complain(QWidget *field, const QString &text);
    void complainOf(const Error &error);

    Session &m_session;
    std::optional<Person> m_before;
    PersonId m_savedId;
    std::unique_ptr<Ui::PersonDialog> m_ui;
};

} // namespace countersign
