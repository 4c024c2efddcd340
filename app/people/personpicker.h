#pragma once

#include "common/session.h"
#include "people/peoplequery.h"

#include <QLineEdit>
#include <QPointer>

class QListWidget;

namespace countersign {

/// A line to type any part of a name in: whoever fits stands below it, the arrows choose, Enter
/// takes them and clears the line for the next one.
class PersonPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonPicker(QWidget *parent = nullptr);
    ~PersonPicker() override;

    /// kinds are bits of PersonKind. Nothing is found before this was called.
    void searchIn(Session &session, unsigned kinds);

Q_SIGNALS:
    void picked(const countersign::PersonSummary &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void place();
    void pickCurrent();

    Session *m_session = nullptr;
    unsigned m_kinds = EveryKind;
    std::vector<PersonSummary> m_people;
    /// Lies over the window, so that nothing moves while somebody types.
    QPointer<QListWidget> m_found;
};

} // namespace countersign
